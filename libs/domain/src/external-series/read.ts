import { readJsonStat } from './json-stat.ts';
import { readPxWeb } from './px-web.ts';
import { fieldIn, isFields, textIn } from './shape.ts';
import type { ReadTable } from './table.ts';

const parsed = (text: string): { json: unknown } | null => {
  try {
    const json: unknown = JSON.parse(text);
    return { json };
  } catch {
    return null;
  }
};

/** A table out of a file's text: JSON-stat 2.0, also wrapped as version 1 did, or the rows of PxWeb. */
export const readTable = (text: string): ReadTable => {
  const file = parsed(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (file === null) return { problems: [{ code: 'not_json', at: '' }] };
  const { json } = file;
  if (!isFields(json)) return { problems: [{ code: 'not_a_table', at: '' }] };
  if (Array.isArray(fieldIn(json, 'columns'))) return readPxWeb(json);
  const wrapped = fieldIn(json, 'dataset');
  if (isFields(wrapped)) return readJsonStat(wrapped);
  if (textIn(json, 'class') !== 'dataset') return { problems: [{ code: 'not_a_table', at: 'class' }] };
  return readJsonStat(json);
};
