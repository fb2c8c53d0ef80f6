import { stringify } from 'csv-stringify/sync';

/** Rows as CSV, as the reference tables are written: commas, and quotes only where they are needed. */
export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(rows.map((row) => row.map((value) => (typeof value === 'number' ? shown(value) : value))));

/** At most six decimals; «Inf» for what has no bound. */
const shown = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toFixed(6))) : value > 0 ? 'Inf' : '-Inf';
