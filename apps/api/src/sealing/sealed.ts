import { Json, Sealed } from '../platform/sealing/sealed-value.ts';
import { type SealedColumn, sealedInJson } from './sealed-columns.ts';

/** A text for a sealed column: with `whose` key (the young person's), in the row with this id. */
export function sealed(column: SealedColumn, whose: string, row: string, text: string): Sealed;
export function sealed(
  column: SealedColumn,
  whose: string,
  row: string,
  text: string | null | undefined,
): Sealed | null;
export function sealed(column: SealedColumn, whose: string, row: string, text?: string | null) {
  return text === null || text === undefined ? null : new Sealed({ column, whose, row }, text);
}

const namesIn = (column: string): readonly string[] => {
  const [table = '', name = ''] = column.split('.');
  const tables: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = sealedInJson;
  return tables[table]?.[name] ?? [];
};

/** JSON, or a list of it, in which the texts that `sealedInJson` names are sealed. */
export const sealedTexts = (column: string, whose: string, row: string, value: object): Json => {
  const names = namesIn(column);
  const inside = (one: object): object =>
    Object.fromEntries(
      Object.entries(one).map(([name, text]: [string, unknown]) => [
        name,
        names.includes(name) && typeof text === 'string' ? new Sealed({ column, whose, row }, text) : text,
      ]),
    );
  return new Json(Array.isArray(value) ? value.map(inside) : inside(value));
};
