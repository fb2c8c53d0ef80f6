import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, addMonths } from '#domain/calendar/date';
import type { Worker } from '../../builders/place-builder.ts';
import { startClock, stopClockAt } from '../../support/clock.ts';
import { readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { seen } from '../plans/plan-case.ts';

let laget: Laget;
let anne: string;
let today: string;
let mapping: string;
let workers: Record<'nav' | 'barnevern' | 'koordinator', Worker>;
let nav: Browser;
let koordinator: Browser;

const path = (rest = ''): string => `/api/young-people/${anne}/mappings${rest}`;
const area = (name: string): string => path(`/${mapping}/areas/${name}`);

/** «Anne», 24 years, as she and her counsellor at NAV filled it in on day 3. */
const dayThree = {
  housing: { answer: 'some', note: 'Rot og kaos hjemme' },
  debt: {
    answer: 'serious',
    ownWords: 'Jeg tør ikke åpne posten lenger.',
    note: 'Ubetalt barnehage siden august.',
  },
  physical_health: { answer: 'fine' },
  family_care: { answer: 'acute', ownWords: 'Leo gråter når vi går ut.' },
  safety: { answer: 'acute', ownWords: 'Han står utenfor barnehagen når jeg henter Leo.' },
  strengths: { answer: 'fine', ownWords: 'Leo har aldri kommet for sent.', strengths: 'God på å lage mat.' },
};

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality();
  const worker = async (name: string, kind: string) =>
    place.worker(name, await place.service(kind, municipality));
  workers = {
    nav: await worker('nav', 'nav'),
    barnevern: await worker('barnevern', 'child_welfare'),
    koordinator: await worker('koordinator', 'coordination'),
  };
  anne = await cases.youngPerson(municipality, workers.koordinator, {
    givenName: 'Anne',
    birthDate: '2002-05-04',
  });
  await cases.member(anne, workers.nav);
  await cases.member(anne, workers.barnevern);
  const services = [workers.nav.serviceId, workers.barnevern.serviceId];
  await cases.consent(anne, workers.koordinator, services);
  await cases.consent(anne, workers.koordinator, [workers.koordinator.serviceId], ['basic', 'work_economy']);
  nav = await laget.signIn('nav');
  koordinator = await laget.signIn('koordinator');
  today = (await nav.get('/api/session')).body.today;
  mapping = (await nav.post(path(), { withYoungPerson: true, language: 'nb' }).expect(201)).body.id;
  for (const [name, said] of Object.entries(dayThree)) await nav.put(area(name), said).expect(200);
});

afterAll(() => laget.close());

const blockers = async (): Promise<string[]> => {
  const list: string[] = (await nav.get(path(`/${mapping}/blockers`)).expect(200)).body.blockers;
  return list;
};

test('it proposes measures for the debt, the kindergarten and her safety', async () => {
  const { body } = await nav.get(path(`/${mapping}/proposals`)).expect(200);
  expect(body.map(({ area: name }: { area: string }) => name)).toEqual(['debt', 'family_care', 'safety']);
  const codes = body.flatMap(({ measures }: { measures: { code: string }[] }) =>
    measures.map(({ code }) => code),
  );
  expect(codes).toEqual(
    expect.arrayContaining(['debt_counsellor', 'kindergarten_talk', 'safety_plan', 'crisis_centre_contact']),
  );
});

test('it cannot be completed before the decision on the violence and the children', async () => {
  const missing = ['acute_without_decision:family_care', 'acute_without_decision:safety'];
  expect(await blockers()).toEqual(missing);
  const refused = await nav
    .post(path(`/${mapping}/complete`))
    .set(...seen(1))
    .expect(422);
  expect(refused.body).toMatchObject({ code: 'blocked', blockers: missing });
  await nav
    .post(`${area('safety')}/decision`, { decisions: ['call_112', 'crisis_centre_together'] })
    .expect(201);
  expect(await blockers()).toEqual(['acute_without_decision:family_care']);
});

test('that the duty does not apply must be explained, and what is decided must be possible here', async () => {
  const decide = (decisions: string[]) => nav.post(`${area('family_care')}/decision`, { decisions });
  expect((await decide(['duty_not_now']).expect(422)).body.blockers).toEqual([
    'decision_without_reason:family_care',
  ]);
  expect((await decide([]).expect(422)).body.blockers).toEqual(['nothing_decided:family_care']);
  expect((await decide(['call_113']).expect(422)).body.blockers).toEqual([
    'decision_not_possible_here:family_care',
  ]);
  await decide(['notify_child_welfare']).expect(201);
  expect(await blockers()).toEqual([]);
});

