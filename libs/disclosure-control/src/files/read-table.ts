import type { CountTable } from '../table/count-table.ts';
import { InputFault } from './input-fault.ts';
import { type CsvRow, readCsv, wholeOf } from './read-csv.ts';
import { readMembership } from './read-membership.ts';

/** A table as it was read, and the rows that it came from, to be written again. */
export interface ReadTable {
  readonly table: CountTable;
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Columns of a table's file that are no dimensions. */
const OTHERS = /^(freq|sumkey|rounded\d*)$/;

/** Reads rows of inner cells; each combination of labels may stand there once. */
const readInner = async (
  file: string,
  needed: readonly string[],
): Promise<{ readonly rows: readonly CsvRow[]; readonly columns: readonly string[] }> => {
  const rows: CsvRow[] = [];
  const seen = new Set<string>();
  let columns: readonly string[] = [];
  for await (const row of readCsv(file, needed)) {
    columns = [...row.values.keys()];
    const name = JSON.stringify(
      columns.filter((column) => !OTHERS.test(column)).map((column) => row.values.get(column)),
    );
    if (seen.has(name)) throw new InputFault(file, row.line, 'this cell stands there twice');
    seen.add(name);
    rows.push(row);
  }
  if (rows.length === 0) throw new InputFault(file, 1, 'there is no row');
  return { rows, columns };
};

/**
 * Reads a table: its inner cells (dimensions, `freq`, `sumkey` as the digest) and which sums of them are published.
 *
 * @throws InputFault with file and line.
 */
export const readTable = async (file: string, membershipFile: string): Promise<ReadTable> => {
  const { rows, columns } = await readInner(file, ['freq', 'sumkey']);
  const { dimensions, cells } = await readMembership(membershipFile, rows.length);
  const missing = dimensions.find((name) => !columns.includes(name));
  if (missing !== undefined) throw new InputFault(file, 1, `there is no column «${missing}»`);
  const more = columns.filter((name) => !OTHERS.test(name) && !dimensions.includes(name));
  const inner = rows.map((row) => ({
    labels: [...dimensions, ...more].map((name) => row.values.get(name) ?? ''),
    count: wholeOf(file, row, 'freq'),
    digest: row.values.get('sumkey') ?? '',
  }));
  const published = cells.map(({ labels, rows: own }) => ({
    labels,
    members: own.map((row) => row - 1).sort((one, other) => one - other),
  }));
  return { table: { dimensions, inner, published }, columns, rows };
};

/**
 * Reads the rounded value of each inner cell of a table, in the order of the table, whatever order the file has.
 *
 * @throws InputFault where a cell is missing, or is no multiple of the base.
 */
export const readRounded = async (
  file: string,
  { table, columns }: ReadTable,
  base: number,
): Promise<readonly number[]> => {
  const names = columns.filter((name) => !OTHERS.test(name));
  const dimensions = [...table.dimensions, ...names.filter((name) => !table.dimensions.includes(name))];
  const { rows, columns: own } = await readInner(file, names);
  const column = own.find((name) => name === 'rounded' || name === `rounded${String(base)}`);
  if (column === undefined) throw new InputFault(file, 1, 'there is no column «rounded»');
  const byLabels = new Map(
    rows.map((row) => {
      const value = wholeOf(file, row, column);
      if (value % base !== 0)
        throw new InputFault(file, row.line, `${String(value)} is no multiple of ${String(base)}`);
      return [JSON.stringify(dimensions.map((name) => row.values.get(name))), value];
    }),
  );
  return table.inner.map(({ labels }) => {
    const value = byLabels.get(JSON.stringify(labels));
    if (value === undefined) throw new InputFault(file, 1, `there is no row for ${labels.join(' · ')}`);
    return value;
  });
};
