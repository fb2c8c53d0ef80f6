import writeExcelFile from 'write-excel-file/node';
import type { Sheet } from './sheet-of.ts';

const strong = { fontWeight: 'bold' } as const;
const wide = 110;

/** Wide enough for what stands in the column. */
const widthOf = (texts: readonly (string | number)[]): { width: number } => ({
  width: Math.min(40, Math.max(...texts.map((text) => String(text).length)) + 2),
});

/** A text is written as text, whatever it begins with. */
const cellOf = (value: string | number) => {
  if (value === '') return null;
  return typeof value === 'number' ? { value } : { value, format: '@' };
};

/** Two sheets: the list, and who saved it. */
export const asXlsx = ({ name, aboutName, heads, rows, about }: Sheet): Promise<Buffer> => {
  const columns = heads.map((head, column) => widthOf([head, ...rows.map((row) => row[column] ?? '')]));
  const data = [heads.map((value) => ({ value, ...strong })), ...rows.map((row) => row.map(cellOf))];
  return writeExcelFile([
    { data, sheet: name, columns, stickyRowsCount: 1, orientation: 'landscape' },
    { data: about.map((value) => [{ value, wrap: true }]), sheet: aboutName, columns: [{ width: wide }] },
  ]).toBuffer();
};
