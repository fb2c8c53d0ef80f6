/**
 * The columns that the database holds sealed: table → columns. To seal another one: its name here, `@SealedText()` on
 * it in the entity, `sealedColumns('table', 'column')` in the migration, and `sealed('table.column', …)` where it is
 * written. Reading needs nothing. What is not here must be in `clear-columns.ts`, with the reason.
 */
export const sealedColumns = {
  identity_number: ['number'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Columns = typeof sealedColumns;

/** `table.column` of every one of them. */
export type SealedColumn = {
  [Table in keyof Columns]: `${Table}.${Columns[Table][number]}`;
}[keyof Columns];
