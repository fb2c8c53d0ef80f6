import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { ownPersistence } from '#domain/release/own-persistence';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';
import { demoWithFigures } from '../support/database.ts';

let journey: Journey;
let leader: Page;

beforeAll(async () => {
  journey = await startJourney(await demoWithFigures());
  leader = await journey.signIn('leder');
}, 180_000);

afterAll(() => journey.close());

interface Cell {
  readonly labels: readonly string[];
  readonly value: number | null;
}

/** What the interface says, as the page itself asks for it. */
const read = async <Answer>(path: string): Promise<Answer> => {
  const answer = await leader.request.get(`${journey.address}/api${path}`);
  const body: Answer = await answer.json();
  return body;
};

const newest = async (): Promise<string> => {
  const { releases } = await read<{ releases: { id: string; standing: string }[] }>('/releases');
  return releases.find(({ standing }) => standing === 'published')?.id ?? '';
};

const cellsOf = async (release: string, cube: string, place: string): Promise<readonly Cell[]> =>
  (await read<{ cells: Cell[] }>(`/releases/${release}/cubes/${cube}?place=${place}`)).cells;

/** Which tables go together with the rest is drawn anew each time: one that does not is left out for everybody, and the card says so. */
const isLeftOut = async (card: Locator, cells: readonly Cell[]): Promise<boolean> => {
  if (cells.length > 0) return false;
  await card.getByText(/^Ikke vist her i denne perioden/).waitFor();
  return true;
};

const numberIn = (text: string): number => Number(text.replaceAll(/\s/g, ''));

test('the same young people by SSB and by NAV, from the release: the groups add up, and the unknown stand beside', async () => {
  await goTo(leader, `${journey.address}/indicators/definitions`);
  const card = leader.getByRole('region', { name: 'De samme unge etter SSB og NAV' });
  await card.getByText(/^Blant \d+ unge som følges opp i Laget\.$/).waitFor();
  await leader.getByLabel('Sted', { exact: true }).selectOption({ index: 1 });
  await card.getByText(/unge er utenfor etter SSB, og \d+ etter NAV/).waitFor();
  await card.getByText('Vis som tabell').click();
  const shown = await card
    .locator('table.figures tr')
    .evaluateAll((rows) =>
      rows.slice(1).map((row) => [...row.querySelectorAll('td')].at(-1)?.textContent ?? ''),
    );
  const [ssb = 0, measures = 0, pupils = 0, little = 0, unknown = 0, nav = 0] = shown.map(numberIn);
  const release = await newest();
  const place = await leader.getByLabel('Sted', { exact: true }).inputValue();
  const { places } = await read<{ places: { place: string; cells: Cell[] }[] }>(
    `/releases/${release}/places?by=status`,
  );
  const status = (code: string): number =>
    places.find((one) => one.place === place)?.cells.find(({ labels }) => labels[0] === code)?.value ?? -1;
  const groups = await cellsOf(release, 'definitions', place);
  const group = (code: string): number => groups.find(({ labels }) => labels[0] === code)?.value ?? -1;
  expect([ssb, measures, unknown]).toEqual([
    ...[status('unemployed') + status('aap_disability') + status('other'), status('in_measures')],
    status('unknown'),
  ]);
  expect([pupils, little]).toEqual([group('pupil'), group('self_employed_little')]);
  expect(nav).toBe(ssb + measures + pupils + little);
  expect(shown.map(numberIn).every((value) => value % 5 === 0)).toBe(true);
  expect(await faults(leader, '64-definitions')).toEqual([]);
}, 60_000);

test('when it was last confirmed is told in months, never as a day', async () => {
  const card = leader.getByRole('region', { name: 'Når ble det de gjør, sist bekreftet?' });
  const place = await leader.getByLabel('Sted', { exact: true }).inputValue();
  const cells = await cellsOf(await newest(), 'confirmed', place);
  if (await isLeftOut(card, cells)) return;
  await card.getByText('Vis som tabell').click();
  const shown = await card.locator('table.figures td').allInnerTexts();
  expect(shown.map(numberIn)).toEqual(cells.map(({ value }) => value));
  expect(await card.innerText()).not.toMatch(/\d{1,2}\.\s?\p{L}+ \d{4}|\d{4}-\d{2}/u);
}, 30_000);

test('who comes in again with us, and the baseline of others beside it', async () => {
  await goTo(leader, `${journey.address}/figures`);
  const card = leader.getByRole('region', { name: 'Hvem kommer inn igjen hos oss?' });
  await card.getByLabel('Hvor lenge etter').selectOption({ label: 'Ett år etter' });
  const cells = await cellsOf(await newest(), 'cohort1', '0');
  if (cells.length === 0) {
    await card.getByText('Ingen godkjente tall følger de samme unge over flere år ennå.').waitFor();
    return;
  }
  await card
    .getByText(/som ble fulgt opp i Laget i alle kommunene den gang, var \d+ utenfor\. Ett år etter/)
    .waitFor();
  const { outside, everybody, parts } = ownPersistence(cells, 1);
  await card.getByText(`Blant ${String(everybody)} unge`).waitFor();
  await card.getByText(`var ${String(outside)} utenfor`).waitFor();
  await card.getByText('Vis som tabell').click();
  const shown = await card.locator('table.figures td').allInnerTexts();
  expect(shown.map(numberIn)).toEqual([...parts.map(({ value }) => value), outside]);
  await card.getByRole('img', { name: `Utenfor den gang: ${String(outside)}.` }).waitFor();
  await leader
    .getByRole('region', { name: 'Hvem kommer inn igjen?' })
    .getByText(/27.% var utenfor/)
    .waitFor();
  expect(await faults(leader, '64-persistence')).toEqual([]);
}, 60_000);

test('whoever looks after the figures sets how often they come, with a reason that stays', async () => {
  const steward = await journey.signIn('statistikk', `${journey.address}/releases`);
  await steward.getByRole('heading', { level: 1, name: 'Godkjenning av tall' }).waitFor();
  const card = steward.getByRole('region', { name: 'Hvor ofte tallene kommer' });
  await card.getByText(/^Tallene kommer hvert kvartal\. Den nyeste perioden som er over, er/).waitFor();
  await card.getByRole('button', { name: 'Endre hvor ofte' }).click();
  const dialog = steward.getByRole('dialog', { name: 'Endre hvor ofte' });
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await dialog.getByText('Velg hvor ofte.').waitFor();
  await dialog.getByRole('radio', { name: 'Hvert halvår' }).check();
  await dialog.getByLabel('Hvorfor?').fill('Vi er for få til hvert kvartal.');
  expect(await faults(steward, '64-rhythm')).toEqual([]);
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await dialog.waitFor({ state: 'detached' });
  await card.getByText(/^Tallene kommer hvert halvår\. .*\d\.\shalvår\s\d{4}/).waitFor();
  await card.getByText('Tidligere valg').click();
  await card.getByText(/hvert halvår, av .*Vi er for få til hvert kvartal\./).waitFor();
  await steward.setViewportSize({ width: widths.phone, height: 800 });
  expect(await faults(steward, '64-rhythm-phone')).toEqual([]);
}, 60_000);
