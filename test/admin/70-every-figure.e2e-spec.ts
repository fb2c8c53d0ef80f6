import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { approved, released } from '../builders/released.ts';
import { alteredOnce, type Expected, wrongIn, wrongOn } from '../support/every-figure/compare.ts';
import { goTo } from '../support/go-to.ts';
import { type Chosen, expectedOn } from '../support/every-figure/expected-on.ts';
import { frozen, places } from '../support/every-figure/frozen.ts';
import { reportPageOf } from '../support/every-figure/changes.ts';
import { indicatorsOf } from '../support/every-figure/indicators.ts';
import { type PartRead, readFigures, unfoldAll } from '../support/every-figure/read-figures.ts';
import { definitionsOf, otherPages, releaseTableOf } from '../support/every-figure/rest-of-pages.ts';
import { period, placeName } from '../support/every-figure/said.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let journey: Journey;
let leader: Page;
let steward: Page;

const freeze = async (): Promise<void> => {
  const options = { connectionString: journey.database.ownerUrl, options: '-c role=app_owner' };
  const owner = new pg.Pool(options);
  for (const { quarter, cells, cubes } of frozen)
    await approved(owner, await released(owner, { quarter, cells, cubes, names: places }));
  await owner.query(`INSERT INTO figures.indicator_aim (indicator, place, kind, percent, year, explanation, by_user_id, by_name)
    VALUES ('outside', '0', 'baseline', 45, 2024, 'Slik sto det.', uuidv7(), 'Solveig'), ('outside', '0', 'target', 25, 2034, 'Vedtatt.', uuidv7(), 'Solveig')`);
  await owner.query(`INSERT INTO figures.indicator_break (indicator, on_day, kind, explanation, by_user_id, by_name)
    VALUES ('outside', '2026-04-01', 'rule_change', 'Nye regler.', uuidv7(), 'Solveig')`);
  await owner.end();
};

beforeAll(async () => {
  journey = await startJourney();
  await freeze();
  [leader, steward] = [await journey.signIn('leder'), await journey.signIn('statistikk')];
}, 180_000);

afterAll(() => journey.close());

const cards = ['main section.card', 'h2'] as const;

const waiting = 'Dette venter på deg';
/** What a part may hold that nobody expects. */
const nothing: Expected = { tables: null, said: [] };

/** What is wrong on the page when it has come to rest: it is read again while something is drawn or fetched. */
const wrong = async (
  page: Page,
  [parts, heading]: readonly [string, string],
  expected: ReadonlyMap<string, Expected>,
): Promise<{ readonly wrong: readonly string[]; readonly read: readonly PartRead[] }> => {
  for (let look = 0; ; look += 1) {
    await unfoldAll(page);
    // how many things wait for the reader is no figure of the young
    const read = (await readFigures(page, parts, heading)).filter((part) => part.heading !== waiting);
    const found = wrongOn(read, expected);
    if (found.length === 0 || look === 12) return { wrong: found, read };
    await page.waitForTimeout(250);
  }
};

const inCard = (page: Page, heading: string, label: string) =>
  page.getByRole('region', { name: heading, exact: true }).getByLabel(label);

/** Chooses on the overview what is asked for there, in its head and in its cards. */
const choose = async (page: Page, { place, quarter, group, ...within }: Chosen): Promise<void> => {
  const [chosen = ''] = Object.values(group);
  const head = page.locator('.page-head');
  await head.getByLabel('Område').selectOption({ label: placeName(place) });
  await head.getByLabel('Periode').selectOption(quarter);
  await head.getByLabel('Gruppe').selectOption(chosen);
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
  if (within.helped !== undefined)
    await inCard(page, 'Hva hjelper?', 'Tiltak eller situasjon').selectOption(within.helped);
  if (within.by !== undefined)
    await inCard(page, 'Hjelper noe mer enn ventet?', 'Vis etter').selectOption(within.by);
  if (within.cohort !== undefined)
    await inCard(page, 'Hvem kommer inn igjen hos oss?', 'Hvor lenge etter').selectOption(within.cohort);
};

const [, before, newest] = frozen;
const everybody = {};

