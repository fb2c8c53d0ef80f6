import { freshDatabase, type TestDatabase } from '../database.ts';
import { closeServer, prepareServer } from '../server.ts';

/** For scripts outside Jest: a server, one migrated database, and nothing left behind. */
export async function withDatabase<T>(work: (database: TestDatabase) => Promise<T>): Promise<T> {
  try {
    await prepareServer();
    const database = await freshDatabase();
    try {
      return await work(database);
    } finally {
      await database.drop();
    }
  } finally {
    await closeServer();
  }
}
