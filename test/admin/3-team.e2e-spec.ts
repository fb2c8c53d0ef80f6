import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let skole: Page;
let nav: Page;
let amina: string;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, workers, municipalityId } = place;
  amina = await given.case.youngPerson(municipalityId, workers.skole, {
    givenName: 'Amina',
    familyName: 'Solvang',
  });
  await given.case.consent(
    amina,
    workers.skole,
    [workers.skole.serviceId, workers.nav.serviceId],
    ['basic', 'school'],
  );
  await given.case.guardian(amina);
  await given.case.signInFor(amina);
  journey = await startJourney(place.database);
  skole = await journey.signIn('skole');
  nav = await journey.signIn('nav');
}, 60_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const openTeam = async (page: Page): Promise<void> => {
  await goTo(page, `${journey.address}/young-people/${amina}/team`);
  await page.getByRole('heading', { name: 'Laget til Amina' }).waitFor();
};

test('without a consent nobody is invited, and the page says what to do first', async () => {
  await openTeam(skole);
  await skole.getByRole('button', { name: 'Inviter en tjeneste' }).click();
  await skole.getByLabel('Hvilken tjeneste?').selectOption('BUP Fjord');
  await skole.getByLabel('Hvorfor spør du?').fill('Amina sover dårlig.');
  await skole.getByRole('button', { name: 'Spør BUP Fjord' }).click();
  await skole.getByText('Ingen har samtykket til at denne tjenesten er med.').waitFor();
  expect(await faults(skole, '3-invite-no-basis')).toEqual([]);
});

test('NAV is asked, and stands in the team as not answered yet', async () => {
  await skole.getByLabel('Hvilken tjeneste?').selectOption('NAV Fjordvik');
  await skole.getByRole('button', { name: 'Spør NAV Fjordvik' }).click();
  await skole.getByText('NAV Fjordvik er spurt. Svarer innen').waitFor();
  expect(await faults(skole, '3-team-invited')).toEqual([]);
});

test('until NAV has said yes it sees name, birth year, who asks and why, and no more', async () => {
  await nav.getByRole('link', { name: 'Ungdommene mine' }).first().click();
  await nav.getByRole('link', { name: 'Les og svar: Amina Solvang' }).waitFor();
  expect(await faults(nav, '3-invitations')).toEqual([]);
  await nav.getByRole('link', { name: 'Les og svar: Amina Solvang' }).click();
  await nav.getByRole('heading', { name: 'Vil du være med i laget til Amina?' }).waitFor();
  const said = await nav.locator('main').innerText();
  expect(said).toContain('Født 2009.');
  expect(said).toContain('Amina sover dårlig.');
  expect(said).not.toMatch(/14\. mars|Fraværet|Nivå|Fjordvik kommune/);
  expect(await faults(nav, '3-invitation')).toEqual([]);
});

test('yes: on the team, with the case in view', async () => {
  await nav.getByRole('button', { name: 'Ja, jeg blir med' }).click();
  await nav.getByRole('heading', { name: 'Amina Solvang', level: 1 }).waitFor();
  await openTeam(skole);
  await skole.getByRole('link', { name: 'E-post til nav Testesen: nav@example.no' }).waitFor();
  expect(await faults(skole, '3-team')).toEqual([]);
});

test('the baton is offered, and stays until the answer is yes', async () => {
  await skole.getByRole('button', { name: 'Gi stafetten videre' }).click();
  await skole.getByRole('button', { name: 'Spør om stafetten' }).click();
  await skole.getByText('Velg en som er med i laget.').waitFor();
  await skole.getByLabel('nav Testesen, NAV Fjordvik').check();
  await skole.getByLabel('Hvorfor spør du?').fill('Nå handler det mest om arbeid.');
  expect(await faults(skole, '3-offer')).toEqual([]);
  await skole.getByRole('button', { name: 'Spør om stafetten' }).click();
  await skole.getByRole('heading', { name: 'Stafetten er tilbudt nav Testesen' }).waitFor();
  await openTeam(nav);
  await nav.getByRole('heading', { name: 'Vil du holde stafetten for Amina?' }).waitFor();
  expect(await faults(nav, '3-offered')).toEqual([]);
});

