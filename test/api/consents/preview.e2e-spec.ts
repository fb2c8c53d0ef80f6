import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { consentWish } from '../../builders/consent-wish.ts';
import { everyCategory, everythingAbout } from '../../builders/everything.ts';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let municipality: string;
let skole: Worker;
let nav: Worker;
let navTwo: Worker;
let bup: Worker;
let browsers: Record<string, Browser>;
let jonas: string;
let selfUserId: string;
let words: string;
let count = 0;

const names = ['skole', 'nav', 'nav2', 'bup'];

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  municipality = await place.municipality();
  const office = await place.service('nav', municipality, 'NAV Fjordvik');
  skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  nav = await place.worker('nav', office);
  navTwo = await place.worker('nav2', office);
  bup = await place.worker('bup', await place.service('bup', municipality, 'BUP Fjord'));
  browsers = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await laget.signIn(name)])),
  );
});

beforeEach(async () => {
  const { case: cases, pool } = laget.given;
  count += 1;
  jonas = await cases.youngPerson(municipality, skole, { status: 'registered' });
  await cases.member(jonas, nav);
  await cases.member(jonas, bup);
  selfUserId = await cases.signInFor(jonas, `ungdom${String(count)}`);
  await cases.guardian(jonas);
  words = await everythingAbout(pool, { youngPersonId: jonas, selfUserId, receiver: bup }, [skole, nav, bup]);
});

afterAll(() => laget.close());

const as = (name: string): Browser => {
  const browser = browsers[name];
  if (browser === undefined) throw new Error(name);
  return browser;
};

interface Row {
  readonly id?: string;
}
interface Case {
  readonly sight: { readonly categories: string[]; readonly holder: boolean };
  readonly [section: string]: unknown;
}
interface Preview {
  readonly case: Case;
  readonly hidden: string[];
  readonly notDrawn: string[];
  readonly frameHidden: boolean;
  readonly leftOutNames: string[];
  readonly readerName: string | null;
  readonly shutOut: boolean;
}

const ask = (
  of: { readonly serviceId: string },
  categories: readonly string[],
  excluded: readonly string[] = [],
): string => {
  const query = new URLSearchParams({
    ...(categories.length === 0 ? {} : { categories: categories.join(',') }),
    ...(excluded.length === 0 ? {} : { excludedPostIds: excluded.join(',') }),
  });
  return `preview/${of.serviceId}?${query.toString()}`;
};
const preview = async (who: Browser, question: string, page = 'consents'): Promise<Preview> => {
  const { body }: { body: Preview } = await who
    .get(`/api/young-people/${jonas}/${page}/${question}`)
    .expect(200);
  return body;
};
const caseOf = async (who: Browser): Promise<Case> => {
  const { body }: { body: Case } = await who.get(`/api/young-people/${jonas}/case`).expect(200);
  return body;
};
const give = (shares: Record<string, readonly string[]>, change: object = {}) =>
  as('skole').post(`/api/young-people/${jonas}/consents`, consentWish(shares, change)).expect(201);
const isRows = (value: unknown): value is Row[] => Array.isArray(value);
const rowsOf = (of: Case, section: string): Row[] => {
  const value = of[section];
  return isRows(value) ? value : [];
};
const written = ['consents', 'sharings', 'events'];

/** A transition's restricted half is read by the two it is between: nobody else draws it in a preview, however much is shared. */
interface WithNotes extends Row {
  readonly notes: readonly Row[];
  readonly receipts: readonly Row[];
}
const hasNotes = (row: Row): row is WithNotes => 'notes' in row && 'receipts' in row;
const knownNotes = (real: Case, before: Case): Row[] => {
  const known = new Set(
    rowsOf(before, 'transitions')
      .filter(hasNotes)
      .flatMap(({ notes, receipts }) => [...notes, ...receipts].map(({ id }) => id)),
  );
  return rowsOf(real, 'transitions').map((row) =>
    hasNotes(row)
      ? {
          ...row,
          notes: row.notes.filter(({ id }) => known.has(id)),
          receipts: row.receipts.filter(({ id }) => known.has(id)),
        }
      : row,
  );
};

/** The answer without what giving the consent itself has written, and what the asker cannot draw. */
const without = (real: Case, before: Case): Case => ({
  ...real,
  transitions: knownNotes(real, before),
  ...Object.fromEntries(
    written.map((section) => {
      const known = new Set(rowsOf(before, section).map(({ id }) => id));
      return [section, rowsOf(real, section).filter(({ id }) => known.has(id))];
    }),
  ),
});

/** Everything but who reads, which changes with the consent, and the basis, which has no id yet. */
const comparable = ({ sight, readers, followUps, ...rest }: Case): object => ({
  ...rest,
  categories: sight.categories,
  holder: sight.holder,
  people: Array.isArray(readers) ? readers.map(({ postId }) => String(postId)) : [],
  followUps: Array.isArray(followUps) ? followUps.map(({ status }) => String(status)) : [],
});

