import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { roles } from '#domain/roles/roles';
import { insert, together } from '../builders/insert.ts';
import type { Person, Reader, World } from './world.ts';

interface Place {
  readonly municipality: string;
  readonly services: readonly string[];
  /** Somebody who is on every team and never asks. */
  readonly witness: Built;
}

interface Built {
  readonly userId: string;
  readonly postId: string | null;
  readonly secret: string;
}

export interface BuiltPerson {
  readonly id: string;
  readonly rows: readonly string[];
  readonly goals: readonly string[];
  readonly teamRow: string;
  readonly words: string;
}

export interface BuiltWorld {
  readonly readers: readonly Built[];
  readonly people: readonly BuiltPerson[];
}

type Client = pg.Pool | pg.PoolClient;

const since = '[2026-01-05 09:00:00+00,)';
const over = '[2026-01-05 09:00:00+00,2026-01-06 09:00:00+00)';
const at = <T>(all: readonly T[], place: number): T => {
  const found = all[place];
  if (found === undefined) throw new Error('Nobody there');
  return found;
};

let count = 0;

const addUser = (client: Client, kind: string, youngPersonId: string | null = null): Promise<string> => {
  count += 1;
  return insert(client, 'app_user', {
    username: `leser-${String(count)}`,
    name: `Leser ${String(count)}`,
    kind,
    young_person_id: youngPersonId,
  });
};

const beginSession = async (client: Client, userId: string, postId: string | null, assured: boolean) => {
  const secret = randomBytes(32).toString('hex');
  await client.query(
    `INSERT INTO app.session (digest, user_id, post_id, created_at, seen_at, expires_at, provider, level, method, mfa, auth_time)
     VALUES ($1, $2, $3, app.clock(), app.clock(), app.clock() + interval '1 hour', 'parity', 'high', 'x', $4, app.clock())`,
    [createHash('sha256').update(secret).digest(), userId, postId, assured],
  );
  return secret;
};

const addReader = async (client: Client, reader: Reader, services: readonly string[]): Promise<Built> => {
  const kind = roles[reader.role];
  if (kind === 'young_person') return { userId: '', postId: null, secret: '' };
  const isGuardian = kind === 'guardian';
  const userId = await addUser(client, isGuardian ? 'guardian' : 'staff');
  const serviceId = at(services, reader.service);
  const postId = isGuardian
    ? null
    : await insert(client, 'post', { user_id: userId, service_id: serviceId, role: reader.role, title: 'x' });
  return { userId, postId, secret: await beginSession(client, userId, postId, reader.assured) };
};

const clear = async (client: Client, reader: Reader, userId: string, by: string): Promise<void> => {
  if (userId === '') return;
  for (const level of reader.clearances)
    await client.query(
      `INSERT INTO app.clearance (user_id, level, valid, reason, granted_by_user_id)
       VALUES ($1, $2, daterange(app.today(), app.today() + 30), 'x', $3)`,
      [userId, level, by],
    );
};

const addPlace = async (client: Client, world: World): Promise<Place> => {
  const municipality = await insert(client, 'municipality', {
    number: '4698',
    name: 'Lik',
    county: 'Lik',
    child_welfare_phone: '0',
  });
  const organisation = await insert(client, 'organisation', { name: 'Lik', kind: 'municipality' });
  const services: string[] = [];
  for (let number = 0; number <= world.services; number += 1)
    services.push(
      await insert(client, 'service', {
        organisation_id: organisation,
        name: `T${String(number)}`,
        kind: 'nav',
      }),
    );
  const userId = await addUser(client, 'staff');
  const postId = await insert(client, 'post', {
    user_id: userId,
    service_id: at(services, world.services),
    role: 'youth_coordinator',
    title: 'x',
  });
  return { municipality, services, witness: { userId, postId, secret: '' } };
};

const addTeam = async (
  client: Client,
  id: string,
  person: Person,
  place: Place,
  readers: readonly Built[],
) => {
  const closed = person.status === 'closed';
  const member = (post: string | null, during: string) =>
    insert(client, 'team_member', {
      young_person_id: id,
      post_id: post ?? '',
      service_id: at(place.services, 0),
      basis: 'consent',
      during,
    });
  const held = closed ? over : since;
  await insert(client, 'follow_up', {
    young_person_id: id,
    status: person.status,
    during: held,
    registered_by_post_id: place.witness.postId ?? '',
    registered_service_id: at(place.services, 0),
    decide_by: '2026-01-19',
    ...(closed ? { closed_reason: 'goal_reached' } : {}),
  });
  await insert(client, 'baton', {
    young_person_id: id,
    service_id: at(place.services, 0),
    post_id: at(readers, person.holder).postId ?? '',
    held,
  });
  for (const reader of person.members) await member(at(readers, reader).postId, since);
  for (const reader of person.former) await member(at(readers, reader).postId, over);
  return member(place.witness.postId, since);
};

const addShared = async (client: Client, id: string, person: Person, place: Place): Promise<void> => {
  for (const { category, owner } of person.shared) {
    const serviceId = at(place.services, owner);
    const useId = await insert(client, 'legal_basis_use', {
      young_person_id: id,
      basis_code: 'duty_to_cooperate',
      service_id: serviceId,
      categories: [category],
      justification: 'x',
      valid_from: '2026-06-01',
      valid_to: '2027-05-01',
      by_post_id: place.witness.postId ?? '',
    });
    await client.query(
      `INSERT INTO app.sharing (young_person_id, service_id, category, legal_basis_use_id, valid)
       VALUES ($1, $2, $3, $4, daterange(app.today() - 30, app.today() + 30))`,
      [id, serviceId, category, useId],
    );
  }
};