test('an answer that stands is changed only by somebody who has read it', async () => {
  expect((await nav.put(area('debt'), { answer: 'some' }).expect(428)).body.code).toBe('version-missing');
  const saved = await nav
    .put(area('debt'), { answer: 'serious', note: 'Inkasso.' })
    .set(...seen(1))
    .expect(200);
  expect(saved.body).toMatchObject({ version: 2 });
  expect(
    (
      await nav
        .put(area('debt'), { answer: 'fine' })
        .set(...seen(1))
        .expect(412)
    ).body.code,
  ).toBe('stale-version');
  const { body } = await nav.get(path(`/${mapping}`)).expect(200);
  const debt = body.answers.find((answer: { area: string }) => answer.area === 'debt');
  expect(debt).toMatchObject({ note: 'Inkasso.', ownWords: 'Jeg tør ikke åpne posten lenger.', version: 2 });
});

test('the other services read what is shared with them, and do not fill it in', async () => {
  const { body } = await koordinator.get(path(`/${mapping}`)).expect(200);
  const seenAreas = body.answers.map((answer: { area: string }) => answer.area);
  expect(seenAreas).toEqual(['housing', 'debt', 'strengths']);
  expect(body.decisions).toEqual([]);
  expect((await koordinator.put(area('network'), { answer: 'fine' }).expect(403)).body.code).toBe(
    'not-permitted',
  );
});

test('a proposal becomes a goal and a measure in the plan, in the category of its area', async () => {
  const measure = {
    title: 'Snakke med gjeldsrådgiver',
    responsiblePostId: workers.nav.postId,
    deadline: addDays(today, 14),
    lookFor: 'At brevene er åpnet.',
    lookOn: addDays(today, 14),
  };
  const taken = await nav
    .post(path(`/${mapping}/proposals/debt`), {
      goal: { ownWords: 'Tørre å åpne posten.' },
      measures: [measure],
    })
    .expect(201);
  expect(taken.body.measureIds).toHaveLength(1);
  const plan = (await nav.get(`/api/young-people/${anne}/plan`).expect(200)).body;
  expect(plan.goals).toMatchObject([{ area: 'debt', category: 'work_economy' }]);
  expect(plan.measures).toMatchObject([{ area: 'debt', goalId: plan.goals[0].id, category: 'work_economy' }]);
  const { body } = await nav.get(path(`/${mapping}/proposals`)).expect(200);
  expect(body.map(({ taken: already }: { taken: boolean }) => already)).toEqual([true, false, false]);
  await nav.post(path(`/${mapping}/proposals/housing`), { measures: [] }).expect(404);
});

interface DayItem {
  readonly kind: string;
  readonly youngPersonId: string;
}
const dayOf = async (who: Browser): Promise<string[]> => {
  const { body }: { body: { items: DayItem[] } } = await who.get('/api/my-day').expect(200);
  return body.items.filter(({ youngPersonId }) => youngPersonId === anne).map(({ kind }) => kind);
};

test('once completed it says when it is time for the next one, and that day it stands on Min dag', async () => {
  await nav.post(path(), { withYoungPerson: true, language: 'nb' }).expect(409);
  const repeat = path(`/${mapping}/repeat`);
  const early = await nav.post(repeat, { interval: 'six_months' }).expect(422);
  expect(early.body.blockers).toEqual(['mapping-not-completed']);
  await nav
    .post(path(`/${mapping}/complete`))
    .set(...seen(1))
    .expect(200);
  await nav.post(repeat, { interval: 'weekly' }).expect(400);
  await koordinator.post(repeat, { interval: 'six_months' }).expect(403);
  await nav.post(repeat, { interval: 'six_months' }).expect(200);
  const { body } = await nav.get(path(`/${mapping}`)).expect(200);
  expect(body.repeatOn).toBe(addMonths(today, 6));
  expect(await dayOf(nav)).not.toContain('mapping_repeat');
  await stopClockAt(laget, `${addMonths(today, 6)} 12:00:00+00`);
  expect(await dayOf(await laget.signIn('nav'))).toContain('mapping_repeat');
  await startClock(laget);
  nav = await laget.signIn('nav');
  await nav.post(repeat, { interval: 'not_by_date' }).expect(200);
  expect((await nav.get(path(`/${mapping}`)).expect(200)).body.repeatOn).toBeNull();
});

test('completed once, it stays as it was said; a new one can be begun beside it', async () => {
  await nav.post(path(`/${mapping}/complete`)).expect(428);
  expect((await nav.put(area('network'), { answer: 'fine' }).expect(409)).body.code).toBe(
    'mapping-completed',
  );
  const again = { withYoungPerson: true, language: 'nb', interpreter: 'by_screen' };
  await nav.post(path(), again).expect(201);
  const { body } = await nav.get(path()).expect(200);
  expect(body.map(({ status }: { status: string }) => status)).toEqual(['completed', 'draft']);
  await nav.post(path(), { ...again, interpreter: 'child' }).expect(400);
});

test('an area that nobody knows, and a mapping of nobody’s, are refused', async () => {
  await nav.put(area('moon'), { answer: 'fine' }).expect(400);
  await nav.get(path('/01980000-0000-7000-8000-000000000000')).expect(404);
  const rows = await readLog(laget);
  expect(
    rows.some(({ action, categories }) => action === 'mapping.write' && categories.includes('family')),
  ).toBe(true);
});
