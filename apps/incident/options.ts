import { parseArgs } from 'node:util';
import { isIsoDate } from '#domain/calendar/date';
import { Sentence } from '../start/sentence.ts';

export interface IncidentOptions {
  /** The owner's connection. */
  readonly connectionString: string;
  /** The user whose doing it is; null for everybody's. */
  readonly actor: string | null;
  /** First and last day, both included. */
  readonly from: string;
  readonly to: string;
}

const how =
  'Write: npm run incident -- --actor nav --from 2026-11-01 --to 2026-11-20 (without --actor: everybody)';

const wordsOf = (words: readonly string[]) => {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args: [...words], options: { actor: text, from: text, to: text } }).values;
  } catch {
    throw new Sentence(how);
  }
};

/** What the command was asked for. */
export const incidentOptions = (
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): IncidentOptions => {
  const { actor, from = '', to = '' } = wordsOf(words);
  const connectionString = environment['DATABASE_URL'];
  if (!connectionString) throw new Sentence('DATABASE_URL says which database.');
  if (!isIsoDate(from) || !isIsoDate(to)) throw new Sentence(`--from and --to are days. ${how}`);
  if (to < from) throw new Sentence('--to is before --from.');
  return { connectionString, actor: actor ?? null, from, to };
};
