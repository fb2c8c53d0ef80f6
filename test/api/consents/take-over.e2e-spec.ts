import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { consentWish } from '../../builders/consent-wish.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner, rowsAsDefiner } from '../../support/access-log.ts';
import { startClock, stopClockAt } from '../../support/clock.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { sender, sessionFor } from '../access/readers.ts';

let laget: Laget;
let municipality: string;
let skole: Worker;
let nav: Worker;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  municipality = await place.municipality();
  skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia'));
  nav = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
});

afterEach(() => startClock(laget));
afterAll(() => laget.close());

const send = async (worker: Worker, path: string, body?: object) =>
  sender(
    laget,
    await sessionFor(laget, worker.userId, worker.postId),
  )({
    method: body === undefined ? 'GET' : 'POST',
    path,
    body,
  });

/** What NAV sees of the young person at a moment in Norway. */
const seenAt = async (moment: string, child: string): Promise<string[]> => {
  await stopClockAt(laget, `${moment} Europe/Oslo`);
  const { body } = await send(nav, `/api/young-people/${child}/case`);
  const { categories }: { categories: string[] } = body.sight;
  return categories;
};

/** Consent given by the mother so many days before the birthday, with NAV on the team. */
const givenByGuardian = async (
  birthDate: string,
  on: string,
  categories: readonly string[],
  answers: readonly object[] = [],
): Promise<{ child: string; state: unknown; missing: unknown }> => {
  await stopClockAt(laget, `${on} 12:00:00 Europe/Oslo`);
  const { case: cases } = laget.given;
  const since = '2020-01-06 09:00:00+00';
  const child = await cases.youngPerson(municipality, skole, { status: 'registered', birthDate, since });
  await laget.given.pool.query(
    `INSERT INTO app.team_member (young_person_id, post_id, service_id, basis, during) VALUES ($1, $2, $3, 'consent', '[2020-01-07,)')`,
    [child, nav.postId, nav.serviceId],
  );
  const mother = await cases.guardian(child, null);
  const wish = consentWish(
    { [nav.serviceId]: categories },
    {
      outcome: 'asked',
      to: `${String(Number(on.slice(0, 4)) + 1)}-${on.slice(5, 10)}`,
      heardOn: on,
      answers: [{ who: 'guardian', guardianId: mother, answer: 'yes' }, ...answers],
    },
  );
  const { body } = await send(skole, `/api/young-people/${child}/consents`, wish);
  return { child, state: body.state, missing: body.missing };
};

const shortly: [string, string, string, string, string, string][] = [
  ['ordinary at 15', 'school', '2012-05-14', '2027-01-10', '2027-05-13 23:59:59', '2027-05-14 00:00:01'],
  ['health at 16', 'health', '2011-05-14', '2027-01-10', '2027-05-13 23:59:59', '2027-05-14 00:00:01'],
  ['child welfare at 15', 'family', '2012-11-03', '2027-01-10', '2027-11-02 23:59:59', '2027-11-03 00:00:01'],
  [
    'born 29 February, at 15',
    'basic',
    '2012-02-29',
    '2026-03-10',
    '2027-02-28 23:59:59',
    '2027-03-01 00:00:01',
  ],
  [
    'born 29 February, at 16',
    'health',
    '2012-02-29',
    '2027-03-10',
    '2028-02-28 23:59:59',
    '2028-02-29 00:00:01',
  ],
];

test.each(shortly)('C02 %s: one second before it is seen, one second after it is not', async (...row) => {
  const [, category, birthDate, on, before, after] = row;
  const { child, state } = await givenByGuardian(birthDate, on, [category]);
  expect(state).toBe('given');
  expect(await seenAt(before, child)).toEqual([category]);
  expect(await seenAt(after, child)).toEqual([]);
});

test('C02 special categories at 18, when a category is moved there', async () => {
  const ask = `SELECT app.takes_over_on('family', '2009-05-14', '2026-11-20')::text AS own, app.signers_at('family', 13, '2026-11-20') AS by`;
  const move = (group: string) =>
    asDefiner(laget, `UPDATE app.law_rule SET value = $1::jsonb WHERE code = 'consent.group.family'`, [
      `"${group}"`,
    ]);
  expect(await rowsAsDefiner(laget, ask)).toEqual([{ own: null, by: ['all_guardians'] }]);
  await move('special');
  expect(await rowsAsDefiner(laget, ask)).toEqual([
    { own: '2027-05-14', by: ['young_person', 'all_guardians'] },
  ]);
  await move('child_welfare');
});

test('C01 at 15 the young person’s yes opens school at once, and health waits for the guardians', async () => {
  const yes = [{ who: 'young_person', answer: 'yes' }];
  const { child, state } = await givenByGuardian('2011-03-14', '2026-05-14', ['school', 'health'], yes);
  expect(state).toBe('given');
  expect(await seenAt('2026-05-14 13:00:00', child)).toEqual(['school', 'health']);
  expect(await seenAt('2027-03-14 00:00:01', child)).toEqual(['school']);
});

test('C01 what one form waits for is said category by category, and what is complete is open', async () => {
  await stopClockAt(laget, '2026-05-14 12:00:00 Europe/Oslo');
  const { case: cases } = laget.given;
  const child = await cases.youngPerson(municipality, skole, {
    status: 'registered',
    birthDate: '2011-03-14',
  });
  await cases.member(child, nav);
  const [mother, father] = [await cases.guardian(child, null), await cases.guardian(child, null)];
  const wish = consentWish(
    { [nav.serviceId]: ['school', 'health'] },
    {
      outcome: 'asked',
      to: '2027-05-14',
      heardOn: '2026-05-14',
      answers: [
        { who: 'young_person', answer: 'yes' },
        { who: 'guardian', guardianId: mother, answer: 'yes' },
      ],
    },
  );
  const path = `/api/young-people/${child}/consents`;
  const asked = await send(skole, path, wish);
  expect(asked.body).toMatchObject({ state: 'given', followUpStatus: 'active' });
  expect(asked.body.missing).toEqual([
    { who: 'guardian', guardianId: father, why: 'not_asked', categories: ['health'] },
  ]);
  expect(await seenAt('2026-05-14 12:05:00', child)).toEqual(['school']);
  const answers = `${path}/${String(asked.body.id)}/answers`;
  const said = (answer: string) => send(skole, answers, { who: 'guardian', guardianId: father, answer });
  expect((await said('no')).body).toMatchObject({ state: 'given', missing: [{ why: 'no' }] });
  expect(await seenAt('2026-05-14 12:10:00', child)).toEqual(['school']);
  expect((await said('yes')).body).toMatchObject({ state: 'given', missing: [] });
  expect(await seenAt('2026-05-14 12:15:00', child)).toEqual(['school', 'health']);
});

test('C02 the database refuses a sharing that goes past the birthday', async () => {
  const { child } = await givenByGuardian('2012-05-14', '2027-01-10', ['school']);
  await expect(
    laget.given.pool.query(
      `INSERT INTO app.sharing (young_person_id, service_id, category, consent_id, valid)
       SELECT $1, $2, 'basic', c.id, '[2027-01-10,2027-05-15)' FROM app.consent c WHERE c.young_person_id = $1`,
      [child, nav.serviceId],
    ),
  ).rejects.toMatchObject({ code: 'LG409' });
});
