import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { goTo, readAgain } from '../support/go-to.ts';
import { dayFromNow } from '../support/day.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let skole: Page;
let barnevern: Page;
let sara: string;

const text = 'Sara hadde merker på armen og ville ikke gå hjem i dag.';

beforeAll(async () => {
  place = await journeyPlace();
  const { given, workers, municipalityId } = place;
  const welfare = await given.place.service('child_welfare', municipalityId, 'Barneverntjenesten i Fjordvik');
  await given.place.worker('barnevern', welfare);
  sara = await given.case.youngPerson(municipalityId, workers.skole, {
    givenName: 'Sara',
    familyName: 'Skogheim',
    birthDate: `${String(new Date().getFullYear() - 16)}-01-02`,
  });
  await given.case.member(sara, workers.nav);
  const services = [workers.skole.serviceId, workers.nav.serviceId];
  await given.case.consent(sara, workers.skole, services, ['basic']);
  await given.case.signInFor(sara, 'ungdom');
  journey = await startJourney(place.database);
  skole = await journey.signIn('skole', 'about:blank');
  barnevern = await journey.signIn('barnevern', 'about:blank');
}, 120_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const looked = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
};

test('L06 from the case: the duty and whom to call stand first, and what is missing is named', async () => {
  await goTo(skole, `${journey.address}/young-people/${sara}`);
  await skole.getByRole('link', { name: 'Meld til barnevernet' }).click();
  await skole.getByRole('heading', { level: 1, name: 'Er du bekymret for Sara?' }).waitFor();
  await skole.getByText('Du har plikt til å melde fra', { exact: false }).waitFor();
  await skole.getByText('Er det fare nå? Ring politiet på 112.').waitFor();
  await looked(skole, '24-meld');
  await skole.getByRole('button', { name: 'Send til barnevernet' }).click();
  const missing = skole.getByRole('group', { name: 'Før du kan sende:' });
  await missing.getByText('Skriv hva du er bekymret for.').waitFor();
  await missing.getByText('Velg når den unge får vite det.').waitFor();
});

test('L06 it is sent with a day and a reason for telling her later, and leaves the screen', async () => {
  await skole.getByLabel('Hva er du bekymret for?').fill(text);
  await skole.getByLabel('Ikke ennå, fordi det kan gjøre ting verre').check();
  const [year, month, day] = dayFromNow(40).split('-');
  await skole
    .getByRole('textbox', { name: 'Første dag Sara kan få vite det' })
    .fill(`${String(day)}.${String(month)}.${String(year)}`);
  await skole.getByLabel('Hvorfor må det vente?').fill('Hun kan få det verre hjemme.');
  await skole.getByRole('button', { name: 'Send til barnevernet' }).click();
  await skole.getByText('Meldingen er sendt til Barneverntjenesten i Fjordvik.', { exact: false }).waitFor();
  expect(await skole.content()).not.toContain('merker på armen');
});

test('L06 child welfare receives it and puts it aside; the writer reads that, and not why', async () => {
  await goTo(barnevern, `${journey.address}/young-people`);
  await barnevern.getByRole('link', { name: 'Bekymringsmeldinger' }).click();
  await barnevern.getByRole('heading', { name: /^Sara Skogheim, født 2\. januar/ }).waitFor();
  await barnevern.getByRole('button', { name: 'Vis teksten om Sara Skogheim' }).click();
  await barnevern.getByText(text).waitFor();
  await barnevern.getByRole('button', { name: 'Vi har mottatt den om Sara Skogheim' }).click();
  await barnevern.getByRole('button', { name: 'Avgjør om Sara Skogheim' }).click();
  const dialog = barnevern.getByRole('dialog', { name: 'Hva gjør dere med meldingen om Sara Skogheim?' });
  await dialog.getByLabel('Henlegger').check();
  await dialog.getByRole('button', { name: 'Avgjør' }).click();
  await dialog.getByText('Skriv en begrunnelse.').waitFor();
  await dialog.getByLabel('Begrunnelse, som bare tjenesten leser').fill('Familien har hjelp fra før.');
  await dialog.getByRole('button', { name: 'Avgjør' }).click();
  await dialog.waitFor({ state: 'detached' });
  await barnevern.getByText('Familien har hjelp fra før.').waitFor();
  await looked(barnevern, '24-mottatt');
  await skole.getByRole('link', { name: 'Gå til bekymringsmeldingene dine' }).click();
  await skole.reload();
  await skole.getByText(/^Barnevernet har henlagt meldingen\. Svarte i dag\.$/).waitFor();
  expect(await skole.content()).not.toContain('Familien har hjelp');
  await looked(skole, '24-svar');
});

test('L06 the team and the young person see nothing, until child welfare opens it', async () => {
  const nav = await journey.signIn('nav', 'about:blank');
  for (const path of ['', `young-people/${sara}`, `young-people/${sara}/notes`, 'child-welfare-reports']) {
    await goTo(nav, `${journey.address}/${path}`);
    await nav.locator('h1').first().waitFor();
    expect(await nav.content()).not.toMatch(/merker på armen|henlagt/);
  }
  const ungdom = await journey.signIn('ungdom', `${journey.address}/min-side/sett-av`);
  await ungdom.getByRole('heading', { name: 'Hvem har sett planen min' }).waitFor();
  expect(await ungdom.content()).not.toMatch(/bekymringsmelding|Noen har skrevet til barnevernet/);
  await barnevern.getByRole('button', { name: 'Åpne for den unge om Sara Skogheim' }).click();
  const dialog = barnevern.getByRole('dialog');
  await dialog.getByLabel('Hvorfor kan den åpnes nå?').fill('Vi har snakket med Sara.');
  await dialog.getByRole('button', { name: 'Åpne for den unge' }).click();
  await dialog.waitFor({ state: 'detached' });
  await readAgain(ungdom);
  await ungdom.getByRole('heading', { name: 'Noen har skrevet til barnevernet' }).waitFor();
  await ungdom.getByText(text).waitFor();
  await ungdom.getByText('sendte en bekymringsmelding til barnevernet.', { exact: false }).first().waitFor();
  await looked(ungdom, '24-apnet');
});

test('L06 about a child nobody follows up here, it is sent without a case', async () => {
  await skole.getByRole('link', { name: 'Meld fra om et barn du ikke følger opp her' }).click();
  await skole.getByRole('heading', { level: 1, name: 'Er du bekymret for et barn?' }).waitFor();
  await looked(skole, '24-uten-sak');
  await skole.getByLabel('Hvem gjelder det?').fill('Ola Utenfor');
  await skole.getByLabel('Hva er du bekymret for?').fill('Gutten går alene ute om natta.');
  await skole.getByRole('button', { name: 'Send til barnevernet' }).click();
  await skole.getByText('Meldingen er sendt til', { exact: false }).waitFor();
  await readAgain(barnevern);
  await barnevern.getByRole('heading', { name: 'Ola Utenfor' }).waitFor();
});
