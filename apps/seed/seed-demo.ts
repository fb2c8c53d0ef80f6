import pg from 'pg';
import type { IsoDate } from '#domain/calendar/date';
import type { CaseFile } from './case/case-file.ts';
import { addCredentials } from './directory/credentials.ts';
import type { Directory } from './directory/directory.ts';
import type { RowBook } from './rows/row-book.ts';
import { writeRows } from './rows/write.ts';
import { present } from './rule/must.ts';
import { motherId } from './story/tour/tour.ts';
import { tellBatches, tellingOf, tellStories } from './tell-demo.ts';

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

const batchSize = 250;

/** Write one book in one transaction; deferred keys are checked when it commits. */
const commit = async (client: pg.Client, book: RowBook): Promise<number> => {
  await client.query('BEGIN');
  await client.query('SET LOCAL synchronous_commit = off');
  await writeRows(client, book);
  await client.query('COMMIT');
  return book.count();
};

const userOf = (directory: Directory, { person }: CaseFile, username: string): string => {
  if (username === 'ungdom') return present('The young person', person.userId);
  return username === 'foresatt' ? motherId : directory.signIn(username).userId;
};

const fill = async (client: pg.Client, { youngPeople, seedDate, progress }: SeedDemo): Promise<Seeded> => {
  const telling = tellingOf(youngPeople, seedDate);
  const { tour, anne } = tellStories(telling);
  await addCredentials(telling.book, (username) => userOf(telling.directory, tour, username));
  progress(0, youngPeople);
  let rows = await commit(client, telling.book);
  for (const { book, told } of tellBatches(telling, youngPeople, batchSize)) {
    rows += await commit(client, book);
    progress(told, youngPeople);
  }
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
