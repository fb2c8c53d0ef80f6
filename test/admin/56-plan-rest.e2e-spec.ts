import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addDays, addMonths } from '#domain/calendar/date';
import { insert } from '../builders/insert.ts';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { dayFromNow } from '../support/day.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let skole: Page;
let amina = '';

const nearlyEighteen = addMonths(addDays(dayFromNow(0), 20), -12 * 17 - 6);

beforeAll(async () => {
  place = await journeyPlace();
  const { given, workers, municipalityId } = place;
  const { skole: counsellor } = workers;
  for (const givenName of ['Amina', 'Elias', 'Sara']) {
    const id = await given.case.youngPerson(municipalityId, counsellor, {
      givenName,
      birthDate: nearlyEighteen,
    });
    await given.case.consent(id, counsellor, [counsellor.serviceId]);
    if (givenName !== 'Amina') continue;
    amina = id;
    await given.case.signInFor(amina);
    const own = { young_person_id: id, owner_service_id: counsellor.serviceId, category: 'basic' };
    const planId = await insert(given.pool, 'plan', own);
    await insert(given.pool, 'measure', {
      ...own,
      plan_id: planId,
      ...{ kind: 'other', title: 'Gå tur med hunden', status: 'ongoing', responsible_young_person: true },
      ...{ deadline: dayFromNow(40), look_for: 'Om det blir tur', look_on: dayFromNow(20) },
      ...{
        repeat_every: 'week',
        repeat_from: dayFromNow(-7),
        repeat_until: dayFromNow(40),
        repeat_part: 'evening',
      },
    });
    await insert(given.pool, 'measure', {
      ...own,
      plan_id: planId,
      ...{ kind: 'other', title: 'Ringe verkstedet', status: 'ongoing' },
      ...{ responsible_service_id: counsellor.serviceId, responsible_post_id: counsellor.postId },
      ...{ deadline: dayFromNow(-1), look_for: 'Om de sier ja', look_on: dayFromNow(3) },
    });
  }
  journey = await startJourney(place.database);
  await journey.run('find-preparations');
  skole = await journey.signIn('skole');
}, 60_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const lines = (): Promise<string[]> => skole.getByRole('heading', { level: 3 }).allTextContents();
const steps = (name: string, count: number): string => `${name}: ${String(count)} steg mot 18-årsdagen`;
const toggles = (): Promise<string[]> =>
  skole.getByRole('group', { name: 'Hvorfor det står her' }).getByRole('button').allTextContents();

test('the steps before a date stand together for each young person, and every step counts', async () => {
  await skole.getByRole('heading', { level: 1, name: 'Hei, skole. 19 ting trenger deg i dag.' }).waitFor();
  expect((await lines()).slice(0, 1)).toEqual(['Ringe verkstedet']);
  expect((await lines()).slice(1, 4).toSorted()).toEqual([
    steps('Amina', 3),
    steps('Elias', 3),
    steps('Sara', 3),
  ]);
  expect(await lines()).toHaveLength(13);
  expect(await toggles()).toEqual([
    'Alt 19',
    'Loven eller en frist 1',
    'Snart for sent 9',
    'Holder bildet sant 9',
  ]);
  await skole.getByRole('button', { name: 'Over fristen' }).click();
  await skole.getByText('Du ser 10 av 19.').waitFor();
  await skole.getByRole('heading', { name: 'Sara: Snakk om hva som blir annerledes ved 18' }).waitFor();
  await skole.getByRole('button', { name: 'Alle', exact: true }).click();
});

test('they are opened on the spot, and each is done there', async () => {
  await skole.getByText('Vis de 3 stegene for Elias').click();
  const line = skole.getByRole('listitem').filter({ hasText: steps('Elias', 3) });
  await line.getByRole('heading', { level: 4, name: 'Gå gjennom samtykkene', exact: false }).waitFor();
  expect(await faults(skole, '56-gathered')).toEqual([]);
  await line.getByRole('button', { name: 'Merk som gjort' }).first().click();
  await skole.getByRole('heading', { level: 3, name: steps('Elias', 2) }).waitFor();
  expect((await toggles())[0]).toBe('Alt 18');
});

test('on a phone a long day is folded by reason, the first open, with how many there are in each', async () => {
  await skole.setViewportSize({ width: widths.phone, height: 800 });
  await skole.reload();
  const folds = skole.locator('.day-fold:has(.day-line) > summary');
  await folds.first().waitFor();
  expect(await folds.allTextContents()).toEqual([
    'Loven eller en frist 1',
    'Snart for sent 8',
    'Holder bildet sant 9',
  ]);
  await skole.getByRole('heading', { name: 'Ringe verkstedet' }).waitFor();
  expect(await skole.getByRole('heading', { name: steps('Sara', 3) }).isVisible()).toBe(false);
  await folds.nth(1).click();
  await skole.getByRole('heading', { name: steps('Sara', 3) }).waitFor();
  await skole.getByText('Velg hva du ser').click();
  await skole.getByRole('button', { name: 'Over fristen' }).click();
  await skole.getByText('Du ser 9 av 18.').waitFor();
  expect(await faults(skole, '56-phone')).toEqual([]);
});

test('on the phone, without net: «ikke denne gangen» waits sealed, is sent once, and can be changed', async () => {
  const ungdom = await journey.signIn('ungdom');
  await ungdom.setViewportSize({ width: widths.phone, height: 800 });
  await goTo(ungdom, `${journey.address}/min-side/planen`);
  await ungdom.getByText('Har du gjort det i dag?').waitFor();
  await ungdom.context().setOffline(true);
  await ungdom.getByRole('button', { name: 'Ikke denne gangen' }).click();
  await ungdom.getByText('Ikke sendt ennå. Det ligger trygt her').first().waitFor();
  await ungdom.getByText('Svaret ditt om noe du gjør').waitFor();
  await ungdom.context().setOffline(false);
  await ungdom.getByText('Ikke denne gangen, i dag. Det er helt greit.').waitFor({ timeout: 20_000 });
  expect(await faults(ungdom, '56-own-time')).toEqual([]);
  await ungdom.getByRole('button', { name: /^Endre svaret/ }).click();
  expect(await faults(ungdom, '56-own-time-asked')).toEqual([]);
  await ungdom.getByRole('button', { name: 'Gjort denne gangen' }).click();
  await ungdom.getByText('Du har gjort det i dag.').waitFor();
  await skole.setViewportSize({ width: widths.desk, height: 900 });
  await goTo(skole, `${journey.address}/young-people/${amina}/plan`);
  await skole.getByText('Sist: i dag, gjort, sier ungdommen.').first().waitFor();
});
