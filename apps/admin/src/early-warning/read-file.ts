import { mostBytes, mostLines } from '#domain/early-warning/identified';
import { dividerOf } from '#domain/user-import/columns';

/** Why a file is not read: each has a sentence on the page. */
export type FileProblem = 'too_large' | 'too_many_lines' | 'unreadable_list' | 'old_spreadsheet' | 'no_lines';

/** A list as it stands in the file: the headings, and then a line for each pupil. */
export interface FileRead {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Excel takes the nought away that a number begins with. */
const cellText = (cell: unknown): string => {
  if (typeof cell === 'number')
    return Number.isInteger(cell) && cell >= 1e9 && cell < 1e10 ? `0${String(cell)}` : String(cell);
  if (typeof cell === 'string') return cell.trim();
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : '';
};

const fromSpreadsheet = async (bytes: Uint8Array): Promise<string[][] | FileProblem> => {
  const [{ unpacked }, { readSheet }] = await Promise.all([
    import('./unpack.ts'),
    import('read-excel-file/universal'),
  ]);
  const folder = unpacked(bytes);
  if (folder === null) return 'too_large';
  const sheet: readonly (readonly unknown[])[] = await readSheet(folder);
  return sheet.map((row) => row.map(cellText));
};

/** Schools' systems write UTF-8 or the older Windows letters. */
const textIn = (bytes: Uint8Array): string => {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text;
};

const fromText = async (bytes: Uint8Array): Promise<string[][]> => {
  const { parse } = await import('csv-parse/browser/esm/sync');
  const text = textIn(bytes);
  return parse(text, {
    bom: true,
    delimiter: dividerOf(text),
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
};

const beginsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

/** Reads the file in the browser: what has no column in Laget never leaves the machine. */
export const readFile = async (file: File): Promise<FileRead | FileProblem> => {
  if (file.size > mostBytes) return 'too_large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old_spreadsheet';
  const packed = beginsWith(bytes, 0x50, 0x4b);
  const read = await (packed ? fromSpreadsheet(bytes) : fromText(bytes)).catch(
    (): FileProblem => 'unreadable_list',
  );
  if (typeof read === 'string') return read;
  const [headings = [], ...lines] = read;
  const rows = lines.filter((row) => row.some((cell) => cell !== ''));
  if (rows.length === 0) return 'no_lines';
  return rows.length > mostLines ? 'too_many_lines' : { headings, rows };
};
