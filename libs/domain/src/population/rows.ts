import { readTable } from '../external-series/read.ts';
import { placeOf } from '../external-series/table.ts';
import { keysOf } from '../closed-table/closed-table.ts';

/** What a column of a population file says. */
const columns = {
  municipality: /^(region|kommune|kommunenummer|kommunenr|municipality)$/,
  age: /^(alder|aldersgruppe|age)$/,
  gender: /^(kj[oø]nn|gender|sex)$/,
  year: /^(tid|[aå]r|year)$/,
  persons: /^(personer|persons|antall|verdi|value|folkemengde|befolkning|personer1)( \d{4})?$|^\d{4}$/,
} as const satisfies Record<string, RegExp>;
export type PopulationColumn = keyof typeof columns;

/** Columns that a file need not have: then the year is told beside. */
const mayMiss: readonly PopulationColumn[] = ['year'];

/** What is wrong with a file as a whole, so that none of its rows can be read. */
export type PopulationFault = 'empty' | 'not_a_table' | 'column_missing';

/** A row of the file before anybody asks what it means, and where it stands. */
export interface PopulationRow {
  readonly line: number;
  readonly texts: Readonly<Record<PopulationColumn, string>>;
}

export type PopulationRows =
  | { readonly rows: readonly PopulationRow[]; readonly source: string }
  | { readonly fault: PopulationFault; readonly at: string };

const separators = [';', '\t', ','] as const;

/** A line's fields; a separator between quotes divides nothing. */
const fieldsIn = (line: string, separator: string): readonly string[] => {
  const fields: string[] = [''];
  let quoted = false;
  for (const sign of line)
    if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) fields.push('');
    else fields.push(`${fields.pop() ?? ''}${sign}`);
  return fields.map((field) => field.trim());
};

const columnOf = (head: string): PopulationColumn | undefined =>
  allColumns.find((column) => columns[column].test(head.toLowerCase()));

const allColumns: readonly PopulationColumn[] = keysOf(columns);

const missing = (heads: readonly string[]): PopulationColumn | undefined =>
  allColumns.find((column) => !mayMiss.includes(column) && !heads.some((head) => columnOf(head) === column));

const textsOf = (heads: readonly string[], fields: readonly string[]): PopulationRow['texts'] => {
  const at = (column: PopulationColumn): number => heads.findIndex((head) => columnOf(head) === column);
  const field = (column: PopulationColumn): string => fields[at(column)] ?? '';
  // the year may stand in the head of the column of persons
  const year = /\d{4}/.exec(heads[at('persons')] ?? '')?.[0] ?? '';
  return {
    municipality: field('municipality'),
    age: field('age'),
    gender: field('gender'),
    year: at('year') < 0 ? year : field('year'),
    persons: field('persons'),
  };
};

const fromCsv = (text: string): PopulationRows => {
  const lines = text.split(/\r?\n/).map((line, place) => ({ line, number: place + 1 }));
  const separatorOf = (line: string) => separators.find((sign) => line.includes(sign)) ?? ';';
  // a statistics bank writes a title above the heads
  const head = lines.find(({ line }) => missing(fieldsIn(line, separatorOf(line))) === undefined);
  if (head === undefined) {
    const longest = lines.find(({ line }) => separators.some((sign) => line.includes(sign)));
    if (longest === undefined) return { fault: 'not_a_table', at: '' };
    return { fault: 'column_missing', at: missing(fieldsIn(longest.line, separatorOf(longest.line))) ?? '' };
  }
  const separator = separatorOf(head.line);
  const heads = fieldsIn(head.line, separator);
  return {
    source: '',
    rows: lines
      .slice(head.number)
      .filter(({ line }) => line.trim() !== '')
      .map(({ line, number }) => ({ line: number, texts: textsOf(heads, fieldsIn(line, separator)) })),
  };
};

const fromJson = (text: string): PopulationRows => {
  const read = readTable(text);
  if ('problems' in read) return { fault: 'not_a_table', at: read.problems[0]?.at ?? '' };
  const { dimensions, values, source } = read.table;
  const heads = [...dimensions.map(({ code }) => code), 'value'];
  const lost = missing(heads);
  if (lost !== undefined) return { fault: 'column_missing', at: lost };
  const sizes = dimensions.map(({ categories }) => categories.length);
  const places = sizes.reduce<readonly (readonly number[])[]>(
    (so, size) => so.flatMap((begun) => Array.from({ length: size }, (_one, at) => [...begun, at])),
    [[]],
  );
  return {
    source,
    rows: places.map((at, place) => {
      const codes = dimensions.map(({ categories }, own) => categories[at[own] ?? 0]?.code ?? '');
      const value = values[placeOf(sizes, at)];
      return { line: place + 1, texts: textsOf(heads, [...codes, value === null ? '' : String(value)]) };
    }),
  };
};

/** The rows of a population file: columns with heads, as a statistics bank gives them, or JSON-stat 2.0. */
export const populationRows = (content: string): PopulationRows => {
  const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
  if (text.trim() === '') return { fault: 'empty', at: '' };
  return text.trimStart().startsWith('{') ? fromJson(text) : fromCsv(text);
};
