import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OwnChange, OwnPage } from '../../../apps/api/src/own-page/own-page.dto.ts';
import { type PlanGiven, planFor } from '../../builders/plan-rows.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let jonas: string;
let plan: PlanGiven;
let skole: Browser;
let nav: Browser;
let ungdom: Browser;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases, pool } = laget.given;
  const municipality = await place.municipality();
  const school = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  const worker = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  jonas = await cases.youngPerson(municipality, school);
  await cases.member(jonas, worker);
  await cases.consent(jonas, school, [worker.serviceId], ['basic', 'work_economy']);
  plan = await planFor(pool, jonas, school);
  await cases.signInFor(jonas, 'ungdom');
  [skole, nav, ungdom] = await Promise.all([
    laget.signIn('skole'),
    laget.signIn('nav'),
    laget.signIn('ungdom'),
  ]);
});

afterAll(() => laget.close());

const path = (rest: string): string => `/api/young-people/${jonas}/${rest}`;
const ownPage = async (): Promise<OwnPage> => {
  const { body }: { body: OwnPage } = await ungdom.get(path('own-page')).expect(200);
  return body;
};
const news = async (): Promise<Pick<OwnChange, 'kind' | 'name'>[]> =>
  (await ownPage()).changes.map(({ kind, name }) => ({ kind, name }));
const look = async (): Promise<void> => {
  const { changesUntil: until } = await ownPage();
  await ungdom.post(path('own-page/seen'), { until }).expect(204);
};
const answerWords = async (): Promise<string> => {
  const { body }: { body: { id: string } } = await ungdom
    .post(path('contributions'), { kind: 'comment', text: 'Hei, laget', visibility: 'team' })
    .expect(201);
  await skole.post(path(`contributions/${body.id}/used`), { usedHow: 'Vi snakker om det.' }).expect(200);
  return body.id;
};
const kindsOnDay = async (who: Browser): Promise<string[]> => {
  const { body }: { body: { items: { kind: string }[] } } = await who.get('/api/my-day').expect(200);
  return body.items.map(({ kind }) => kind).filter((kind) => kind === 'paper_due');
};

test('whoever has never looked is told nothing; after that what others have done, never the own', async () => {
  await answerWords();
  expect(await news()).toEqual([]);
  await look();
  expect(await news()).toEqual([]);
  await answerWords();
  expect(await news()).toEqual([{ kind: 'contribution-used', name: 'skole Testesen' }]);
});

test('it stays new until it has been looked at, and what comes meanwhile is not lost', async () => {
  const { changesUntil: until } = await ownPage();
  await answerWords();
  await ungdom.post(path('own-page/seen'), { until }).expect(204);
  expect(await news()).toEqual([{ kind: 'contribution-used', name: 'skole Testesen' }]);
  await look();
  expect(await news()).toEqual([]);
});

test('nobody can look into the future, and an older look takes nothing back', async () => {
  await ungdom.post(path('own-page/seen'), { until: '2099-01-01T00:00:00.000Z' }).expect(204);
  await ungdom.post(path('own-page/seen'), { until: '2020-01-01T00:00:00.000Z' }).expect(204);
  expect(await news()).toEqual([]);
  await answerWords();
  expect(await news()).toHaveLength(1);
  await look();
});

test('that the young person has looked is known to nobody else', async () => {
  const { text } = await skole.get(path('case')).expect(200);
  expect(text).not.toMatch(/changesSeen|changesUntil|own-page\.read/);
});

test('a note of the own alone is in no case and in no case’s log, and stands in the own file', async () => {
  const words = 'Dette er bare for meg.';
  await ungdom
    .post(path('contributions'), { kind: 'comment', text: words, visibility: 'only_me' })
    .expect(201);
  for (const who of [skole, nav]) expect((await who.get(path('case')).expect(200)).text).not.toContain(words);
  expect((await ownPage()).contributions.map(({ text }) => text)).toContain(words);
  const { rows } = await laget.owner.query<{ text: string }>(
    `SELECT text FROM app.contribution WHERE visibility = 'only_me'`,
  );
  expect(rows.every(({ text }) => text.startsWith('sealed:'))).toBe(true);
});

test('on paper: registered once, by whom and when; the holder is reminded until it is given', async () => {
  expect(await kindsOnDay(skole)).toEqual([]);
  const early = await skole.post(path('paper-mode/give'));
  expect(early.body).toMatchObject({ blockers: ['not_on_paper'] });
  await skole.post(path('paper-mode/begin')).expect(200, { onPaper: true });
  const twice = await skole.post(path('paper-mode/begin'));
  expect(twice.body).toMatchObject({ blockers: ['already_on_paper'] });
  expect([await kindsOnDay(skole), await kindsOnDay(nav)]).toEqual([['paper_due'], []]);
  await nav.post(path('paper-mode/give')).expect(200);
  expect(await kindsOnDay(skole)).toEqual([]);
});

test('a plan that changes makes the paper an old one, and whoever uses the pages again is reminded of no more', async () => {
  await skole
    .patch(path(`goals/${plan.goalId}`), { wording: 'Læreplass på verksted.' })
    .set('if-match', '"v1"')
    .expect(200);
  expect(await kindsOnDay(skole)).toEqual(['paper_due']);
  await skole.post(path('paper-mode/end')).expect(200, { onPaper: false });
  expect(await kindsOnDay(skole)).toEqual([]);
  const { body } = await skole.get(path('case')).expect(200);
  const lines: { kind: string; byName: string }[] = body.events;
  expect(
    lines.filter(({ kind }) => kind.startsWith('paper-')).map(({ kind, byName }) => `${kind} ${byName}`),
  ).toEqual(['paper-begun skole Testesen', 'paper-given nav Testesen', 'paper-ended skole Testesen']);
});
