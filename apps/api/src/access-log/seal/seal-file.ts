import { constants, existsSync, mkdirSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parsedLine, type SealLine } from './seal-line.ts';

/** A line is shorter than this by far. */
const TAIL = 8192;

const tailOf = async (file: FileHandle): Promise<string> => {
  const { size } = await file.stat();
  const length = Math.min(size, TAIL);
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
  return buffer.toString('utf8');
};

/** The newest seal that stands in the file; undefined when there is none. */
export const lastInFile = async (path: string): Promise<SealLine | undefined> => {
  if (!existsSync(path)) return undefined;
  const file = await open(path, constants.O_RDONLY);
  try {
    return (await tailOf(file))
      .split('\n')
      .map(parsedLine)
      .findLast((line) => line !== undefined);
  } finally {
    await file.close();
  }
};

/**
 * Adds the lines and does not come back before the disk has them. The file is opened to be appended to and never
 * written in another way. What a crash cut off is left standing, on a line of its own.
 */
export const appendToFile = async (path: string, lines: readonly SealLine[]): Promise<void> => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT, 0o600);
  try {
    const tail = await tailOf(file);
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    await file.appendFile(tail === '' || tail.endsWith('\n') ? text : `\n${text}`);
    await file.sync();
  } finally {
    await file.close();
  }
};
