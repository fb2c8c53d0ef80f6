import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, addMonths } from '#domain/calendar/date';
import { dateFromBirth } from '#domain/preparation/known-dates';
import { allSteps, dueOf } from '#domain/preparation/steps';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { readLog, rowsAsDefiner } from '../../support/access-log.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

interface Step {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
  readonly onDate: string;
  readonly due: string;
  readonly status: string;
  readonly reason: string | null;
  readonly responsibleName: string | null;
  readonly responsiblePostId: string | null;
  readonly version: number;
}

let laget: Laget;
let skole: Worker;
let nav: Worker;
let bup: Worker;
let browsers: Record<'skole' | 'nav' | 'bup', Browser>;
let jonas: string;
let apprentice: string;

/** Turns eighteen in a good eleven months: every step of that is ahead but the first. */
const birthDate = addMonths(addDays(dayFromNow(0), -15), -12 * 17);
const eighteen = dateFromBirth('turns_18', birthDate) ?? '';

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality();
  skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  nav = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  bup = await place.worker('bup', await place.service('bup', municipality, 'BUP Fjord'), 'bup_clinician');
  jonas = await cases.youngPerson(municipality, skole, { birthDate });
  await cases.member(jonas, nav);
  await cases.member(jonas, bup);
  await cases.consent(jonas, skole, [skole.serviceId, bup.serviceId], ['basic', 'school']);
  await cases.consent(jonas, skole, [nav.serviceId], ['basic', 'work_economy']);
  apprentice = await insert(laget.given.pool, 'activity', {
    ...{ young_person_id: jonas, owner_service_id: nav.serviceId, category: 'work_economy' },
    ...{ kind: 'apprentice', detail: 'Pedalen verksted', source: 'told', confirmed_on: dayFromNow(0) },
    during: `[${dayFromNow(-300)},${dayFromNow(201)})`,
  });
  browsers = {
    skole: await laget.signIn('skole'),
    nav: await laget.signIn('nav'),
    bup: await laget.signIn('bup'),
  };
});

afterAll(() => laget.close());

const seenBy = async (who: keyof typeof browsers): Promise<Step[]> => {
  const { body }: { body: { preparations: Step[] } } = await browsers[who]
    .get(`/api/young-people/${jonas}/case`)
    .expect(200);
  return body.preparations;
};
const stepOf = async (who: keyof typeof browsers, code: string): Promise<Step> => {
  const found = (await seenBy(who)).find((step) => step.code === code);
  if (found === undefined) throw new Error(`${who} does not see ${code}`);
  return found;
};
const answer = async (
  who: keyof typeof browsers,
  code: string,
  verb: string,
  body: object = {},
): Promise<{ status: number; body: { status?: string; blockers?: string[] } }> => {
  const { id, version } = await stepOf(who, code);
  return browsers[who]
    .post(`/api/young-people/${jonas}/preparations/${id}/${verb}`, body)
    .set('if-match', `"v${String(version)}"`);
};
const run = (): Promise<boolean> => laget.app.get(JobRunner, { strict: false }).run('find-preparations');

test('every night Laget finds the known dates, and the days before them are those of the rules', async () => {
  await run();
  const all = [...(await seenBy('skole')), ...(await seenBy('nav')), ...(await seenBy('bup'))];
  for (const step of all) {
    const rule = allSteps.find(({ kind, code }) => kind === step.kind && code === step.code);
    if (rule === undefined) throw new Error(`No rule for ${step.code}`);
    expect([step.code, step.due]).toEqual([step.code, dueOf(rule, step.onDate)]);
  }
  expect(new Set(all.map(({ kind, onDate }) => `${kind} ${onDate}`))).toEqual(
    new Set([`turns_18 ${eighteen}`, `end_of_apprenticeship ${dayFromNow(200)}`]),
  );
});

test('who does it: the first of the rule’s services on the team that may know, or the baton holder', async () => {
  expect((await stepOf('bup', 'treatment_after_eighteen')).responsibleName).toBe('bup Testesen');
  expect((await stepOf('nav', 'income_after_eighteen')).responsibleName).toBe('nav Testesen');
  expect((await stepOf('skole', 'talk_about_eighteen')).responsibleName).toBe('skole Testesen');
  expect((await stepOf('nav', 'next_job_sought')).responsibleName).toBe('nav Testesen');
});

test('L05 a step is seen by the service that owns its date and by those who are given its category', async () => {
  const codes = async (who: keyof typeof browsers): Promise<string[]> =>
    (await seenBy(who)).map(({ code }) => code);
  expect(await codes('skole')).not.toContain('treatment_after_eighteen');
  expect(await codes('nav')).not.toContain('treatment_after_eighteen');
  expect(await codes('skole')).not.toContain('next_job_sought');
  expect(await codes('bup')).not.toContain('aftercare_offered');
});

