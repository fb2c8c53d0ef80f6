import { existsSync } from 'node:fs';
import pg from 'pg';
import { actingAs } from '../../apps/start/urls.ts';
import { publicKeyFile } from '../../apps/api/src/access-log/seal/seal-key.ts';
import { verifyLog } from '../../apps/log-verify/verify.ts';
import { type Acknowledged, type Write, writes } from './acknowledged.ts';
import type { OwnServer } from './own-server.ts';

/** What is wrong after the crashes; all four are to be empty. */
export interface Found {
  /** Said yes to, and gone. */
  readonly lost: readonly Acknowledged[];
  /** There, without the log row of that very request. */
  readonly unlogged: readonly Acknowledged[];
  /** Followed up by nobody, or by two. */
  readonly withoutOneHolder: readonly string[];
  /** What the verifier of the log finds; empty too. */
  readonly tampered: readonly string[];
  readonly followedUp: number;
  readonly logRows: number;
}

const isThere = {
  registered: 'SELECT young_person_id AS id FROM app.follow_up WHERE upper_inf(during)',
  concern: 'SELECT id FROM app.concern',
  goal: 'SELECT id FROM app.goal',
  offered: 'SELECT id FROM app.baton_offer',
  accepted: `SELECT o.id FROM app.baton_offer o JOIN app.baton b ON b.young_person_id = o.young_person_id
    AND b.post_id = o.to_post_id AND lower(b.held) >= o.offered_at WHERE o.answer = 'accepted'`,
} as const satisfies Record<Write, string>;

const logged = `SELECT request_id || ' ' || young_person_id || ' ' || action AS line FROM app.access_log
  WHERE allowed AND young_person_id IS NOT NULL`;

const holders = `SELECT f.young_person_id AS id, count(b.id)::int AS holders FROM app.follow_up f
  LEFT JOIN app.baton b ON b.young_person_id = f.young_person_id AND b.held @> now() AND upper_inf(b.held)
  WHERE upper_inf(f.during) GROUP BY f.young_person_id`;

const lostOf = async (client: pg.Client, all: readonly Acknowledged[]): Promise<Acknowledged[]> => {
  const lost: Acknowledged[] = [];
  for (const [write, text] of Object.entries(isThere)) {
    const { rows } = await client.query<{ id: string }>(text);
    const there = new Set(rows.map(({ id }) => id));
    lost.push(...all.filter((one) => one.write === write && !there.has(one.id)));
  }
  return lost;
};

const tamperedIn = async (url: string, sealFile: string, sealKeyFile: string): Promise<string[]> => {
  if (!existsSync(publicKeyFile(sealKeyFile))) return ['nothing was sealed'];
  const { seals, findings } = await verifyLog({ url, sealFile, publicKeyFile: publicKeyFile(sealKeyFile) });
  return [
    ...findings.kept.map(({ kind, where }) => `${kind}: ${where}`),
    ...(seals === 0 ? ['nothing was sealed'] : []),
  ];
};

/** Looks at everything as the role that the counting functions run as: past row-level security. */
export const check = async (server: OwnServer, all: readonly Acknowledged[]): Promise<Found> => {
  const { ownerUrl, sealFile, sealKeyFile } = server;
  const client = new pg.Client({ connectionString: actingAs(ownerUrl, 'app_definer') });
  await client.connect();
  try {
    const log = new Set((await client.query<{ line: string }>(logged)).rows.map(({ line }) => line));
    const { rows } = await client.query<{ id: string; holders: number }>(holders);
    return {
      lost: await lostOf(client, all),
      unlogged: all.filter(
        ({ write, youngPersonId, requestId }) => !log.has(`${requestId} ${youngPersonId} ${writes[write]}`),
      ),
      withoutOneHolder: rows.filter((row) => row.holders !== 1).map(({ id }) => id),
      tampered: await tamperedIn(actingAs(ownerUrl, 'app_definer'), sealFile, sealKeyFile),
      followedUp: rows.length,
      logRows: log.size,
    };
  } finally {
    await client.end();
  }
};
