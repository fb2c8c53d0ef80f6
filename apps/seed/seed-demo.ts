import pg from 'pg';
import type { IsoDate } from '#domain/calendar/date';
import type { KeyPlaces } from '../api/src/platform/sealing/key-places.ts';
import { Sealing } from '../api/src/platform/sealing/sealing.ts';
import type { CaseFile } from './case/case-file.ts';
import { addCredentials } from './directory/credentials.ts';
import { countTables } from './count-tables.ts';
import type { Directory } from './directory/directory.ts';
import type { RowBook } from './rows/row-book.ts';
import { writeRows } from './rows/write.ts';
import { present } from './rule/must.ts';
import { motherId } from './story/tour/tour.ts';
import { tellBatches, tellingOf, tellStories, toldInFull } from './tell-demo.ts';

export interface SeedDemo {
  /** A user that may SET ROLE app_seeder. */
  readonly connectionString: string;
  /** How many young people, those whose stories are told in full included. */
  readonly youngPeople: number;
  /** The day all dates are counted from. */
  readonly seedDate: IsoDate;
  /** Where the keys are that it is sealed with. */
  readonly keys: KeyPlaces;
  /** Called after each batch with how many young people are there. */
  readonly progress: (done: number, of: number) => void;
}

/** What was made. */
export interface Seeded {
  readonly youngPeople: number;
  readonly rows: number;
  /** The ids of the two young people of the tour and the mapping. */
  readonly tour: string;
  readonly mappingCase: string;
  /** The ids of the two who are hidden: kode 6 and kode 7. */
  readonly hidden: readonly string[];
}

const batchSize = 250;

/** Write one book in one transaction; deferred keys are checked when it commits. */
const commit = async (client: pg.Client, sealing: Sealing, book: RowBook): Promise<number> => {
  await client.query('BEGIN');
  await client.query('SET LOCAL synchronous_commit = off');
  await writeRows(client, sealing, book);
  await client.query('COMMIT');
  return book.count();
};

const userOf = (directory: Directory, { person }: CaseFile, username: string): string => {
  if (username === 'ungdom') return present('The young person', person.userId);
  return username === 'foresatt' ? motherId : directory.signIn(username).userId;
};

const fill = async (
  clients: readonly pg.Client[],
  { youngPeople, seedDate, keys, progress }: SeedDemo,
): Promise<Seeded> => {
  const sealing = await Sealing.open(keys);
  const telling = tellingOf(youngPeople, seedDate);
  const { tour, anne, ylva, even } = tellStories(telling);
  await addCredentials(telling.book, (username) => userOf(telling.directory, tour, username));
  let [done, rows] = [0, 0];
  const write = async (client: pg.Client, book: RowBook, people: number): Promise<void> => {
    const written = await commit(client, sealing, book);
    rows += written;
    progress((done += people), youngPeople);
  };
  progress(done, youngPeople);
  await write(present('A connection', clients[0]), telling.book, toldInFull);
  const batches = tellBatches(telling, youngPeople, batchSize);
  const takeTurns = async (client: pg.Client): Promise<void> => {
    for (const { book, people } of batches) await write(client, book, people);
  };
  await Promise.all(clients.map(takeTurns));
  return {
    youngPeople,
    rows,
    tour: tour.person.id,
    mappingCase: anne.person.id,
    hidden: [ylva, even].map(({ person }) => person.id),
  };
};

/**
 * Put the demo municipality into a migrated, empty database, as the role that may only add. Two connections take
 * turns at one stream of batches, so that both cores work and what is written does not depend on who wrote it.
 */
export const seedDemo = async (demo: SeedDemo): Promise<Seeded> => {
  const clients = [1, 2].map(() => new pg.Client({ connectionString: demo.connectionString }));
  try {
    for (const client of clients) {
      await client.connect();
      await client.query('SET ROLE app_seeder');
    }
    const seeded = await fill(clients, demo);
    await countTables(present('A connection', clients[0]));
    return seeded;
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
};
