import { Sealed } from '../platform/sealing/sealed-value.ts';
import type { Sealing } from '../platform/sealing/sealing.ts';
import { sealedColumns } from './sealed-columns.ts';

type Row = Readonly<Record<string, unknown>>;

/** Whose key a row is sealed with, where it is not the young person's in `young_person_id`. */
const owners: Readonly<Record<string, (row: Row) => unknown>> = {
  young_person: ({ id }) => id,
};

/** Tables whose rows are whose keys the others are sealed with. */
const begins: readonly string[] = ['young_person'];

const columnsOf = (table: string): readonly string[] =>
  Object.entries(sealedColumns).find(([name]) => name === table)?.[1] ?? [];

export const hasSealed = (table: string): boolean => columnsOf(table).length > 0;

const bySealing = (table: string, row: Row): Row => {
  const whose = (owners[table] ?? (({ young_person_id: id }: Row) => id))(row);
  const { id } = row;
  const texts = columnsOf(table).flatMap((column): [string, Sealed][] => {
    const text = row[column];
    if (typeof text !== 'string') return [];
    if (typeof whose !== 'string' || typeof id !== 'string')
      throw new Error(`${table}: a row without its ids`);
    return [[column, new Sealed({ column: `${table}.${column}`, whose, row: id }, text)]];
  });
  return { ...row, ...Object.fromEntries(texts) };
};

/** A plain number is found by its blind index. */
const byIndex = (sealing: Sealing, table: string, row: Row): Row => {
  if (table !== 'identity_number' || typeof row['number'] !== 'string') return row;
  const [newest] = sealing.ring.indexes(row['number']);
  return { ...row, blind_index: newest?.index, bi_v: newest?.version };
};

/** Whole rows as the database holds them, for whoever fills it past the API: the demo and the tests. */
export const sealedRows = async (
  sealing: Sealing,
  table: string,
  rows: readonly Row[],
): Promise<Record<string, unknown>[]> => {
  if (begins.includes(table)) for (const { id } of rows) if (typeof id === 'string') await sealing.begin(id);
  const sealed = await sealing.seal(rows.map((row) => bySealing(table, byIndex(sealing, table, row))));
  return sealed.map((row) => ({ ...(typeof row === 'object' ? row : {}) }));
};
