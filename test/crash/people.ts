import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { actingAs } from '../../apps/start/urls.ts';
import { insert, together } from '../builders/insert.ts';

/** Somebody who writes, with a session that lives through every crash. */
export interface Writer {
  readonly name: string;
  readonly postId: string;
  readonly secret: string;
  readonly municipalityId: string;
}

/** Two writers on the team of the same young people, who pass the baton between them. */
export interface Pair {
  readonly writers: readonly [Writer, Writer];
  readonly youngPeople: readonly string[];
}

const since = '[2026-01-05 09:00:00+00,)';

/** A user with a post in the service and a session that is open. */
export const addWriter = async (
  client: pg.PoolClient,
  name: string,
  serviceId: string,
  municipalityId: string,
  role = 'school_counsellor',
): Promise<Writer> => {
  const secret = randomBytes(32).toString('hex');
  const userId = await insert(client, 'app_user', { username: name, name, kind: 'staff' });
  const post = { user_id: userId, service_id: serviceId, role, title: 'Rådgiver' };
  const postId = await insert(client, 'post', post);
  await client.query(
    `INSERT INTO app.session (digest, user_id, post_id, created_at, seen_at, expires_at, provider, level, method, mfa, auth_time)
     VALUES ($1, $2, $3, app.clock(), app.clock(), app.clock() + interval '1 hour', 'demo', 'high', 'password', false, app.clock())`,
    [createHash('sha256').update(secret).digest(), userId, postId],
  );
  return { name, postId, secret, municipalityId };
};

const youngPerson = async (
  client: pg.PoolClient,
  serviceId: string,
  [holder, other]: readonly [Writer, Writer],
): Promise<string> => {
  const id = await insert(client, 'young_person', {
    municipality_id: holder.municipalityId,
    given_name: 'Jonas',
    family_name: 'Elvemyr',
    birth_date: '2009-03-14',
  });
  const about = { young_person_id: id, service_id: serviceId };
  await insert(client, 'follow_up', {
    young_person_id: id,
    status: 'active',
    during: since,
    registered_by_post_id: holder.postId,
    registered_service_id: serviceId,
    decide_by: '2026-01-19',
  });
  await insert(client, 'baton', { ...about, post_id: holder.postId, held: since });
  for (const { postId } of [holder, other])
    await insert(client, 'team_member', { ...about, post_id: postId, basis: 'own_service', during: since });
  return id;
};

const pair = async (
  client: pg.PoolClient,
  number: number,
  serviceId: string,
  municipalityId: string,
): Promise<Pair> => {
  const writers = [
    await addWriter(client, `skriver-${String(number)}a`, serviceId, municipalityId),
    await addWriter(client, `skriver-${String(number)}b`, serviceId, municipalityId),
  ] as const;
  return {
    writers,
    youngPeople: [
      await youngPerson(client, serviceId, writers),
      await youngPerson(client, serviceId, writers),
    ],
  };
};

/** One municipality and its school with as many pairs as are asked for. */
export const pairsOf = async (ownerUrl: string, count: number): Promise<Pair[]> => {
  const pool = new pg.Pool({ connectionString: actingAs(ownerUrl, 'app_seeder'), max: 1 });
  try {
    return await together(pool, async (client) => {
      const place = {
        number: '9901',
        name: 'Fjordvik',
        county: 'Nordfjella',
        child_welfare_phone: '00 00 00 01',
      };
      const municipalityId = await insert(client, 'municipality', place);
      const organisation_id = await insert(client, 'organisation', { name: 'Fylket', kind: 'county' });
      const serviceId = await insert(client, 'service', {
        organisation_id,
        name: 'Vestlia vgs',
        kind: 'school',
      });
      await insert(
        client,
        'service_municipality',
        { service_id: serviceId, municipality_id: municipalityId },
        null,
      );
      const pairs: Pair[] = [];
      for (let number = 1; number <= count; number += 1)
        pairs.push(await pair(client, number, serviceId, municipalityId));
      return pairs;
    });
  } finally {
    await pool.end();
  }
};
