import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { CsvError, type Info, parse } from 'csv-parse';
import { InputFault } from './input-fault.ts';

/** A row of a file by its column names, and the line that it ends on. */
export interface CsvRow {
  readonly line: number;
  readonly values: ReadonlyMap<string, string>;
}

interface ParsedRow {
  readonly info: Info;
  readonly record: readonly string[];
}

const GZIP = /\.gz$/;

const stream = (file: string): NodeJS.ReadableStream => {
  const bytes = createReadStream(file);
  if (!GZIP.test(file)) return bytes;
  const unpacked = createGunzip();
  bytes.on('error', (error: Error) => unpacked.destroy(error));
  return bytes.pipe(unpacked);
};

/**
 * The rows of a CSV file with a header, one after the other; packed with gzip where the name says so.
 *
 * @throws InputFault with the line, where the file cannot be read or is not of this form.
 */
export async function* readCsv(file: string, columns: readonly string[]): AsyncGenerator<CsvRow> {
  let header: readonly string[] | undefined;
  let line = 1;
  try {
    const source = stream(file);
    const parser = parse({ bom: true, info: true, skip_empty_lines: true });
    source.on('error', (error: Error) => parser.destroy(error));
    const rows: AsyncIterable<ParsedRow> = source.pipe(parser);
    for await (const { info, record } of rows) {
      line = info.lines;
      if (header === undefined) header = checked(file, record, columns);
      else yield { line, values: new Map(header.map((name, place) => [name, record[place] ?? ''])) };
    }
  } catch (error) {
    throw asFault(file, line, error);
  }
  if (header === undefined) throw new InputFault(file, 1, 'the file is empty');
}

const checked = (file: string, header: readonly string[], columns: readonly string[]): readonly string[] => {
  const missing = columns.find((name) => !header.includes(name));
  if (missing !== undefined) throw new InputFault(file, 1, `there is no column «${missing}»`);
  const twice = header.find((name, place) => header.indexOf(name) !== place);
  if (twice !== undefined) throw new InputFault(file, 1, `the column «${twice}» stands there twice`);
  return header;
};

const asFault = (file: string, line: number, error: unknown): unknown => {
  if (error instanceof CsvError) {
    const at: unknown = Reflect.get(error, 'lines');
    return new InputFault(
      file,
      typeof at === 'number' ? at : line,
      'this is not CSV with the columns of line 1',
    );
  }
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  if (code === 'ENOENT') return new InputFault(file, 1, 'the file is not there');
  if (typeof code === 'string') return new InputFault(file, line, `the file cannot be read (${code})`);
  return error;
};

/** A whole number of persons from 0. */
export const wholeOf = (file: string, { line, values }: CsvRow, column: string): number => {
  const text = values.get(column) ?? '';
  if (!/^\d{1,9}$/.test(text))
    throw new InputFault(file, line, `«${text}» in ${column} is no whole number from 0`);
  return Number(text);
};
