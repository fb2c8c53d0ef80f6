import { readFile } from 'node:fs/promises';
import { InputFault } from './input-fault.ts';

/** Which sums of a table are published: labels by dimension, and the inner rows of each, counted from 1. */
export interface Membership {
  readonly dimensions: readonly string[];
  readonly cells: readonly { readonly labels: readonly string[]; readonly rows: readonly number[] }[];
}

type Checked = { readonly fault: string } | { readonly membership: Membership };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const check = (value: unknown, rows: number): Checked => {
  if (!isRecord(value) || !isList(value['cells']) || !isList(value['members']))
    return { fault: 'there must be a list «cells» and a list «members»' };
  const { cells, members } = value;
  if (cells.length !== members.length) return { fault: '«cells» and «members» must be of the same length' };
  const first = cells[0];
  if (!isRecord(first)) return { fault: '«cells» has no cell with labels' };
  const dimensions = Object.keys(first);
  const checked = cells.map((cell, index) => {
    const own = members[index];
    const list = isList(own) ? own : [own];
    const whole = list.filter(
      (row) => typeof row === 'number' && Number.isInteger(row) && row >= 1 && row <= rows,
    );
    const labels = dimensions.map((name) => (isRecord(cell) ? cell[name] : undefined));
    const texts = labels.filter((label) => typeof label === 'string');
    const fits = whole.length === list.length && whole.length > 0 && texts.length === dimensions.length;
    return fits && new Set(whole).size === whole.length ? { labels: texts, rows: whole } : undefined;
  });
  const wrong = checked.findIndex((cell) => cell === undefined);
  if (wrong >= 0)
    return {
      fault: `cell ${String(wrong + 1)} needs a label for each dimension and rows 1 to ${String(rows)}`,
    };
  const good = checked.filter((cell) => cell !== undefined);
  return {
    membership: {
      dimensions,
      cells: good.map(({ labels, rows: own }) => ({ labels, rows: own.filter(isNumber) })),
    },
  };
};

const isNumber = (value: unknown): value is number => typeof value === 'number';

const lineOf = (text: string, place: number): number => text.slice(0, place).split('\n').length;

/**
 * Reads which sums are published.
 *
 * @throws InputFault where the file is not of this form.
 */
export const readMembership = async (file: string, rows: number): Promise<Membership> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InputFault(file, 1, 'the file cannot be read');
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new InputFault(
      file,
      lineOf(text, place === undefined ? text.length : Number(place)),
      'this is not JSON',
    );
  }
  const checked = check(value, rows);
  if ('membership' in checked) return checked.membership;
  throw new InputFault(file, lineOf(text, Math.max(0, text.indexOf('"members"'))), checked.fault);
};
