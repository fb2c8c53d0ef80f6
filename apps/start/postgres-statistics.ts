import { readFileSync } from 'node:fs';
import pg from 'pg';
import { Sentence } from './sentence.ts';
import { leftInWords, type LeftRight, rightsLeft } from './statistics-rights.ts';

const file = 'apps/start/close-statistics.sql';
const statement = readFileSync(new URL('close-statistics.sql', import.meta.url), 'utf8');

const withClient = async <Answer>(
  url: string,
  work: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/**
 * In the database of the connection: PostgreSQL's own statistics are the owner's alone. A superuser takes everything
 * away, anybody else what a role of theirs owns.
 */
export const closeStatistics = async (url: string): Promise<void> => {
  await withClient(url, async (client) => {
    await client.query('BEGIN');
    // two starts change the same rows of the catalogue, and one of them would fall
    await client.query('SELECT pg_advisory_xact_lock(4102, 1)');
    await client.query(statement);
    await client.query('COMMIT');
  });
};

/** What the role of the figures itself can still read in them. */
export const statisticsLeft = (figuresUrl: string): Promise<LeftRight[]> =>
  withClient(figuresUrl, async (client) => (await client.query<LeftRight>(rightsLeft)).rows);

/** What is asked of a server where something is left. */
export interface StatisticsAsked {
  /** Real people. */
  readonly production: boolean;
  /** DATABASE_STATISTICS=open: whoever runs it has read what is left, and goes on. */
  readonly accepted: boolean;
}

const way = `La en superbruker på serveren kjøre ${file} i databasen i DATABASE_URL én gang`;
const knowingly = 'Der ingen er superbruker: les docs/decisions/0091, og skriv DATABASE_STATISTICS=open';

/**
 * What can be closed with the rights of the connection is closed. What is left is asked of the role itself: answers
 * the sentence to say to the operator, '' when nothing is left.
 *
 * @throws it when it is about real people and nobody has accepted it.
 */
export const requireClosedStatistics = async (
  { ownerUrl, figuresUrl }: { readonly ownerUrl: string; readonly figuresUrl: string },
  { production, accepted }: StatisticsAsked,
): Promise<string> => {
  if ((await statisticsLeft(figuresUrl)).length === 0) return '';
  await closeStatistics(ownerUrl);
  const left = leftInWords(await statisticsLeft(figuresUrl));
  if (left === '') return '';
  if (accepted) return `${left} Det er godtatt med DATABASE_STATISTICS=open.`;
  if (production) throw new Sentence(`${left} ${way}, og start igjen. ${knowingly}.`);
  return `${left} ${way}.`;
};
