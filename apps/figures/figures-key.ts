import { createHash, randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { Sentence } from '../start/sentence.ts';

const LENGTH = 32;

/** What an operating system says when a file is not there, or is there already. */
const saying = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** Only the owner may read it: whoever has it can test guesses about who is in a figure. */
const make = async (file: string): Promise<Uint8Array> => {
  const key = randomBytes(LENGTH);
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(key);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return key;
};

/**
 * The secret that the rounding is drawn from: the same for every quarter, so that a cell with the same persons is rounded
 * alike. Made the first time. It is never logged, and never leaves this process.
 *
 * @throws Sentence where the file holds something else.
 */
export const figuresKey = async (file: string): Promise<Uint8Array> => {
  try {
    const key = await readFile(file);
    if (key.length !== LENGTH)
      throw new Sentence(
        `${file} holds ${String(key.length)} bytes; the key of the figures is ${String(LENGTH)}.`,
      );
    return key;
  } catch (error) {
    if (!saying(error, 'ENOENT')) throw error;
    return await make(file);
  }
};

/** Says which key it was, without the key: a correction drawn with another one would be a second look at the same cells. */
export const markOf = (secret: Uint8Array): string =>
  createHash('sha256').update('figures').update(secret).digest('hex').slice(0, 16);
