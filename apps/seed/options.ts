import { parseArgs } from 'node:util';
import { isIsoDate, type IsoDate } from '#domain/calendar/date';

export interface SeedOptions {
  readonly connectionString: string;
  readonly youngPeople: number;
  readonly seedDate: IsoDate;
}

/** So many that every phase is there, and no more than the seed is made for. */
const [fewest, most] = [50, 100_000];

const todayInNorway = (now: Date): IsoDate => now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });

const count = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < fewest || number > most)
    throw new Error(`--young-people must be a whole number from ${String(fewest)} to ${String(most)}`);
  return number;
};

/** What the command was asked for. `now` decides only when SEED_DATE does not. */
export const seedOptions = (
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  now: Date,
): SeedOptions => {
  const { values } = parseArgs({
    args: [...words],
    options: { 'young-people': { type: 'string', default: '300' } },
  });
  const connectionString = environment['DATABASE_URL'];
  if (connectionString === undefined) throw new Error('DATABASE_URL says which database');
  const seedDate = environment['SEED_DATE'] ?? todayInNorway(now);
  if (!isIsoDate(seedDate)) throw new Error('SEED_DATE must be a date, YYYY-MM-DD');
  const youngPeople = count(values['young-people']);
  return { connectionString, youngPeople, seedDate };
};
