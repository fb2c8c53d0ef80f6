import type { Worker } from '../../builders/place-builder.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { insert } from '../../builders/insert.ts';
import { aCase, type Case } from './a-case.ts';
import { databaseOfPeople, makePeople, type People, peopleThere, type Staff } from './people.ts';
import { type Reader, sender, sessionFor } from './readers.ts';

/**
 * Two municipalities with everybody who might ask. Each reader asks about a young person of its own, and about
 * another one when something was changed: making one takes longer than asking.
 */
export interface World {
  readonly staff: Staff;
  newCase(): Promise<Case>;
  caseFor(reader: Reader): Promise<Case>;
  /** The reader's young person is no longer as made. */
  changed(reader: Reader): void;
  /** Sends one request as the reader, in a session of its own. */
  as(reader: Reader, about: Case): Promise<ReturnType<typeof sender>>;
  /** A session of the reader's own; null for nobody. */
  secretOf(reader: Reader, about: Case): Promise<string | null>;
}

type Given = NonNullable<Parameters<typeof startLaget>[0]>;

/** Laget on a database of its own where these people are, and figures. */
export const startWorld = async (
  given: Omit<Given, 'database'> = {},
): Promise<{ laget: Laget; world: World }> => {
  const laget = await startLaget({ ...given, database: await databaseOfPeople() });
  return { laget, world: await worldOf(laget, peopleThere()) };
};

/** The same people in an empty database, where nobody asks for figures. */
export const makeWorld = async (laget: Laget): Promise<World> =>
  worldOf(laget, await makePeople(laget.given));

const worldOf = async (laget: Laget, { staff, readers, vakt, other }: People): Promise<World> => {
  const releaseId = await newestRelease(laget);
  const [breakId, seriesId] = [await aBreak(laget), await aSeries(laget)];
  const userOf = (reader: Reader, about: Case): { userId: string; postId: string | null } | undefined => {
    if (reader === 'self') return { userId: about.selfUserId, postId: null };
    if (reader === 'other_self') return { userId: other.selfUserId, postId: null };
    if (reader === 'guardian') return { userId: about.guardianUserId, postId: null };
    if (reader === 'other_guardian') return { userId: other.guardianUserId, postId: null };
    return readers[reader];
  };
  const unchanged = new Map<Reader, Case>();
  const inEmergency = new Set<Case>();
  const newCase = async (): Promise<Case> => {
    const about = await aCase(laget, staff, 'case');
    return {
      ...about,
      ids: {
        ...about.ids,
        releaseId,
        breakId,
        seriesId,
        cube: 'batons',
        indicator: 'outside',
        readTokenId: '018f0000-0000-7000-8000-000000000009',
        reportReceiverId: '018f0000-0000-7000-8000-000000000009',
      },
    };
  };
  const secretOf: World['secretOf'] = async (reader, about) => {
    if (reader === 'emergency' && !inEmergency.has(about)) {
      await inAnEmergency(laget, vakt, about);
      inEmergency.add(about);
    }
    const user = userOf(reader, about);
    return user === undefined ? null : sessionFor(laget, user.userId, user.postId);
  };
  return {
    staff,
    newCase,
    secretOf,
    caseFor: async (reader) => {
      const about = unchanged.get(reader) ?? (await newCase());
      unchanged.set(reader, about);
      return about;
    },
    changed: (reader) => {
      unchanged.delete(reader);
    },
    as: async (reader, about) => sender(laget, await secretOf(reader, about)),
  };
};

const newestRelease = async ({ owner }: Laget): Promise<string> =>
  (await owner.query<{ id: string }>('SELECT id FROM figures.release')).rows[0]?.id ?? '';

const aBreak = async ({ owner }: Laget): Promise<string> => {
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO figures.indicator_break (indicator, on_day, kind, explanation, by_user_id, by_name)
     VALUES ('outside', '2026-01-01', 'rule_change', 'Ny forskrift.', uuidv7(), 'Siri') RETURNING id`,
  );
  return rows[0]?.id ?? '';
};

const aSeries = async ({ owner }: Laget): Promise<string> =>
  (await owner.query<{ id: string }>('SELECT id FROM figures.external_series ORDER BY id')).rows[0]?.id ?? '';

/** A colleague of a service on no team has opened «basic» and «health» of this young person. */
const inAnEmergency = async (laget: Laget, { userId, postId }: Worker, about: Case): Promise<void> => {
  const at = Date.now();
  await insert(laget.given.pool, 'emergency_access', {
    young_person_id: about.youngPersonId,
    actor_user_id: userId,
    actor_post_id: postId,
    reason_code: 'danger',
    reason: `Legevakten må vite det nå ${about.marker}.`,
    categories: ['basic', 'health'],
    opened_at: new Date(at - 60_000),
    ends_at: new Date(at + 3_600_000),
    review_by: new Date(at + 3 * 86_400_000).toISOString().slice(0, 10),
  });
};
