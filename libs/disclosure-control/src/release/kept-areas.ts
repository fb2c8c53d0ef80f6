import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isNumbers = (value: unknown): value is readonly number[] =>
  isList(value) && value.every((one) => typeof one === 'number');

const entryOf = (line: string): readonly [string, readonly number[]] | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    if (!isList(value)) return undefined;
    const [area, rounded] = value;
    return typeof area === 'string' && isNumbers(rounded) ? [area, rounded] : undefined;
  } catch {
    // the last line of a run that was killed while writing it
    return undefined;
  }
};

/** Rounded areas of a run that is not done, beside the folder that it is to fill: what it had when it was stopped. */
export class KeptAreas {
  readonly #file: string;
  readonly #mark: string;

  /** @param about all that a run depends on: only a run of the very same takes up what is kept. */
  constructor(folder: string, about: readonly string[]) {
    this.#file = `${folder}.part`;
    this.#mark = createHash('sha256').update(JSON.stringify(about)).digest('hex');
  }

  /** What an earlier run of the same kept; a file of another run is begun anew. */
  async open(): Promise<ReadonlyMap<string, readonly number[]>> {
    const [mark, ...lines] = await readFile(this.#file, 'utf8').then(
      (text) => text.split('\n'),
      () => [],
    );
    if (mark === this.#mark) return new Map(lines.map(entryOf).filter((entry) => entry !== undefined));
    await writeFile(this.#file, `${this.#mark}\n`, { mode: 0o600 });
    return new Map();
  }

  add(area: string, rounded: readonly number[]): void {
    appendFileSync(this.#file, `${JSON.stringify([area, rounded])}\n`);
  }

  async remove(): Promise<void> {
    await rm(this.#file, { force: true });
  }
}
