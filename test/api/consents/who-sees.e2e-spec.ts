import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type TeamReader, whoSees } from '#domain/access/who-sees';
import type { CasePart, CaseRow } from '#domain/access/case-parts';
import { consentWish } from '../../builders/consent-wish.ts';
import { everyCategory, everythingAbout } from '../../builders/everything.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let workers: Record<string, Worker>;
let browsers: Record<string, Browser>;
let jonas: string;

interface Case {
  readonly readers: TeamReader[];
  readonly followUps: { status: 'registered' | 'active' }[];
  readonly [section: string]: unknown;
}
type Row = CaseRow & { readonly id: string };

const parts: readonly CasePart[] = ['goals', 'measures', 'activities', 'transitions', 'events', 'concerns'];
const names = ['skole', 'nav', 'nav2', 'bup', 'ppt'];

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases, pool } = laget.given;
  const municipality = await place.municipality();
  const office = await place.service('nav', municipality, 'NAV Fjordvik');
  const skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  const nav = await place.worker('nav', office);
  const nav2 = await place.worker('nav2', office);
  const bup = await place.worker('bup', await place.service('bup', municipality, 'BUP Fjord'));
  const ppt = await place.worker('ppt', await place.service('ppt', municipality, 'PPT'), 'municipal_worker');
  workers = { skole, nav, nav2, bup, ppt };
  browsers = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await laget.signIn(name)])),
  );
  jonas = await cases.youngPerson(municipality, skole, { status: 'registered' });
  for (const one of [nav, nav2, bup, ppt]) await cases.member(jonas, one);
  const selfUserId = await cases.signInFor(jonas);
  await everythingAbout(pool, { youngPersonId: jonas, selfUserId, receiver: bup }, [skole, nav, bup]);
  const give = (shares: Record<string, readonly string[]>, change: object = {}) =>
    as('skole').post(`/api/young-people/${jonas}/consents`, consentWish(shares, change)).expect(201);
  await give({ [skole.serviceId]: everyCategory, [bup.serviceId]: ['health'], [ppt.serviceId]: ['basic'] });
  await give(
    { [nav.serviceId]: ['basic', 'school'] },
    { excludedPostIds: [nav2.postId], excludedTopics: ['I fjor'] },
  );
});

afterAll(() => laget.close());

const as = (name: string): Browser => {
  const browser = browsers[name];
  if (browser === undefined) throw new Error(name);
  return browser;
};
const caseOf = async (who: Browser): Promise<Case> => {
  const { body }: { body: Case } = await who.get(`/api/young-people/${jonas}/case`).expect(200);
  return body;
};
const isRows = (value: unknown): value is Row[] => Array.isArray(value);
const rowsOf = (of: Case, part: CasePart): Row[] => {
  const value = of[part];
  return isRows(value) ? value : [];
};

test('«Hvem kan se dette?» names exactly those who really get the row, for every row of the case', async () => {
  const mine = await caseOf(as('skole'));
  const real = new Map<string, Case>();
  for (const name of names) real.set(workers[name]?.postId ?? '', await caseOf(as(name)));
  let asked = 0;
  let seen = 0;
  const disagreements: string[] = [];
  for (const part of parts)
    for (const row of rowsOf(mine, part)) {
      const record = { part, row: part === 'concerns' ? { ...row, category: 'basic' as const } : row };
      const { sees, seesNot } = whoSees(record, mine.readers, 'active');
      for (const [one, said] of [
        ...sees.map((who) => [who, true] as const),
        ...seesNot.map((who) => [who, false] as const),
      ]) {
        const answer = real.get(one.postId);
        const gets = answer !== undefined && rowsOf(answer, part).some(({ id }) => id === row.id);
        asked += 1;
        seen += gets ? 1 : 0;
        if (gets !== said) disagreements.push(`${part} ${row.category} ${one.postId}: ${String(said)}`);
      }
    }
  expect(disagreements).toEqual([]);
  expect(asked).toBeGreaterThan(300);
  expect(seen).toBeGreaterThan(100);
  expect(seen).toBeLessThan(asked - 50);
});

test('who may not know the team is told of the own service alone', async () => {
  const { readers } = await caseOf(as('bup'));
  expect(readers.map(({ postId }) => postId)).toEqual([workers['bup']?.postId]);
  expect((await caseOf(as('ppt'))).readers).toHaveLength(5);
});

test('L03 who writes a note is told what to keep out, and who does not read it', async () => {
  const path = `/api/young-people/${jonas}/notes`;
  const { body } = await as('nav').get(path).expect(200);
  expect(body.leftOut).toEqual([
    { category: 'basic', topics: ['I fjor'], names: ['nav2 Testesen'] },
    { category: 'school', topics: ['I fjor'], names: ['nav2 Testesen'] },
  ]);
});
