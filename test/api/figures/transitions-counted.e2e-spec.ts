import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '#domain/calendar/date';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner } from '../../support/access-log.ts';
import { type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let holder: Worker;
let receiver: Worker;
let municipality: string;
let today: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  municipality = await place.municipality('Fjordvik');
  holder = await place.worker('skole', await place.service('school', municipality));
  receiver = await place.worker('nav', await place.service('nav', municipality));
  const { rows } = await laget.owner.query<{ today: string }>('SELECT app.today()::text AS today');
  today = rows[0]?.today ?? '';
});

afterAll(() => laget.close());

const at = (days: number): string => `${addDays(today, days)} 10:00:00+00`;
const young = (since: number): Promise<string> =>
  laget.given.case.youngPerson(municipality, holder, { since: at(since) });

interface Given {
  readonly status: string;
  /** Days from today to the date of the transition. */
  readonly due: number;
  readonly metIn?: number;
  readonly declinedIn?: number;
}

/** A transition with what the log says of it. */
const transition = async (id: string, { status, due, metIn, declinedIn }: Given): Promise<void> => {
  const own = { young_person_id: id, owner_service_id: holder.serviceId, category: 'basic' };
  const transitionId = await insert(laget.given.pool, 'transition', {
    ...own,
    ...{ kind: 'school_to_ot', status, on_date: addDays(today, due), created_at: at(-200) },
    ...{ sender_service_id: holder.serviceId, sender_post_id: holder.postId },
    ...(status === 'planned' ? {} : { receiver_service_id: receiver.serviceId, offered_at: at(-150) }),
    ...(metIn === undefined ? {} : { met_on: addDays(today, metIn), answered_at: at(-100) }),
  });
  const about = { transitionId, kind: 'school_to_ot' };
  const happened = (kind: string, days: number, payload: object) =>
    insert(laget.given.pool, 'case_event', {
      ...{ ...own, kind, payload, at: at(days), by_user_id: holder.userId, by_post_id: holder.postId },
    });
  await happened('transition-planned', -200, { ...about, onDate: addDays(today, due) });
  if (status !== 'planned') await happened('transition-offered', -150, about);
  if (declinedIn !== undefined) await happened('transition-declined', declinedIn, about);
  if (metIn !== undefined) await happened('transition-met', metIn, { ...about, date: addDays(today, metIn) });
};

const countedOf = async (id: string, day = today): Promise<unknown> => {
  const { rows } = await laget.owner.query<{ transitions: unknown }>(
    `SELECT story -> 'transitions' AS transitions FROM app.figures_stories($1) WHERE id = $2`,
    [day, id],
  );
  return rows[0]?.transitions;
};

test('a transition whose date has passed without an answer is counted, and not before that', async () => {
  const [offered, planned, coming] = [await young(-300), await young(-300), await young(-300)];
  await transition(offered, { status: 'offered', due: -20 });
  await transition(planned, { status: 'planned', due: -400 });
  await transition(coming, { status: 'offered', due: 20 });
  expect(await countedOf(offered)).toEqual([
    { status: 'offered', onDate: addDays(today, -20), metOn: null, declined: false },
  ]);
  expect(await countedOf(planned)).toMatchObject([{ status: 'planned', declined: false }]);
  expect(await countedOf(coming)).toEqual([]);
  expect(await countedOf(offered, addDays(today, -30))).toEqual([]);
});

test('a no that was met later is told; one that never came is not', async () => {
  const [after, straight] = [await young(-300), await young(-300)];
  await transition(after, { status: 'met', due: -30, declinedIn: -60, metIn: -25 });
  await transition(straight, { status: 'met', due: -30, metIn: -35 });
  expect(await countedOf(after)).toMatchObject([{ status: 'met', declined: true }]);
  expect(await countedOf(straight)).toMatchObject([{ status: 'met', declined: false }]);
});

test('of a cohort it is told who has died and who has moved, by the last closing before the day', async () => {
  const [dead, moved, done, here] = [
    await young(-500),
    await young(-500),
    await young(-500),
    await young(-500),
  ];
  const close = (id: string, reason: string, days: number) =>
    asDefiner(
      laget,
      `WITH f AS (UPDATE app.follow_up SET status = 'closed', closed_reason = $2, during = tstzrange(lower(during), $3::timestamptz)
           WHERE young_person_id = $1),
         b AS (UPDATE app.baton SET held = tstzrange(lower(held), $3::timestamptz) WHERE young_person_id = $1)
       UPDATE app.team_member SET during = tstzrange(lower(during), $3::timestamptz), end_reason = $2 WHERE young_person_id = $1`,
      [id, reason, at(days)],
    );
  await close(dead, 'dead', -10);
  await close(moved, 'moved', -20);
  await close(done, 'goal_reached', -20);
  const leftBy = async (day: string): Promise<unknown> => {
    const { rows } = await laget.owner.query<{ id: string; reason: string }>(
      'SELECT id, reason FROM app.figures_left($1, $2) WHERE id = ANY ($3) ORDER BY reason',
      [addDays(today, -365), day, [dead, moved, done, here]],
    );
    return rows;
  };
  expect(await leftBy(today)).toEqual([
    { id: dead, reason: 'dead' },
    { id: moved, reason: 'moved' },
  ]);
  expect(await leftBy(addDays(today, -15))).toEqual([{ id: moved, reason: 'moved' }]);
});
