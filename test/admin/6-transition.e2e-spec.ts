import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insert } from '../builders/insert.ts';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { goTo, readAgain } from '../support/go-to.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { dayFromNow } from '../support/day.ts';

let place: JourneyPlace;
let journey: Journey;
let skole: Page;
let ot: Page;
let amina: string;

const daysFromNow = (days: number): string => dayFromNow(days);
const asTyped = (iso: string): string => iso.split('-').reverse().join('.');

beforeAll(async () => {
  place = await journeyPlace();
  const { given, workers, municipalityId } = place;
  const { skole: counsellor } = workers;
  const otService = await given.place.service('ot', municipalityId, 'OT Fjord');
  await given.place.worker('ot', otService, 'school_counsellor');
  amina = await given.case.youngPerson(municipalityId, counsellor, {
    givenName: 'Amina',
    familyName: 'Solvang',
    since: `${daysFromNow(-10)} 09:00:00+00`,
  });
  await given.case.consent(amina, counsellor, [counsellor.serviceId, otService], ['basic', 'school']);
  await given.case.contact(amina, counsellor, daysFromNow(-3));
  const own = { young_person_id: amina, owner_service_id: counsellor.serviceId, category: 'school' };
  const activity = { ...own, kind: 'school', detail: 'Vg1 helse', source: 'told' };
  await insert(given.pool, 'activity', {
    ...activity,
    during: `[${daysFromNow(-400)},)`,
    confirmed_on: daysFromNow(-200),
  });
  await given.case.guardian(amina);
  const words = { young_person_id: amina, kind: 'question', visibility: 'team' };
  await insert(given.pool, 'contribution', { ...words, text: 'Kan noen bli med meg første dagen?' });
  journey = await startJourney(place.database);
  skole = await journey.signIn('skole');
  ot = await journey.signIn('ot');
}, 60_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

test('«Min dag» says how many things need the reader, the young person’s words first', async () => {
  await skole.getByRole('heading', { level: 1, name: 'Hei, skole. To ting trenger deg i dag.' }).waitFor();
  const lines = await skole.getByRole('heading', { level: 3 }).allTextContents();
  expect(lines).toEqual(['Amina har skrevet til laget', 'Er det slik ennå for Amina?']);
  await skole.getByRole('button', { name: 'Hvorfor denne rekkefølgen?' }).click();
  await skole.getByText('Noen venter på svaret ditt').waitFor();
  await skole.keyboard.press('Escape');
  expect(await faults(skole, '6-my-day')).toEqual([]);
});

test('one press confirms what the young person does, and an answer is told, without leaving the page', async () => {
  await skole.getByRole('button', { name: 'Det er slik ennå' }).click();
  await skole.getByRole('heading', { level: 1, name: 'Hei, skole. Én ting trenger deg i dag.' }).waitFor();
  await skole.getByRole('button', { name: 'Svar Amina' }).click();
  await skole.getByRole('button', { name: 'Send svaret' }).click();
  await skole.getByText('Skriv hva dere gjorde med det.').waitFor();
  await skole.getByLabel('Hva gjorde dere med det Amina skrev?').fill('Rådgiveren blir med første dagen.');
  expect(await faults(skole, '6-answer')).toEqual([]);
  await skole.getByRole('button', { name: 'Send svaret' }).click();
  await skole.getByText('Ingenting venter på deg nå.', { exact: true }).waitFor();
  expect(await faults(skole, '6-my-day-empty')).toEqual([]);
});

test('the case is one view: who, the way so far, the plan, the team and what comes', async () => {
  await goTo(skole, `${journey.address}/young-people/${amina}`);
  await skole.getByRole('heading', { level: 1, name: 'Amina Solvang' }).waitFor();
  await skole.getByRole('img', { name: 'Tidslinje for Amina' }).waitFor();
  await skole.getByText('Du ser alt unntatt arbeid og økonomi, helse og familie og barnevern.').waitFor();
  await skole.getByText('Rådgiveren blir med første dagen.').waitFor();
  await skole.getByRole('button', { name: 'Vis som liste' }).click();
  await skole.getByText('Stafetten: skole Testesen, fra').waitFor();
  expect(await faults(skole, '6-case')).toEqual([]);
});

test('a transition is planned: kind, date and receiver; the runway is drawn', async () => {
  await skole.getByRole('button', { name: 'Planlegg en overgang' }).click();
  await skole.getByRole('button', { name: 'Planlegg overgangen' }).click();
  await skole.getByText('Velg hva slags overgang det er.').waitFor();
  await skole.getByLabel('Hva slags overgang?').selectOption('Skole → oppfølgingstjenesten');
  await skole.getByLabel('Når skjer den?', { exact: true }).fill(asTyped(daysFromNow(40)));
  await skole.getByLabel('Hvem skal ta imot?').selectOption('OT Fjord');
  expect(await faults(skole, '6-plan')).toEqual([]);
  await skole.getByRole('button', { name: 'Planlegg overgangen' }).click();
  await skole.getByRole('heading', { level: 1, name: 'Amina: Skole → oppfølgingstjenesten' }).waitFor();
  await skole.getByRole('img', { name: 'Overgangen for Amina, telt bakover' }).waitFor();
  await skole.getByText('Vestlia vgs har ansvaret til OT Fjord har møtt Amina.', { exact: true }).waitFor();
});

test('it cannot be offered before everything is handed over, and the page says what is missing', async () => {
  await skole.getByRole('button', { name: 'Spør OT Fjord' }).click();
  const list = skole.getByRole('group', { name: 'Før dere kan spørre mottakeren' });
  expect(await list.getByRole('listitem').count()).toBe(7);
  expect(await faults(skole, '6-offer-missing')).toEqual([]);
  for (const item of [
    'Målene med egne ord',
    'Tiltakene som er i gang',
    'Hva som hjelper',
    'Hvem en kan ringe',
    'Tilrettelegging',
    'Samtykkene',
  ])
    await ticked(skole, item);
  await skole.getByRole('button', { name: /^Utelat med en grunn ?: Karakterer og fravær/ }).click();
  await skole.getByLabel('Hvorfor er det ikke med?').fill('Karakterene settes i januar.');
  await skole.getByRole('button', { name: 'Utelat', exact: true }).click();
  await skole.getByText('Ikke med: Karakterene settes i januar.').waitFor();
  await skole.getByRole('button', { name: 'Spør OT Fjord' }).click();
  await skole.getByText('OT Fjord er spurt. Vestlia vgs har ansvaret til OT Fjord har møtt Amina.').waitFor();
  expect(await faults(skole, '6-offered')).toEqual([]);
});

/** Ticks and waits until the server has it. */
const ticked = async (page: Page, item: string): Promise<void> => {
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/case') && answer.ok());
  await page.getByRole('checkbox', { name: item }).check();
  await saved;
};

test('the receiver sees the question on «Min dag», and what may be known before the answer', async () => {
  await ot.getByRole('link', { name: 'Min dag' }).first().click();
  await readAgain(ot);
  await ot.getByRole('heading', { name: 'Vil dere ta imot Amina?' }).waitFor();
  expect(await faults(ot, '6-my-day-receiver')).toEqual([]);
  await ot.getByRole('link', { name: 'Overganger' }).first().click();
  await ot.getByRole('heading', { name: 'Venter på svar fra dere' }).waitFor();
  expect(await faults(ot, '6-transitions-offered')).toEqual([]);
  await ot.getByRole('link', { name: /^Se og svar ?: Amina Solvang/ }).click();
  await ot.getByRole('heading', { level: 1, name: 'Vil OT Fjord ta imot Amina?' }).waitFor();
  expect(await ot.locator('main').innerText()).not.toMatch(/Fraværet|Nivå|14\. mars/);
  expect(await faults(ot, '6-question')).toEqual([]);
});

test('declined with a reason and a proposal it goes back to the sender, who asks again', async () => {
  await ot.getByRole('button', { name: 'Nei, og send forslaget' }).click();
  await ot.getByText('Si hvorfor. Den andre tjenesten og ungdommen leser det.').waitFor();
  await ot.getByLabel('Hvorfor kan dere ikke?').fill('Vi har ikke plass før jul.');
  await ot.getByLabel('Når foreslår dere i stedet?', { exact: true }).fill(asTyped(daysFromNow(50)));
  await ot.getByRole('button', { name: 'Nei, og send forslaget' }).click();
  await ot.getByText('Ingen overganger er i gang.', { exact: false }).waitFor();
  await readAgain(skole);
  await skole.getByText('OT Fjord sa nei: Vi har ikke plass før jul.', { exact: false }).waitFor();
  expect(await faults(skole, '6-declined')).toEqual([]);
  await skole.getByRole('button', { name: 'Spør OT Fjord igjen' }).click();
  await skole.getByText('OT Fjord er spurt.', { exact: false }).waitFor();
});

test('accepted: the receiver is on the team, and the sender is responsible until they have met', async () => {
  await readAgain(ot);
  await ot.getByRole('link', { name: /^Se og svar ?: Amina Solvang/ }).click();
  await ot.getByRole('button', { name: 'Ja, vi tar imot Amina' }).click();
  await ot.getByRole('heading', { level: 1, name: 'Amina Solvang' }).waitFor();
  await ot.getByRole('link', { name: 'Overganger' }).first().click();
  await ot.getByText('Vestlia vgs har ansvaret til OT Fjord har møtt Amina.', { exact: false }).waitFor();
  await skole.getByRole('link', { name: 'Overganger' }).first().click();
  await skole.getByText('Mottaker har sagt ja', { exact: true }).waitFor();
  const without = skole.getByRole('button', { name: 'Uten overlevering i ord 1', exact: true });
  await without.click();
  expect(await without.getAttribute('aria-pressed')).toBe('true');
  await skole.getByText('Ingen del av overleveringen i ord som du kan lese, er levert.').waitFor();
  expect(await faults(skole, '6-transitions')).toEqual([]);
  await skole.getByRole('link', { name: /^Se overgangen ?: Amina Solvang/ }).click();
  await skole.getByRole('heading', { level: 1, name: 'Amina: Skole → oppfølgingstjenesten' }).waitFor();
  await readAgain(skole); // what was read less than five seconds ago is not read again by itself
  await skole.getByText('OT Fjord sier fra her når de har møtt Amina.', { exact: false }).waitFor();
  expect(await skole.getByRole('button', { name: 'Vi har møtt Amina' }).count()).toBe(0);
});

test('only the receiver’s first meeting closes it; who did not come is counted', async () => {
  await ot.getByRole('link', { name: /^Se overgangen ?: Amina Solvang/ }).click();
  await ot.getByRole('button', { name: 'Amina kom ikke' }).click();
  await ot.getByText('Ikke møtt 1 gang').waitFor();
  await ot.getByRole('button', { name: 'Vi har møtt Amina' }).click();
  await ot.getByText('Velg en dato.').waitFor();
  await ot.getByLabel('Hvilken dag møttes dere?', { exact: true }).fill(asTyped(daysFromNow(0)));
  expect(await faults(ot, '6-meet')).toEqual([]);
  await ot.getByRole('button', { name: 'Vi har møtt Amina' }).click();
  await ot.getByText('OT Fjord møtte Amina i dag. Overgangen er ferdig.').waitFor();
  await ot.getByText('meldte om det første møtet.', { exact: false }).waitFor();
  expect(await faults(ot, '6-met')).toEqual([]);
  await skole.getByRole('link', { name: 'Overganger' }).first().click();
  await skole.getByText('Ingen overganger er i gang.', { exact: false }).waitFor();
});
