import { diceOf } from '../../apps/seed/random/dice.ts';
import { type DayOfUse } from '#domain/log-review/facts';
import { review } from '#domain/log-review/rules';
import type { Laget } from '../support/laget.ts';
import { asDefiner } from '../support/access-log.ts';
import { makeTown } from './town.ts';
import { patterns } from './patterns.ts';
import { type Line, ordinary } from './sessions.ts';

/** Weeks of use before the days that are judged, so that everybody has a usual day. */
const weeksBefore = 4;
const firstMonday = '2026-01-05';

export interface Snooping {
  readonly patterns: number;
  readonly raised: readonly string[];
  readonly missed: readonly string[];
  readonly ordinary: number;
  readonly falseAlerts: readonly string[];
  readonly lines: number;
  /** Of the last day: how many people's counts are other when some people are asked about than when all are. */
  readonly otherInParts: number;
}

const workdaysOf = (weeks: number): number[] =>
  Array.from({ length: weeks * 7 }, (_, day) => day).filter((day) => day % 7 < 5);

/** In the order of time: a chain takes no line before its last one. */
const write = (laget: Laget, lines: readonly Line[]): Promise<void> =>
  asDefiner(
    laget,
    `INSERT INTO app.access_log (at, actor_user_id, actor_post_id, actor_service_id, actor_role, young_person_id, action, allowed,
       basis, rule, request_id)
     SELECT ($2::date + l.day + make_interval(mins => l.minute)) AT TIME ZONE 'Europe/Oslo', l.actor, l.post, l.service,
       'nav_counsellor', l.person, l.action, l.allowed, l.basis, CASE WHEN NOT l.allowed THEN 'not-on-the-team' END, 'snooping'
     FROM jsonb_to_recordset($1::jsonb) AS l (actor uuid, post uuid, service uuid, person uuid, day integer, minute integer,
       action text, allowed boolean, basis text) ORDER BY l.day, l.minute`,
    [
      JSON.stringify(
        lines.map(({ actor, ...rest }) => ({
          ...rest,
          actor: actor.userId,
          post: actor.postId,
          service: actor.serviceId,
        })),
      ),
      firstMonday,
    ],
  );

/** Invents weeks of ordinary use with twenty days that are not, and asks the database and the rules which of so many weeks' days they raise. */
export const measureSnooping = async (laget: Laget, seed: number, weeksJudged: number): Promise<Snooping> => {
  const workdays = workdaysOf(weeksBefore + weeksJudged);
  const last = workdays.at(-1) ?? 0;
  const town = await makeTown(laget, last, firstMonday);
  const names = Object.entries(patterns);
  const lines = town.actors.flatMap((actor, index) => {
    const dice = diceOf(seed, index);
    return workdays.flatMap((day) => ordinary(actor, day, dice));
  });
  const snooping = names.flatMap(([, pattern], index) => {
    const [actor, targets] = [town.actors[index], town.targets[index]];
    return actor === undefined || targets === undefined ? [] : pattern(actor, targets);
  });
  await write(laget, [...lines, ...snooping]);
  const nameOf = new Map(names.map(([name], index) => [town.actors[index]?.userId, name]));
  const raised: string[] = [];
  const falseAlerts: string[] = [];
  let judged = 0;
  for (const day of workdays.filter((one) => one >= weeksBefore * 7)) {
    for (const { user, facts } of await factsOf(laget, day)) {
      const name = day === last ? nameOf.get(user) : undefined;
      const found = review(facts);
      if (name === undefined) judged += 1;
      if (!found.raised) continue;
      if (name === undefined) falseAlerts.push(found.findings.map(({ rule }) => rule).join('+'));
      else raised.push(name);
    }
  }
  return {
    patterns: names.length,
    raised,
    missed: names.map(([name]) => name).filter((name) => !raised.includes(name)),
    ordinary: judged,
    falseAlerts,
    lines: lines.length + snooping.length,
    otherInParts: await otherInParts(laget, last),
  };
};

interface Facts {
  readonly user: string;
  readonly facts: DayOfUse;
}

const factsOf = async (
  laget: Laget,
  day: number,
  users: readonly string[] | null = null,
): Promise<readonly Facts[]> => {
  const client = await laget.owner.connect();
  try {
    await client.query('SET ROLE app_definer');
    const { rows } = await client.query<Facts>(
      `SELECT d.actor_user_id AS user, d.facts FROM app.days_of_use($1::date + $2::int, ARRAY(SELECT s.id FROM app.service s), $3) d
       ORDER BY 1`,
      [firstMonday, day, users],
    );
    return rows;
  } finally {
    await client.query('SET ROLE app_owner');
    client.release();
  }
};

/** The job asks about some people at a time. */
const atOnce = 7;

const otherInParts = async (laget: Laget, day: number): Promise<number> => {
  const all = await factsOf(laget, day);
  const parts: Facts[] = [];
  for (let from = 0; from < all.length; from += atOnce) {
    const users = all.slice(from, from + atOnce).map(({ user }) => user);
    parts.push(...(await factsOf(laget, day, users)));
  }
  return all.filter((one, index) => JSON.stringify(one) !== JSON.stringify(parts[index])).length;
};
