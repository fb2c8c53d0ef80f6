import { stringify } from 'csv-stringify/sync';
import type { Sheet } from './sheet-of.ts';

/** As a spreadsheet in Norway opens it by itself: semicolons, and a mark first that says how the letters are written. */
export const asCsv = ({ heads, rows, about }: Sheet): Buffer =>
  Buffer.from(
    stringify([heads, ...rows, [], ...about.map((line) => [line])], {
      bom: true,
      delimiter: ';',
      record_delimiter: '\r\n',
    }),
  );