const last: Chosen = { place: '9702', quarter: before.quarter, group: { age: '25-29' } };
const asked: readonly Chosen[] = [
  { place: '0', quarter: newest.quarter, group: everybody },
  {
    place: '0',
    quarter: newest.quarter,
    group: everybody,
    helped: 'measure_mentor',
    by: 'situations',
    cohort: 'cohort1',
  },
  {
    place: '98',
    quarter: newest.quarter,
    group: everybody,
    helped: 'measures',
    by: 'kinds',
    cohort: 'cohort5',
  },
  { place: '0', quarter: newest.quarter, group: everybody, by: 'leaving_care' },
  { place: '97', quarter: newest.quarter, group: everybody, by: 'school_start' },
  { place: '9901', quarter: newest.quarter, group: everybody, by: 'kinds' },
  { place: '9702', quarter: newest.quarter, group: everybody },
  { place: '9803', quarter: newest.quarter, group: everybody },
  { place: '0', quarter: before.quarter, group: everybody },
  { place: '97', quarter: before.quarter, group: everybody },
  { place: '9901', quarter: newest.quarter, group: { age: '20-24' } },
  { place: '99', quarter: newest.quarter, group: { gender: 'female' } },
  last,
];

test('every number on the overview is a number of the release, for places, periods and groups', async () => {
  await goTo(leader, `${journey.address}/figures`);
  await leader.getByRole('heading', { level: 1, name: 'Unge i oppfølging' }).waitFor();
  for (const chosen of asked) {
    await choose(leader, chosen);
    expect({ chosen, wrong: (await wrong(leader, cards, expectedOn(chosen))).wrong }).toEqual({
      chosen,
      wrong: [],
    });
  }
  const map = inCard(leader, 'Kart over kommunene', 'Vis på kartet');
  await map.selectOption('count');
  expect((await wrong(leader, cards, expectedOn(last))).wrong).toEqual([]);
  await map.selectOption('outside');
}, 180_000);

test('one number that is altered is found, wherever it stands', async () => {
  const [chosen] = asked;
  if (chosen === undefined) throw new Error('Nothing is asked.');
  await choose(leader, { ...chosen, helped: 'measures', by: 'kinds', cohort: 'cohort5' });
  const expected = expectedOn(chosen);
  const { read } = await wrong(leader, cards, expected);
  const altered = read.flatMap((part) => alteredOnce(part));
  expect(altered.length).toBeGreaterThan(300);
  const unseen = altered.filter(
    ({ part }) => wrongIn(part, expected.get(part.heading) ?? { tables: null, said: [] }).length === 0,
  );
  // a sentence or a drawing with another number of the same card: one in fifteen at most
  expect(unseen.map(({ part, text }) => `${part.heading}: ${text}`).slice(altered.length / 15)).toEqual([]);
}, 60_000);

test('one number of an answer that is altered on its way is found on the page', async () => {
  const [chosen] = asked;
  if (chosen === undefined) throw new Error('Nothing is asked.');
  await leader.route('**/api/releases/*/places?*', async (route) => {
    const answer = await route.fetch();
    const told = await answer.text();
    await route.fulfill({
      response: answer,
      body: told.replace(/"value":(\d+)/, (_all, value: string) => `"value":${String(Number(value) + 5)}`),
    });
  });
  await leader.reload();
  await leader.getByRole('heading', { name: 'Hva gjør de?' }).waitFor();
  const found = (await wrong(leader, cards, expectedOn(chosen))).wrong;
  expect(found.length).toBeGreaterThan(2);
  expect(found.join(' ')).toMatch(/Hva gjør de\?: tables/);
  await leader.unrouteAll();
}, 60_000);

test('every number of every indicator is of the release or of its source, also for the steward', async () => {
  for (const [page, asking] of [
    [leader, ['0', '98', '9901', '9702', '9803']],
    [steward, ['99']],
  ] as const) {
    await goTo(page, `${journey.address}/indicators`);
    await page.getByRole('heading', { level: 1, name: 'Indikatorer' }).waitFor();
    for (const place of asking) {
      await page.getByLabel('Sted', { exact: true }).selectOption(place);
      const { wrong: found, read } = await wrong(
        page,
        ['main details.indicator', '.indicator-name'],
        indicatorsOf(place, frozen),
      );
      expect({ place, found }).toEqual({ place, found: [] });
      expect(read.length).toBeGreaterThan(30);
    }
  }
}, 180_000);