test('a second run finds the same once more and changes nothing', async () => {
  const before = await seenBy('skole');
  await run();
  expect(await seenBy('skole')).toEqual(before);
  const byItself = (await readLog(laget)).filter(({ basis }) => basis === 'calendar');
  expect(byItself.map((line) => [line.young_person_id, line.action])).toEqual([[jonas, 'transition.write']]);
});

test('the team takes a step on with another day, and nobody is set to do what may not be known', async () => {
  const due = addDays(eighteen, -100);
  const taken = await answer('skole', 'consents_of_ones_own', 'agree', {
    due,
    responsiblePostId: nav.postId,
  });
  expect([taken.status, taken.body.status]).toEqual([200, 'agreed']);
  expect(await stepOf('nav', 'consents_of_ones_own')).toMatchObject({ due, responsiblePostId: nav.postId });
  const late = await answer('skole', 'guardians_told', 'agree', {
    due: addDays(eighteen, 1),
    responsiblePostId: skole.postId,
  });
  expect([late.status, late.body.blockers]).toEqual([422, ['after_the_date']]);
  const wrong = await answer('nav', 'next_job_sought', 'agree', {
    due: dayFromNow(100),
    responsiblePostId: skole.postId,
  });
  expect(wrong.status).toBe(400);
});

test('«ikke aktuelt» needs a reason, which the young person reads; it can be taken up again', async () => {
  const silent = await answer('skole', 'guardians_told', 'leave-out', { reason: ' ' });
  expect([silent.status, silent.body.blockers]).toEqual([422, ['no_reason']]);
  const reason = 'Foresatte har aldri hatt innsyn.';
  expect((await answer('skole', 'guardians_told', 'leave-out', { reason })).status).toBe(200);
  expect(await stepOf('skole', 'guardians_told')).toMatchObject({ status: 'left_out', reason });
  const again = { due: addDays(eighteen, -20), responsiblePostId: skole.postId };
  expect((await answer('skole', 'guardians_told', 'agree', again)).status).toBe(200);
  expect(await stepOf('skole', 'guardians_told')).toMatchObject({ status: 'agreed', reason: null });
});

test('done is done, and whoever was first wins', async () => {
  const { id, version } = await stepOf('skole', 'talk_about_eighteen');
  const path = `/api/young-people/${jonas}/preparations/${id}/finish`;
  await browsers.skole
    .post(path, {})
    .set('if-match', `"v${String(version)}"`)
    .expect(200);
  await browsers.skole
    .post(path, {})
    .set('if-match', `"v${String(version)}"`)
    .expect(422);
  expect(await stepOf('skole', 'talk_about_eighteen')).toMatchObject({ status: 'done' });
});

/** NAV writes another last day. */
const ends = async (until: string): Promise<void> => {
  const { body }: { body: { activities: { id: string; version: number }[] } } = await browsers.nav
    .get(`/api/young-people/${jonas}/case`)
    .expect(200);
  const version = body.activities.find(({ id }) => id === apprentice)?.version ?? 0;
  await browsers.nav
    .post(`/api/young-people/${jonas}/activities/${apprentice}/end`, { until })
    .set('if-match', `"v${String(version)}"`)
    .expect(200);
  await browsers.nav.post(`/api/young-people/${jonas}/preparations/find`, {}).expect(200);
};

test('when the date moves, what nobody has answered moves with it; when it is out of sight, it lapses', async () => {
  const { id } = await stepOf('nav', 'next_job_sought');
  await ends(dayFromNow(260));
  expect(await stepOf('nav', 'next_job_sought')).toMatchObject({
    id,
    onDate: dayFromNow(260),
    due: addMonths(dayFromNow(260), -3),
  });
  await ends(dayFromNow(900));
  expect((await seenBy('nav')).map(({ code }) => code)).not.toContain('next_job_sought');
  expect(await rowsAsDefiner(laget, `SELECT status FROM app.preparation WHERE id = '${id}'`)).toEqual([
    { status: 'lapsed' },
  ]);
});

test('on «Min dag» of whoever does it, from thirty days before', async () => {
  const { body }: { body: { items: { kind: string; code: string }[]; coming: { kind: string }[] } } =
    await browsers.bup.get('/api/my-day').expect(200);
  expect(body.items.filter(({ kind }) => kind === 'preparation')).toEqual([]);
  const step = { due: dayFromNow(20), responsiblePostId: bup.postId };
  expect((await answer('bup', 'treatment_after_eighteen', 'agree', step)).status).toBe(200);
  const after: { body: typeof body } = await browsers.bup.get('/api/my-day').expect(200);
  expect(after.body.items.filter(({ kind }) => kind === 'preparation').map(({ code }) => code)).toEqual([
    'turns_18.treatment_after_eighteen',
  ]);
});

test('A03 nobody outside the team looks for dates in a case', async () => {
  await laget.given.place.worker('fremmed', nav.serviceId);
  const fremmed = await laget.signIn('fremmed');
  await fremmed.post(`/api/young-people/${jonas}/preparations/find`, {}).expect(404);
});
