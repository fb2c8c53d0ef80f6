import pg from 'pg';
import type { IsoDate } from '#domain/calendar/date';
import type { CaseFile } from './case/case-file.ts';
import type { Telling } from './case/open-case.ts';
import { tellCrowd } from './crowd/crowd.ts';
import { addCredentials } from './directory/credentials.ts';
import { buildDirectory } from './directory/build-directory.ts';
import type { Directory } from './directory/directory.ts';
import { diceOf } from './random/dice.ts';
import { RowBook } from './rows/row-book.ts';
import { present } from './rule/must.ts';
import { writeRows } from './rows/write.ts';
import { tellAnne } from './story/anne/anne.ts';
import { motherId, tellTour } from './story/tour/tour.ts';

export interface SeedDemo {
  /** A user that may SET ROLE app_seeder. */
  readonly connectionString: string;
  /** How many young people, the two whose stories are told in full included. */
  readonly youngPeople: number;
  /** The day all dates are counted from. */
  readonly seedDate: IsoDate;
  /** Called after each batch with how many young people are there. */
  readonly progress: (done: number, of: number) => void;
}

/** What was made. */
export interface Seeded {
  readonly youngPeople: number;
  readonly rows: number;
  /** The ids of the two young people whose stories are told in full. */
  readonly tour: string;
  readonly mappingCase: string;
}

/** The same number gives the same municipality, with the same date. */
const seedNumber = 20_261;
const batchSize = 250;

/** Write one book in one transaction; deferred keys are checked when it commits. */
const commit = async (client: pg.Client, book: RowBook): Promise<number> => {
  await client.query('BEGIN');
  await client.query('SET LOCAL synchronous_commit = off');
  await writeRows(client, book);
  await client.query('COMMIT');
  return book.count();
};

const userOf = (directory: Directory, { person }: CaseFile, username: string): string =>
  ({ ungdom: present('The young person', person.userId), foresatt: motherId })[username] ??
  directory.signIn(username).userId;

const fill = async (
  client: pg.Client,
  { youngPeople, seedDate: today, progress }: SeedDemo,
): Promise<Seeded> => {
  const book = new RowBook();
  const directory = buildDirectory(book, youngPeople, today, diceOf(seedNumber, 0));
  const telling: Telling = { book, directory, today, taken: new Set() };
  const [tour, anne] = [tellTour(telling, seedNumber), tellAnne(telling, seedNumber)];
  await addCredentials(book, (username) => userOf(directory, tour, username));
  let rows = await commit(client, book);
  for (let from = 2; from < youngPeople; from += batchSize) {
    progress(from, youngPeople);
    const batch: Telling = { ...telling, book: new RowBook() };
    const to = Math.min(from + batchSize, youngPeople);
    for (let index = from; index < to; index += 1) tellCrowd(batch, seedNumber, index);
    rows += await commit(client, batch.book);
  }
  progress(youngPeople, youngPeople);
  return { youngPeople, rows, tour: tour.person.id, mappingCase: anne.person.id };
};

/** Put the demo municipality into a migrated, empty database, as the role that may only add. */
export const seedDemo = async (demo: SeedDemo): Promise<Seeded> => {
  const client = new pg.Client({ connectionString: demo.connectionString });
  await client.connect();
  try {
    await client.query('SET ROLE app_seeder');
    return await fill(client, demo);
  } finally {
    await client.end();
  }
};
