import { readFile } from 'node:fs/promises';
import { InputFault } from '../files/input-fault.ts';

const GOOD_LENGTH = 32;

/**
 * The secret of the draw: the bytes of the file, without the end of its last line.
 *
 * @throws InputFault where there is none.
 */
export const readKey = async (file: string, warn: (text: string) => void): Promise<Uint8Array> => {
  const bytes = await readFile(file).catch(() => {
    throw new InputFault(file, 1, 'the file cannot be read');
  });
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end -= 1;
  if (end === 0) throw new InputFault(file, 1, 'the key is empty');
  if (end < GOOD_LENGTH)
    warn(`The key is ${String(end)} bytes long; use ${String(GOOD_LENGTH)} that chance has made.`);
  return bytes.subarray(0, end);
};
