import pg from 'pg';
import { csrfTokenOf } from '../../apps/api/src/sign-in/csrf.ts';
import { Sentence } from '../../apps/start/sentence.ts';
import { actingAs } from '../../apps/start/urls.ts';
import { insert, together } from '../builders/insert.ts';
import { tenorNumbers } from '../builders/registration.ts';
import type { OwnApi } from '../crash/own-api.ts';
import { addWriter, type Pair, type Writer } from '../crash/people.ts';
import { testSealing } from '../support/keys.ts';
import { compare, type Compared } from './calls.ts';

const [known, unknown] = tenorNumbers;

/** Somebody in a service elsewhere, and one whom the first pair follows up, with a number. */
const prepare = async (ownerUrl: string, [first]: readonly Pair[]): Promise<Writer> => {
  const whose = first?.youngPeople[0];
  if (whose === undefined) throw new Sentence('Nobody to ask about.');
  const pool = new pg.Pool({ connectionString: actingAs(ownerUrl, 'app_seeder'), max: 1 });
  try {
    await (await testSealing()).begin(whose);
    return await together(pool, async (client) => {
      await insert(client, 'identity_number', { young_person_id: whose, number: known });
      const { rows } = await client.query<{ id: string }>('SELECT id FROM app.municipality LIMIT 1');
      const organisation = await insert(client, 'organisation', { name: 'NAV', kind: 'nav' });
      const service = { organisation_id: organisation, name: 'NAV Utvik', kind: 'nav' };
      return addWriter(
        client,
        'utvik',
        await insert(client, 'service', service),
        rows[0]?.id ?? '',
        'nav_counsellor',
      );
    });
  } finally {
    await pool.end();
  }
};

/** Asks for a case. What was asked is taken away afterwards, outside the time: five a day are let through. */
export const compareCaseRequests = async (
  ownerUrl: string,
  api: OwnApi,
  pairs: readonly Pair[],
  calls: number,
): Promise<Compared> => {
  const { secret } = await prepare(ownerUrl, pairs);
  const definer = new pg.Pool({ connectionString: actingAs(ownerUrl, 'app_definer'), max: 1 });
  const ask = async (number: string): Promise<void> => {
    const response = await fetch(`${api.url}/api/case-requests`, {
      method: 'POST',
      headers: {
        cookie: `laget_session=${secret}`,
        'x-csrf-token': csrfTokenOf(secret),
        'content-type': 'application/json',
      },
      body: JSON.stringify({ number, wants: 'transfer', reason: 'Han har flyttet hit.' }),
    });
    await response.arrayBuffer();
    if (response.status !== 204)
      throw new Sentence(`Expected 204, and the API answered ${String(response.status)}.`);
  };
  try {
    return await compare(
      'a service asks for a case (204): somebody followed up beside a number that nobody has',
      calls,
      () => ask(known),
      () => ask(unknown),
      async () => {
        await definer.query('DELETE FROM app.case_request');
      },
    );
  } finally {
    await definer.end();
  }
};
