import { type Fields, fieldIn, isFields, isList, isText, textIn } from './shape.ts';
import {
  type ExternalDimension,
  longestText,
  mostCells,
  mostDimensions,
  placeOf,
  type ReadProblem,
  type ReadTable,
} from './table.ts';

const problem = (code: ReadProblem['code'], at = ''): { problems: readonly ReadProblem[] } => ({
  problems: [{ code, at }],
});

interface Row {
  readonly key: readonly string[];
  readonly values: readonly string[];
}

const isRow = (given: unknown): given is Row => {
  if (!isFields(given)) return false;
  const [key, values] = [fieldIn(given, 'key'), fieldIn(given, 'values')];
  return isList(key) && key.every(isText) && isList(values) && values.every(isText);
};

const contents = 'ContentsCode';

/** A number with point or comma; null for a sign. */
const valueOf = (text: string): number | null =>
  /^-?\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;

const isColumn = (given: unknown): given is Fields => isFields(given) && textIn(given, 'code') !== '';

const dimensionsOf = (
  keyed: readonly Fields[],
  measured: readonly Fields[],
  rows: readonly Row[],
): readonly ExternalDimension[] => [
  ...keyed.map((column, at) => ({
    code: textIn(column, 'code'),
    label: textIn(column, 'text') || textIn(column, 'code'),
    role: textIn(column, 'type') === 't' ? ('time' as const) : null,
    categories: [...new Set(rows.map(({ key }) => key[at] ?? ''))].map((code) => ({ code, label: code })),
  })),
  {
    code: contents,
    label: contents,
    role: 'metric',
    categories: measured.map((column) => ({
      code: textIn(column, 'code'),
      label: textIn(column, 'text') || textIn(column, 'code'),
    })),
  },
];

const isFaulty = (
  dimensions: readonly ExternalDimension[],
  keys: number,
  measures: number,
  rows: readonly Row[],
) =>
  rows.find(({ key, values }) => key.length !== keys || values.length !== measures) ??
  rows.find(({ key }) => key.some((one) => one.length > longestText)) ??
  (new Set(dimensions.map(({ code }) => code)).size === dimensions.length ? undefined : rows[0]);

/** The rows of a PxWeb table (its own JSON, version 1): key columns, then what is measured. */
export const readPxWeb = (file: Fields): ReadTable => {
  const [columns, data] = [fieldIn(file, 'columns'), fieldIn(file, 'data')];
  if (!isList(columns) || !columns.every(isColumn) || !isList(data) || data.length === 0)
    return problem('not_a_table');
  if (data.length > mostCells) return problem('too_many_cells');
  if (!data.every(isRow)) return problem('values_unclear');
  const keyed = columns.filter((column) => textIn(column, 'type') !== 'c');
  const measured = columns.filter((column) => textIn(column, 'type') === 'c');
  if (measured.length === 0 || keyed.length === 0) return problem('dimension_unclear');
  if (columns.length > mostDimensions) return problem('too_many_dimensions');
  const dimensions = dimensionsOf(keyed, measured, data);
  const faulty = isFaulty(dimensions, keyed.length, measured.length, data);
  if (faulty !== undefined) return problem('values_unclear', faulty.key.join(' ').slice(0, longestText));
  const sizes = dimensions.map(({ categories }) => categories.length);
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (cells > mostCells) return problem('too_many_cells');
  return filled(dimensions, sizes, cells, data);
};

const filled = (
  dimensions: readonly ExternalDimension[],
  sizes: readonly number[],
  cells: number,
  rows: readonly Row[],
): ReadTable => {
  const values: (number | null)[] = Array.from({ length: cells }, () => null);
  const signs: Record<number, string> = {};
  const places = dimensions.map(
    ({ categories }) => new Map(categories.map(({ code }, at) => [code, at] as const)),
  );
  const seen = new Set<string>();
  for (const { key, values: measured } of rows) {
    const joined = JSON.stringify(key);
    if (seen.has(joined)) return problem('row_twice', key.join(' '));
    seen.add(joined);
    for (const [column, text] of measured.entries()) {
      const place = placeOf(sizes, [...key.map((code, at) => places[at]?.get(code) ?? 0), column]);
      values[place] = valueOf(text);
      if (values[place] === null && text.trim() !== '') signs[place] = text.trim().slice(0, 10);
    }
  }
  return { table: { title: '', source: '', updated: '', dimensions, values, signs } };
};
