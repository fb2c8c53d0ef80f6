import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { consentWish } from '../../builders/consent-wish.ts';
import { type PlanGiven, planFor } from '../../builders/plan-rows.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let child: string;
let skole: Worker;
let plan: PlanGiven;
let mother: string;
let mor: Browser;
let far: Browser;
let school: Browser;
let ungdom: Browser;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases, pool } = laget.given;
  const municipality = await place.municipality();
  skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia'));
  const birthDate = `${String(new Date().getFullYear() - 14)}-01-02`;
  child = await cases.youngPerson(municipality, skole, { givenName: 'Áile', familyName: 'Somby', birthDate });
  mother = await cases.guardian(child, 'mor');
  await cases.guardian(child, 'far');
  plan = await planFor(pool, child, skole);
  await cases.signInFor(child, 'ungdom');
  [mor, far, school, ungdom] = await Promise.all([
    laget.signIn('mor'),
    laget.signIn('far'),
    laget.signIn('skole'),
    laget.signIn('ungdom'),
  ]);
});

afterAll(() => laget.close());

interface Seen {
  readonly children: readonly {
    readonly consents: readonly object[];
    readonly shared: readonly { readonly text: string }[];
  }[];
}

const page = async (who: Browser): Promise<Seen> => {
  const { body }: { body: Seen } = await who.get('/api/guardian-page');
  return body;
};

test('by default nothing is shown but the first name, the names in the team and the own consents', async () => {
  const body = await page(mor);
  expect(body.children).toEqual([
    {
      id: child,
      givenName: 'Áile',
      consents: [],
      team: [
        {
          name: 'skole Testesen',
          title: 'skole',
          serviceName: 'Vestlia',
          serviceKind: 'school',
          holdsBaton: true,
        },
      ],
      shared: [],
    },
  ]);
});

test('a request stands there with what and to whom, and each guardian sees only the own answer', async () => {
  const shares = { [skole.serviceId]: ['basic', 'school'] };
  const answers = [{ who: 'guardian', guardianId: mother, answer: 'no', note: 'Sa nei på telefon.' }];
  await school.post(
    `/api/young-people/${child}/consents`,
    consentWish(shares, { outcome: 'asked', answers }),
  );
  const [ofMother, ofFather] = [await page(mor), await page(far)];
  expect(ofMother.children[0]?.consents).toMatchObject([
    { state: 'asked', myAnswer: 'no', shares: [{ serviceName: 'Vestlia', categories: ['basic', 'school'] }] },
  ]);
  expect(ofFather.children[0]?.consents).toMatchObject([{ myAnswer: 'not_asked' }]);
  expect(JSON.stringify(ofFather)).not.toContain('telefon');
});

test('what the young person shows is there for that guardian alone, until it is stopped', async () => {
  const items = [
    { guardianId: mother, itemKind: 'goal', itemId: plan.goalId },
    { guardianId: mother, itemKind: 'measure', itemId: plan.measureId },
  ];
  for (const item of items) await ungdom.post(`/api/young-people/${child}/shared-items`, item).expect(200);
  expect((await page(mor)).children[0]?.shared.map(({ text }) => text).toSorted()).toEqual([
    'Jeg vil jobbe med sykler.',
    'To dager i uka på Pedalen verksted',
  ]);
  expect((await page(far)).children[0]?.shared).toEqual([]);
  for (const item of items)
    await ungdom.post(`/api/young-people/${child}/shared-items/stop`, item).expect(200);
  expect((await page(mor)).children[0]?.shared).toEqual([]);
});

test.each(['case', 'own-page', 'own-log', 'consents'])('a guardian gets nothing of %s', async (rest) => {
  const { status, body } = await mor.get(`/api/young-people/${child}/${rest}`);
  expect([403, 404]).toContain(status);
  expect(JSON.stringify(body)).not.toContain('Áile');
});

test('a guardian whose relation has ended sees no child at all', async () => {
  await asDefiner(
    laget,
    `UPDATE app.guardian SET valid = daterange(NULL, app.today()) WHERE id <> $1 AND young_person_id = $2`,
    [mother, child],
  );
  expect((await page(far)).children).toEqual([]);
  expect((await page(mor)).children).toHaveLength(1);
});

test('from the 18th birthday a guardian sees nothing any more', async () => {
  const today = new Date();
  const born = (years: number, days: number): string =>
    new Date(Date.UTC(today.getFullYear() - years, today.getMonth(), today.getDate() + days))
      .toISOString()
      .slice(0, 10);
  const change = `UPDATE app.young_person SET birth_date = $1 WHERE id = $2`;
  await asDefiner(laget, change, [born(18, 2), child]);
  expect((await page(mor)).children).toHaveLength(1);
  await asDefiner(laget, change, [born(18, -2), child]);
  expect((await page(mor)).children).toEqual([]);
  const own = { answer: 'yes' };
  expect((await mor.post(`/api/young-people/${child}/consents/${child}/my-answer`, own)).status).toBe(404);
});

test('nobody else has such a page', async () => {
  expect((await school.get('/api/guardian-page')).status).toBe(403);
  expect((await ungdom.get('/api/guardian-page')).status).toBe(403);
});