test.each([
  ['nothing at all', []],
  ['basic', ['basic']],
  ['school', ['school']],
  ['basic and health', ['basic', 'health']],
  ['everything', everyCategory],
])('the preview of %s is what the receiver really gets afterwards', async (_, categories) => {
  await give({ [skole.serviceId]: everyCategory });
  const before = await caseOf(as('skole'));
  const previews = {
    nav: await preview(as('skole'), ask(nav, categories)),
    bup: await preview(as('skole'), ask(bup, categories)),
  };
  if (categories.length > 0) await give({ [nav.serviceId]: categories, [bup.serviceId]: categories });
  for (const name of ['nav', 'bup'] as const) {
    const real = await caseOf(as(name));
    expect(comparable(previews[name].case)).toEqual(comparable(without(real, before)));
    expect(previews[name].hidden).toEqual(
      everyCategory.filter((one) => !real.sight.categories.includes(one)),
    );
    expect(previews[name].notDrawn).toEqual([]);
    expect(previews[name].frameHidden).toBe(!categories.includes('basic'));
  }
});

test('asking changes nothing, and is in the log', async () => {
  await preview(as('skole'), ask(nav, everyCategory));
  const after = await caseOf(as('nav'));
  expect(after.sight.categories).toEqual([]);
  const log = await readLog(laget);
  expect(
    log
      .filter(({ young_person_id, action }) => young_person_id === jonas && action === 'consent-preview.read')
      .map(({ actor_user_id, allowed }) => ({ actor_user_id, allowed })),
  ).toEqual([{ actor_user_id: skole.userId, allowed: true }]);
});

test('nothing is shown to the asker that the asker does not see; it is said what is not drawn', async () => {
  await give({ [skole.serviceId]: ['basic'], [nav.serviceId]: ['basic', 'health'] });
  const [mine, theirs] = [await caseOf(as('skole')), await caseOf(as('nav'))];
  const shown = await preview(as('skole'), ask(nav, []));
  for (const section of ['goals', 'measures', 'activities', 'transitions', 'events', 'concerns']) {
    const seen = new Set(rowsOf(mine, section).map(({ id }) => id));
    const both = rowsOf(theirs, section).filter(({ id }) => seen.has(id));
    expect(rowsOf(shown.case, section).map(({ id }) => id)).toEqual(both.map(({ id }) => id));
  }
  expect(rowsOf(theirs, 'goals').length).toBeGreaterThan(rowsOf(shown.case, 'goals').length);
  expect(rowsOf(shown.case, 'goals').length).toBeGreaterThan(0);
  expect(shown.notDrawn).toEqual(['health']);
});

test('L03 whoever the consent leaves out is named, and the screen is that of another', async () => {
  await laget.given.case.member(jonas, navTwo);
  await give({ [skole.serviceId]: everyCategory });
  const shown = await preview(as('skole'), ask(nav, ['basic', 'health'], [nav.postId]));
  expect(shown).toMatchObject({ leftOutNames: ['nav Testesen'], readerName: 'nav2 Testesen' });
  const before = await caseOf(as('skole'));
  await give({ [nav.serviceId]: ['basic', 'health'] }, { excludedPostIds: [nav.postId] });
  expect(comparable(shown.case)).toEqual(comparable(without(await caseOf(as('nav2')), before)));
  expect((await caseOf(as('nav'))).sight.categories).toEqual([]);
});

test('A01 whoever is shut out sees nothing, whatever is consented to', async () => {
  await give({ [skole.serviceId]: everyCategory });
  await laget.given.pool.query(
    `INSERT INTO app.staff_relation (user_id, kind, young_person_id) VALUES ($1, 'sibling', $2)`,
    [nav.userId, jonas],
  );
  const shown = await preview(as('skole'), ask(nav, everyCategory));
  expect(shown.shutOut).toBe(true);
  for (const section of ['goals', 'measures', 'members', 'contributions', 'consents', 'batons'])
    expect(rowsOf(shown.case, section)).toEqual([]);
  await as('nav').get(`/api/young-people/${jonas}/case`).expect(404);
});

test('C05 the young person sees the same, and what is kept from the service as well', async () => {
  const self = await laget.signIn(`ungdom${String(count)}`);
  const lock = { young_person_id: jonas, contribution_id: words, service_id: nav.serviceId };
  await insert(laget.given.pool, 'own_lock', lock);
  await give({ [skole.serviceId]: everyCategory });
  const before = await caseOf(as('skole'));
  const shown = await preview(self, ask(nav, ['basic', 'school']), 'own-page');
  const other = await preview(self, ask(bup, ['basic', 'school']), 'own-page');
  expect(rowsOf(shown.case, 'contributions')).toEqual([]);
  expect(rowsOf(other.case, 'contributions').map(({ id }) => id)).toEqual([words]);
  await give({ [nav.serviceId]: ['basic', 'school'], [bup.serviceId]: ['basic', 'school'] });
  for (const [name, one] of [
    ['nav', shown],
    ['bup', other],
  ] as const) {
    const real = await caseOf(as(name));
    const seen = { ...without(real, before), transitions: real['transitions'] };
    expect(comparable(one.case)).toEqual(comparable(seen));
  }
});

test('what is not a category or an id is refused', async () => {
  const path = `/api/young-people/${jonas}/consents/preview`;
  await as('skole').get(`${path}/${nav.serviceId}?categories=alt`).expect(400);
  await as('skole').get(`${path}/nav`).expect(400);
  await as('skole').get(`${path}/${nav.serviceId}?excludedPostIds=nav`).expect(400);
});