test('no needs a reason, which the holder reads', async () => {
  await nav.getByRole('button', { name: 'Nei, jeg kan ikke' }).click();
  const dialog = nav.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Nei, jeg kan ikke' }).click();
  await dialog.getByText('Skriv en grunn.').waitFor();
  await dialog.getByLabel('Hvorfor kan du ikke nå?').fill('Jeg er borte i to uker.');
  await dialog.getByRole('button', { name: 'Nei, jeg kan ikke' }).click();
  await dialog.waitFor({ state: 'detached' });
  await openTeam(skole);
  await skole
    .getByText('nav Testesen kan ikke nå: «Jeg er borte i to uker.» Du har fortsatt stafetten.')
    .waitFor();
});

test('asked again, yes: the baton has moved, and the page says so to both', async () => {
  await skole.getByRole('button', { name: 'Gi stafetten videre' }).click();
  await skole.getByLabel('nav Testesen, NAV Fjordvik').check();
  await skole.getByLabel('Hvorfor spør du?').fill('Kan du fra desember?');
  await skole.getByRole('button', { name: 'Spør om stafetten' }).click();
  await skole.getByRole('heading', { name: 'Stafetten er tilbudt nav Testesen' }).waitFor();
  await openTeam(nav);
  await nav.getByRole('button', { name: 'Ja, jeg tar stafetten' }).click();
  await nav.getByRole('button', { name: 'Gi stafetten videre' }).waitFor();
  await openTeam(skole);
  expect(await skole.getByRole('button', { name: 'Gi stafetten videre' }).count()).toBe(0);
});

test('a supporter is in the team by name when Amina wants it', async () => {
  await nav.getByRole('button', { name: 'Legg til støttespiller' }).click();
  const dialog = nav.getByRole('dialog');
  await dialog.getByLabel('Navn').fill('Anna Solvang');
  await dialog.getByLabel('Familie').check();
  await dialog.getByLabel('Hvordan kjenner de hverandre?').fill('mormor');
  await dialog.getByRole('button', { name: 'Legg til' }).click();
  await dialog.getByText('Spør ungdommen først, og kryss av.').waitFor();
  await dialog.getByLabel('Amina vil ha denne personen med').check();
  expect(await faults(nav, '3-supporter')).toEqual([]);
  await dialog.getByRole('button', { name: 'Legg til' }).click();
  await dialog.waitFor({ state: 'detached' });
  await nav.getByText('Anna Solvang', { exact: true }).waitFor();
});

