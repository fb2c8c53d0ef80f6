import { Sealed } from '../platform/sealing/sealed-value.ts';
import type { SealedColumn } from './sealed-columns.ts';

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