test('every cell of «Hva de unge gjør» is a sum of the release, divided by one or two', async () => {
  for (const page of [leader, steward]) {
    await goTo(page, `${journey.address}/releases`);
    await page
      .getByRole('heading', { level: 2, name: period(newest.quarter).replaceAll(' ', '\u00a0') })
      .waitFor();
    const card = page
      .locator('main section.card')
      .filter({ has: page.getByText('Se tallene') })
      .first();
    await card.getByText('Se tallene').click();
    for (const [place, by, within] of [
      ['', 'status', ''],
      ['', 'age', 'status'],
      ['9901', 'gender', 'age'],
      ['9702', 'age', 'status'],
      ['9803', 'status', ''],
    ] as const) {
      await card.getByLabel('Kommune').selectOption(place);
      await card.getByLabel('Del etter').selectOption(by);
      await card.getByLabel('Og innen det').selectOption(within);
      const expected = releaseTableOf(newest, place === '' ? '0' : place, [
        by,
        ...(within === '' ? [] : [within]),
      ]);
      let found: readonly string[] = ['not read'];
      for (let look = 0; found.length > 0 && look < 12; look += 1) {
        const [first] = (await readFigures(page, 'main section.card', 'h2')).filter(
          ({ heading }) => heading === period(newest.quarter),
        );
        found = first === undefined ? ['no card'] : wrongIn(first, expected);
        if (found.length > 0) await page.waitForTimeout(250);
      }
      expect({ place, by, within, found }).toEqual({ place, by, within, found: [] });
    }
  }
}, 120_000);

test('our own numbers by both definitions, and when they were confirmed, are those of the release', async () => {
  await goTo(leader, `${journey.address}/indicators/definitions`);
  await leader.getByRole('heading', { level: 1, name: 'Definisjoner side om side' }).waitFor();
  for (const place of ['0', '98', '97']) {
    await leader.getByLabel('Sted', { exact: true }).selectOption(place);
    expect({ place, ...(await wrong(leader, cards, definitionsOf(newest, place))), read: [] }).toEqual({
      place,
      wrong: [],
      read: [],
    });
  }
}, 60_000);

test('the other pages of figures hold days, periods and how many were asked, and no figure', async () => {
  for (const { path, title, expected } of otherPages) {
    await goTo(steward, `${journey.address}${path}`);
    await steward.getByRole('heading', { level: 1, name: title }).waitFor();
    expect({ path, ...(await wrong(steward, cards, expected)), read: [] }).toEqual({
      path,
      wrong: [],
      read: [],
    });
  }
}, 60_000);

test('what changed from one report to the next is the difference of two releases, number by number', async () => {
  await journey.run('prepare-reports');
  await goTo(leader, `${journey.address}/figures/reports`);
  await leader.getByRole('heading', { level: 1, name: 'Rapporter' }).waitFor();
  await leader
    .getByLabel('Rapport', { exact: true })
    .selectOption({ label: period(newest.quarter).replaceAll(' ', '\u00a0') });
  for (const place of ['0', '99', '97', '9901', '9803']) {
    await leader.getByLabel('Sted', { exact: true }).selectOption(place);
    const expected = reportPageOf(newest, before, place);
    const [title = ''] = expected.keys();
    const own = async () => {
      const { read } = await wrong(leader, cards, expected);
      return read.filter(({ heading }) => expected.has(heading));
    };
    await leader.getByRole('heading', { level: 2, name: title.replaceAll(' ', '\u00a0') }).waitFor();
    const read = await own();
    expect({
      place,
      wrong: read.flatMap((part) => wrongIn(part, expected.get(part.heading) ?? nothing)),
    }).toEqual({
      place,
      wrong: [],
    });
    const altered = read.filter(({ heading }) => heading === title).flatMap((part) => alteredOnce(part));
    const unseen = altered.filter(({ part }) => wrongIn(part, expected.get(title) ?? nothing).length === 0);
    expect({ place, unseen: unseen.map(({ text }) => text) }).toEqual({ place, unseen: [] });
  }
}, 90_000);
