import pg from 'pg';
import { consentWish } from '../builders/consent-wish.ts';
import { insert } from '../builders/insert.ts';
import { sender, sessionFor } from '../api/access/readers.ts';
import type { Laget } from '../support/laget.ts';

export interface Seen {
  /** Statements that began before the withdrawal was committed and saw the row. */
  readonly before: number;
  /** Statements that began after, and the rows that they saw. */
  readonly after: number;
  readonly rowsAfter: number;
  readonly milliseconds: number;
}

interface Reader {
  readonly client: pg.Client;
  before: number;
  after: number;
  rowsAfter: number;
}

const readerOf = async (laget: Laget, secret: string, inOneTransaction: boolean): Promise<Reader> => {
  const client = new pg.Client({ connectionString: laget.database.appUrl });
  await client.connect();
  if (inOneTransaction) await client.query('BEGIN');
  await client.query(`SELECT set_config('app.session', $1, $2)`, [secret, inOneTransaction]);
  return { client, before: 0, after: 0, rowsAfter: 0 };
};

/**
 * So many readers ask for one goal again and again, each on a connection of its own and half of them inside one long
 * transaction, while the young person's consent to it is taken back. Each goes on for `statements` after the commit.
 */
export const withdrawUnder = async (laget: Laget, readers: number, statements: number): Promise<Seen> => {
  const { place, case: cases, pool } = laget.given;
  const municipality = await place.municipality();
  const stamp = String(process.hrtime.bigint());
  const skole = await place.worker(`skole${stamp}`, await place.service('school', municipality));
  const nav = await place.worker(`nav${stamp}`, await place.service('nav', municipality));
  const jonas = await cases.youngPerson(municipality, skole, { status: 'registered' });
  await cases.member(jonas, nav);
  const plan = await insert(pool, 'plan', { young_person_id: jonas, owner_service_id: skole.serviceId });
  const goal = { young_person_id: jonas, owner_service_id: skole.serviceId, plan_id: plan };
  await insert(pool, 'goal', { ...goal, category: 'school', own_words: 'Jeg vil jobbe med sykler.' });
  const school = sender(laget, await sessionFor(laget, skole.userId, skole.postId));
  const consents = `/api/young-people/${jonas}/consents`;
  const wish = consentWish({ [nav.serviceId]: ['basic', 'school'] });
  const given = await school({ method: 'POST', path: consents, body: wish });
  const secret = await sessionFor(laget, nav.userId, nav.postId);
  const all = await Promise.all(
    Array.from({ length: readers }, (_, place) => readerOf(laget, secret, place % 2 === 0)),
  );
  let committed = false;
  const read = async (reader: Reader): Promise<void> => {
    while (reader.after < statements) {
      const began = committed;
      const { rows } = await reader.client.query('SELECT id FROM app.goal WHERE young_person_id = $1', [
        jonas,
      ]);
      if (began) {
        reader.after += 1;
        reader.rowsAfter += rows.length;
      } else reader.before += rows.length;
    }
  };
  const reading = all.map(read);
  while (all.some(({ before }) => before < 2)) await new Promise((resolve) => setTimeout(resolve, 5));
  const started = performance.now();
  const path = `${consents}/${String(given.body.id)}/withdraw`;
  await school({ method: 'POST', path, body: { scope: 'category', category: 'school' } });
  committed = true;
  const milliseconds = performance.now() - started;
  await Promise.all(reading);
  await Promise.all(all.map(({ client }) => client.end()));
  const sum = (of: (reader: Reader) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    before: sum(({ before }) => before),
    after: sum(({ after }) => after),
    rowsAfter: sum(({ rowsAfter }) => rowsAfter),
    milliseconds,
  };
};
