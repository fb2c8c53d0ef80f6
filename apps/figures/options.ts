import { parseArgs } from 'node:util';
import { isQuarter, type Quarter } from '#domain/calendar/quarter';
import { Sentence } from '../start/sentence.ts';

export interface FiguresOptions {
  /** The owner's connection. */
  readonly connectionString: string;
  /** The quarter to make; undefined = the newest that is over. */
  readonly quarter: Quarter | undefined;
}

const wordsOf = (words: readonly string[]): { readonly quarter?: string } => {
  try {
    return parseArgs({ args: [...words], options: { quarter: { type: 'string' } } }).values;
  } catch {
    throw new Sentence('Write the quarter as: npm run figures -- --quarter 2026Q3');
  }
};

/** What the command was asked for. */
export const figuresOptions = (
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): FiguresOptions => {
  const { quarter } = wordsOf(words);
  const connectionString = environment['DATABASE_URL'];
  if (!connectionString) throw new Sentence('DATABASE_URL says which database.');
  if (quarter !== undefined && !isQuarter(quarter))
    throw new Sentence(`--quarter ${quarter}: write year and quarter, as 2026Q3.`);
  return { connectionString, quarter };
};
