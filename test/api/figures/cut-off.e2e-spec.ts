import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '#domain/calendar/date';
import { insert } from '../../builders/insert.ts';
import { planFor } from '../../builders/plan-rows.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { populated } from '../../builders/released.ts';
import { asDefiner } from '../../support/access-log.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { makeFigures } from '../../support/make-figures.ts';
import { crowd, quartersOf } from './quarter.ts';

let laget: Laget;
let quarter: Awaited<ReturnType<typeof quartersOf>>;
let jonas: string;
let granlia: string;
let holder: Worker;
let receiver: Worker;
let transition: string;
let measure: string;
let activity: string;
let before: readonly unknown[];
let frozen: readonly string[];

const since = (): string => addDays(quarter.lastDay, -100);
const on = (days: number): string => `${addDays(quarter.lastDay, days)} 10:00:00+00`;

const happened = (kind: string, days: number, payload: object) =>
  insert(laget.given.pool, 'case_event', {
    ...{ young_person_id: jonas, owner_service_id: holder.serviceId, category: 'basic', kind, payload },
    ...{ at: on(days), by_user_id: holder.userId, by_post_id: holder.postId },
  });

/** A move that somebody there has said yes to, before the quarter was over. */
const moving = async (): Promise<void> => {
  transition = await insert(laget.given.pool, 'transition', {
    ...{
      young_person_id: jonas,
      owner_service_id: holder.serviceId,
      category: 'basic',
      kind: 'new_municipality',
    },
    ...{ on_date: addDays(quarter.lastDay, -10), status: 'accepted', created_at: on(-40) },
    ...{ sender_service_id: holder.serviceId, sender_post_id: holder.postId },
    ...{ receiver_service_id: receiver.serviceId, receiver_post_id: receiver.postId },
    ...{ offered_at: on(-35), answered_at: on(-30) },
  });
  const about = { transitionId: transition, kind: 'new_municipality' };
  await happened('transition-planned', -40, { ...about, onDate: addDays(quarter.lastDay, -10) });
  await happened('transition-offered', -35, about);
  await happened('transition-accepted', -30, about);
};

/** A measure that goes on, and what somebody does, as it was told before the quarter was over. */
const goingOn = async (): Promise<void> => {
  const { pool } = laget.given;
  const { planId, measureId } = await planFor(pool, jonas, holder);
  measure = measureId;
  await asDefiner(laget, `UPDATE app.measure SET status = 'ongoing' WHERE id = $1`, [measure]);
  await insert(pool, 'plan_history', {
    ...{
      young_person_id: jonas,
      owner_service_id: holder.serviceId,
      category: 'work_economy',
      plan_id: planId,
    },
    ...{
      number: 1,
      item_kind: 'measure',
      item_id: measure,
      verb: 'start',
      at: on(-50),
      by_user_id: holder.userId,
    },
    content: { status: 'ongoing', kind: 'work_practice', evaluationHelped: null },
  });
  activity = await insert(pool, 'activity', {
    ...{
      young_person_id: jonas,
      owner_service_id: holder.serviceId,
      category: 'work_economy',
      source: 'told',
    },
    ...{ kind: 'employed', during: `[${addDays(quarter.lastDay, -300)},)` },
    confirmed_on: addDays(quarter.lastDay, -250),
  });
  await happened('activity-changed', -250, { activityId: activity, kind: 'employed', what: 'confirmed' });
};

/** What is counted of him on a day. */
const countedOn = async (day: string): Promise<readonly unknown[]> => {
  const { rows } = await laget.owner.query<{ counted: unknown }>(
    `SELECT to_jsonb(p) AS counted FROM app.figures_people($1) p WHERE p.id = $2
     UNION ALL SELECT s.story FROM app.figures_stories($1) s WHERE s.id = $2
     UNION ALL SELECT to_jsonb(c) FROM app.figures_cohort($3, $1) c WHERE c.id = $2`,
    [day, jonas, addDays(day, -30)],
  );
  return rows.map(({ counted }) => counted);
};

