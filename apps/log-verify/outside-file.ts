import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parsedLine, type SealLine } from '../api/src/access-log/seal/seal-line.ts';

/** The seals in the file, one at a time. What a crash cut off while it was written is passed over: its seal stands on the next line. */
export async function* sealsIn(file: string): AsyncGenerator<SealLine> {
  if (!existsSync(file)) return;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8') })) {
    const line = parsedLine(text);
    if (line !== undefined) yield line;
  }
}