const addHidden = async (
  client: Client,
  id: string,
  person: Person,
  place: Place,
  readers: readonly Built[],
): Promise<ReadonlyMap<number, string>> => {
  const guardianIds = new Map<number, string>();
  for (const level of person.protections)
    await insert(client, 'protection', {
      young_person_id: id,
      level,
      during: since,
      reason: 'x',
      set_by_user_id: place.witness.userId,
    });
  for (const reader of person.tooClose)
    await insert(client, 'staff_relation', {
      user_id: at(readers, reader).userId,
      kind: 'child',
      young_person_id: id,
    });
  for (const { reader, opened } of person.guardians) {
    const guardian = {
      young_person_id: id,
      user_id: at(readers, reader).userId,
      name: 'x',
      kind: 'foster_parent',
    };
    const guardianId = await insert(client, 'guardian', guardian);
    guardianIds.set(reader, guardianId);
    await insert(client, 'guardian_opening', {
      young_person_id: id,
      guardian_id: guardianId,
      reason: 'x',
      asked_by_user_id: place.witness.userId,
      ...(opened
        ? { confirmed_by_user_id: at(readers, person.holder).userId, confirmed_at: new Date() }
        : {}),
    });
  }
  return guardianIds;
};

/** Emergency accesses that are open now, by somebody on the team or not. */
const addEmergencies = async (client: Client, id: string, person: Person, readers: readonly Built[]) => {
  const now = Date.now();
  for (const { reader, categories } of person.emergencies)
    await insert(client, 'emergency_access', {
      young_person_id: id,
      actor_user_id: at(readers, reader).userId,
      actor_post_id: at(readers, reader).postId ?? '',
      reason_code: 'danger',
      reason: 'x',
      categories: [...categories],
      opened_at: new Date(now - 60_000),
      ends_at: new Date(now + 3 * 3_600_000),
      review_by: new Date(now + 3 * 86_400_000).toISOString().slice(0, 10),
    });
};

/** Goals, and to which guardians the young person has shown them. */
const addGoals = async (
  client: Client,
  id: string,
  person: Person,
  place: Place,
  guardianIds: ReadonlyMap<number, string>,
) => {
  const own = { young_person_id: id, owner_service_id: at(place.services, 0) };
  const planId = await insert(client, 'plan', { ...own, category: 'basic' });
  const goals: string[] = [];
  for (const { category, owner, shownTo } of person.goals) {
    const row = { young_person_id: id, owner_service_id: at(place.services, owner), category };
    const goalId = await insert(client, 'goal', { ...row, plan_id: planId, own_words: 'Jeg vil' });
    goals.push(goalId);
    for (const guardian of shownTo) {
      const item = {
        guardian_id: guardianIds.get(guardian) ?? '',
        item_kind: 'goal',
        item_id: goalId,
        young_person_id: id,
      };
      await insert(client, 'guardian_item', item, null);
    }
  }
  return goals;
};

/** Something that the young person has written to the team, and the services that are kept out of it. */
const addWords = async (client: Client, id: string, person: Person, place: Place): Promise<string> => {
  const words = { young_person_id: id, kind: 'comment', text: 'Hei', visibility: 'team' };
  const made = await insert(client, 'contribution', words);
  for (const service of person.keptOut)
    await insert(client, 'own_lock', { young_person_id: id, service_id: at(place.services, service) });
  return made;
};

const addPerson = (
  pool: pg.Pool,
  person: Person,
  place: Place,
  readers: readonly Built[],
): Promise<BuiltPerson> =>
  together(pool, async (client) => {
    const id = await insert(client, 'young_person', {
      municipality_id: place.municipality,
      given_name: 'Lik',
      family_name: 'Person',
      birth_date: `${String(new Date().getFullYear() - 17)}-01-02`,
    });
    const teamRow = await addTeam(client, id, person, place, readers);
    await addShared(client, id, person, place);
    const guardianIds = await addHidden(client, id, person, place, readers);
    await addEmergencies(client, id, person, readers);
    const goals = await addGoals(client, id, person, place, guardianIds);
    const rows: string[] = [];
    for (const { category, owner } of person.rows)
      rows.push(
        await insert(client, 'mapping', {
          young_person_id: id,
          owner_service_id: at(place.services, owner),
          category,
          status: 'completed',
          completed_at: '2026-02-01 09:00:00+00',
          started_by_post_id: place.witness.postId ?? '',
        }),
      );
    return { id, rows, goals, teamRow, words: await addWords(client, id, person, place) };
  });

/** Puts the drawn world into the database, past the verbs and with every constraint. */
export const build = async (pool: pg.Pool, world: World): Promise<BuiltWorld> => {
  const place = await addPlace(pool, world);
  const readers: Built[] = [];
  for (const reader of world.readers) {
    const built = await addReader(pool, reader, place.services);
    await clear(pool, reader, built.userId, place.witness.userId);
    readers.push(built);
  }
  const people: BuiltPerson[] = [];
  for (const person of world.people) {
    const built = await addPerson(pool, person, place, readers);
    people.push(built);
    if (person.self === null) continue;
    const userId = await addUser(pool, 'young_person', built.id);
    const { assured } = at(world.readers, person.self);
    readers[person.self] = { userId, postId: null, secret: await beginSession(pool, userId, null, assured) };
  }
  return { readers, people };
};