/** The cells of the release that stands, and of every cube beside it. */
const cells = async (): Promise<readonly string[]> => {
  const { rows } = await laget.owner.query<{ cell: string }>(
    `SELECT concat_ws(' ', c.municipality_number, c.age_group, c.gender, c.status, c.value) AS cell
       FROM figures.release_cell c JOIN figures.release r ON r.id = c.release_id
       WHERE NOT EXISTS (SELECT FROM figures.release n WHERE n.replaces_id = r.id)
     UNION ALL SELECT concat_ws(' ', c.cube, c.place, c.labels::text, c.value) FROM figures.release_cube_cell c
       JOIN figures.release r ON r.id = c.release_id
       WHERE NOT EXISTS (SELECT FROM figures.release n WHERE n.replaces_id = r.id) ORDER BY 1`,
  );
  return rows.map(({ cell }) => cell);
};

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  quarter = await quartersOf(laget);
  const fjordvik = await place.municipality('Fjordvik');
  granlia = await place.municipality('Granlia');
  holder = await place.worker('skole', await place.service('school', fjordvik));
  receiver = await place.worker('granlia', await place.service('nav', granlia, 'NAV Granlia'));
  await crowd(laget, { municipality: fjordvik, holder, people: 30, since: since(), activatedOn: since() });
  await crowd(laget, { municipality: granlia, holder, people: 20, since: since(), activatedOn: since() });
  jonas = await cases.youngPerson(fjordvik, holder, { since: `${since()} 09:00:00+00` });
  await cases.consent(jonas, holder, [holder.serviceId, receiver.serviceId]);
  await cases.member(jonas, receiver);
  await moving();
  await goingOn();
  await populated(laget.owner);
  expect(await makeFigures(laget.database, '--quarter', quarter.last)).toMatchObject({ done: true, err: '' });
  [before, frozen] = [await countedOn(quarter.lastDay), await cells()];
}, 240_000);

afterAll(() => laget.close());

/** After the quarter: they meet, the move is registered, the measure is evaluated, and it is said that the work goes on. */
const afterwards = async (there: Browser, school: Browser): Promise<void> => {
  const path = `/api/young-people/${jonas}`;
  const seen = ['if-match', '"v1"'] as const;
  await there
    .post(`${path}/transitions/${transition}/meet`, { metOn: dayFromNow(0) })
    .set(...seen)
    .expect(200);
  const evaluation = {
    happened: 'Det gikk fint.',
    outcome: 'apprenticeship',
    helped: 'good',
    learnt: 'Møt ham.',
  };
  await school
    .post(`${path}/measures/${measure}/finish`, evaluation)
    .set(...seen)
    .expect(200);
  await school
    .post(`${path}/activities/${activity}/confirm`, {})
    .set(...seen)
    .expect(200);
};

test('what happens after the last day is counted as of today, and changes nothing that is counted on that day', async () => {
  expect(before).toMatchObject([
    { municipality: '9901', spells: [{ confirmedOn: addDays(quarter.lastDay, -250) }] },
    {
      ...{ evaluated: [], transitions: [] },
      unheld: { awaited: [], moves: [{ acceptedOn: expect.any(String) }], offers: [{ of: 'transition' }] },
    },
    { municipality: '9901' },
  ]);
  await afterwards(await laget.signIn('granlia'), await laget.signIn('skole'));
  expect(await countedOn(quarter.lastDay)).toEqual(before);
  expect(await countedOn(dayFromNow(0))).toMatchObject([
    { municipality: '9902', spells: [{ confirmedOn: dayFromNow(0) }] },
    {
      evaluated: [{ kind: 'work_practice', helped: 'good', transitions: ['new_municipality'] }],
      transitions: [{ status: 'met' }],
    },
    { municipality: expect.any(String) },
  ]);
});

test('made again, the same persons give the same numbers in every cube', async () => {
  const again = await makeFigures(laget.database, '--quarter', quarter.last, '--reason', 'Laget på nytt.');
  expect(again).toMatchObject({ done: true, err: '' });
  expect(await cells()).toEqual(frozen);
  expect(frozen.length).toBeGreaterThan(400);
}, 120_000);

test('a move that is undone, and an account that is closed, change nothing of a day before it', async () => {
  const there = await laget.signIn('granlia');
  await there.post(`/api/young-people/${jonas}/transitions/${transition}/move/undo`, {}).expect(204);
  expect(await countedOn(quarter.lastDay)).toEqual(before);
  expect(await countedOn(dayFromNow(0))).toMatchObject([{ municipality: '9901' }, {}, {}]);
  await asDefiner(
    laget,
    `WITH p AS (UPDATE app.post SET valid = daterange(lower(valid), app.today()) WHERE user_id = $1)
     UPDATE app.app_user SET active = false WHERE id = $1`,
    [holder.userId],
  );
  expect(await countedOn(quarter.lastDay)).toEqual(before);
});
