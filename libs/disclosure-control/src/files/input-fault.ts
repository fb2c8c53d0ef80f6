import { basename } from 'node:path';

/** Something is wrong with a file that was given: one sentence that names it and the line. */
export class InputFault extends Error {
  constructor(file: string, line: number, what: string) {
    super(`${basename(file)}, line ${String(line)}: ${what}`);
  }
}
