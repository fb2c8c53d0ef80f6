import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { consentWish, daysAhead } from '../../builders/consent-wish.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let municipality: string;
let skole: Worker;
let navService: string;
let school: Browser;
let child: string;
let count = 0;

const bornFourteenYearsAgo = `${String(new Date().getFullYear() - 14)}-01-02`;
const shares = () => ({ [navService]: ['basic'] });
const heard = { heardOn: daysAhead(-1), heardNote: 'Ja.' };

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  municipality = await place.municipality();
  skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia'));
  navService = await place.service('nav', municipality, 'NAV Fjordvik');
  school = await laget.signIn('skole');
});

beforeEach(async () => {
  const { case: cases } = laget.given;
  count += 1;
  child = await cases.youngPerson(municipality, skole, {
    status: 'registered',
    birthDate: bornFourteenYearsAgo,
  });
  await cases.guardian(child, `mor${String(count)}`);
  await cases.signInFor(child, `ungdom${String(count)}`);
});

afterAll(() => laget.close());

interface Kept {
  readonly capacity: string;
  readonly shown_in: string | null;
  readonly sealed: boolean;
}

const kept = async (): Promise<Kept[]> => {
  const { rows } = await laget.given.pool.query<Kept>(
    `SELECT capacity, shown_in, starts_with(shown_text, 'sealed:') AS sealed FROM app.consent_answer
     WHERE young_person_id = $1 ORDER BY capacity`,
    [child],
  );
  return rows;
};

test('C01 what was shown is kept with each answer, sealed, in the language of each page', async () => {
  const answers = [{ who: 'young_person', answer: 'yes' }];
  const wish = consentWish(shares(), { ...heard, outcome: 'asked', answers });
  const asked = await school
    .post(`/api/young-people/${child}/consents`, wish)
    .set('accept-language', 'nn')
    .expect(201);
  const mor = await laget.signIn(`mor${String(count)}`);
  await mor
    .post(`/api/young-people/${child}/consents/${String(asked.body.id)}/my-answer`, { answer: 'yes' })
    .set('accept-language', 'en-GB,en;q=0.9')
    .expect(200);
  expect(await kept()).toEqual([
    { capacity: 'guardian', shown_in: 'en', sealed: true },
    { capacity: 'young_person', shown_in: 'nn', sealed: true },
  ]);
});

test('C01 whoever has not answered has been shown nothing', async () => {
  const wish = consentWish(shares(), { outcome: 'asked', answers: [] });
  await school.post(`/api/young-people/${child}/consents`, wish).expect(201);
  expect(await kept()).toContainEqual({ capacity: 'guardian', shown_in: null, sealed: false });
});

test('C01 a language that nobody has approved for consents is asked for in vain: bokmål is shown', async () => {
  const answers = [{ who: 'young_person', answer: 'no' }];
  const wish = consentWish(shares(), { outcome: 'asked', answers });
  await school.post(`/api/young-people/${child}/consents`, wish).set('accept-language', 'uk').expect(201);
  expect(await kept()).toContainEqual({ capacity: 'young_person', shown_in: 'nb', sealed: true });
});