test('a title that the law gives is written in with its first day, and its last day when it ends', async () => {
  await nav.getByRole('button', { name: 'Skriv inn en tittel' }).click();
  const dialog = nav.getByRole('dialog');
  await dialog.getByLabel('Barnekoordinator').check();
  await dialog.getByText('Da slutter tittelen av seg selv.').waitFor();
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await dialog.getByText('Velg en som er med i laget.').waitFor();
  await dialog.getByLabel('Hvem?').selectOption('skole Testesen, Vestlia vgs');
  expect(await faults(nav, '3-title')).toEqual([]);
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await dialog.waitFor({ state: 'detached' });
  const card = nav.getByRole('region', { name: 'Titler etter loven' });
  await card.getByText('skole Testesen, Vestlia vgs').waitFor();
  expect(await faults(nav, '3-titles')).toEqual([]);
  await nav.getByRole('button', { name: 'Sett siste dag: Barnekoordinator' }).click();
  await nav.getByRole('heading', { name: 'Siste dag som barnekoordinator' }).waitFor();
  expect(await faults(nav, '3-title-end')).toEqual([]);
  await nav.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('Amina reads who has the title, from when, and what it is for', async () => {
  const ungdom = await journey.signIn('ungdom', `${journey.address}/min-side/laget`);
  const card = ungdom.getByRole('region', { name: 'Laget ditt' });
  await card
    .getByText(/^Barnekoordinatoren din fra .+\. skole sørger for at de som hjelper deg, gjør det sammen\.$/)
    .waitFor();
  expect(await faults(ungdom, '3-own-title')).toEqual([]);
});

test('how to reach Amina is changed, and the language is said in words', async () => {
  await nav.getByRole('button', { name: 'Endre kontakt og språk' }).click();
  const dialog = nav.getByRole('dialog');
  await dialog.getByLabel('Hvordan vil Amina bli kontaktet?').fill('Melding etter klokka 15');
  await dialog.getByLabel('Hvilket språk snakker Amina helst?').selectOption('somali');
  await dialog.getByLabel('Amina trenger tolk').check();
  expect(await faults(nav, '3-contact')).toEqual([]);
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await dialog.waitFor({ state: 'detached' });
  await nav.getByText('Melding etter klokka 15').waitFor();
  await nav.getByText('Snakker somali. Trenger tolk.').waitFor();
});

test('a guardian is changed, and is no longer guardian when somebody says so', async () => {
  await nav.getByRole('button', { name: 'Endre: Kari Elvemyr' }).click();
  const dialog = nav.getByRole('dialog');
  await dialog.getByLabel('Telefon eller e-post').fill('kari@example.no');
  await nav.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  await nav.getByText('kari@example.no').waitFor();
  await nav.getByRole('button', { name: 'Ikke lenger foresatt: Kari Elvemyr' }).click();
  await nav.getByRole('heading', { name: 'Er ikke Kari Elvemyr foresatt lenger?' }).waitFor();
  expect(await faults(nav, '3-guardian-end')).toEqual([]);
  await nav.getByRole('dialog').getByRole('button', { name: 'Ikke lenger foresatt' }).click();
  await dialog.waitFor({ state: 'detached' });
  await nav.getByText('Ingen foresatte er skrevet inn.').waitFor();
});

test('a colleague at NAV who is not on the team finds no such page', async () => {
  const kollega = await journey.signIn('kollega', `${journey.address}/young-people/${amina}/team`);
  await kollega.getByRole('heading', { name: 'Vi finner ikke denne siden' }).waitFor();
});

test('whoever leaves sees nothing more, and stays in the list of those who have been there', async () => {
  await openTeam(skole);
  await skole.getByRole('button', { name: 'Gå ut av laget' }).click();
  const dialog = skole.getByRole('dialog');
  await dialog.getByLabel('Hvorfor går du ut?').fill('Amina har sluttet på skolen.');
  await dialog.getByRole('button', { name: 'Gå ut av laget' }).click();
  await skole.getByRole('heading', { name: 'Ungdommene mine', level: 1 }).waitFor();
  await skole.goto(`${journey.address}/young-people/${amina}`);
  await skole.getByRole('heading', { name: 'Vi finner ikke denne siden' }).waitFor();
  await openTeam(nav);
  await nav.getByText('Amina har sluttet på skolen.').waitFor();
  const titles = nav.getByRole('region', { name: 'Titler etter loven' });
  await titles.getByText(/^Fra (.+) til og med \1$/).waitFor();
  expect(await faults(nav, '3-team-left')).toEqual([]);
});

test('the holder is away without a stand-in: the coordinator is offered the case, sees name and service, and takes it', async () => {
  await nav.getByRole('link', { name: 'Ungdommene mine' }).first().click();
  await nav.getByRole('button', { name: 'Si at du er borte' }).click();
  const dialog = nav.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lagre fraværet' }).click();
  await dialog.getByText('Velg hvem som er vikar, eller «Ingen».').waitFor();
  const today = await dialog.getByLabel('Første dag', { exact: true }).inputValue();
  await dialog.getByLabel('Siste dag', { exact: true }).fill(today);
  await dialog.getByLabel('Hvem er vikar?').selectOption('Ingen');
  expect(await faults(nav, '3-away')).toEqual([]);
  await dialog.getByRole('button', { name: 'Lagre fraværet' }).click();
  await dialog.waitFor({ state: 'detached' });
  const koordinator = await journey.signIn('koordinator');
  await koordinator.getByRole('link', { name: 'Min dag' }).first().click();
  await koordinator.getByRole('heading', { name: 'Én ungdom har ingen nå' }).waitFor();
  expect(await faults(koordinator, '3-unheld-my-day')).toEqual([]);
  await koordinator.getByRole('link', { name: 'Ungdommene mine' }).first().click();
  await koordinator.getByRole('heading', { name: 'Ungdommene mine', level: 1 }).waitFor();
  await koordinator.getByRole('heading', { name: 'Én ungdom har ingen nå' }).waitFor();
  await koordinator
    .getByText('Den som har stafetten hos NAV Fjordvik, er borte uten vikar fra i dag.')
    .waitFor();
  expect(await faults(koordinator, '3-unheld')).toEqual([]);
  await koordinator.getByRole('button', { name: 'Ta stafetten for Amina Solvang' }).click();
  await koordinator.getByText('Du har stafetten').first().waitFor();
});
