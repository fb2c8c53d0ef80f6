import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { consentWish } from '../../builders/consent-wish.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { withdrawUnder } from '../../withdrawal/parallel-readers.ts';

/** `npm run withdrawal` is the long form, with its numbers. */
const long = process.env['npm_lifecycle_event'] === 'withdrawal';
const [rounds, statements] = long ? [20, 100] : [1, 5];

let laget: Laget;
let municipality: string;
let skole: Worker;
let nav: Worker;
let bup: Worker;
let browsers: Record<string, Browser>;
let jonas: string;
let consent: string;
let count = 0;

beforeAll(async () => {
  laget = await startLaget({ poolSize: 8 });
  const { place } = laget.given;
  municipality = await place.municipality();
  skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  nav = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  bup = await place.worker('bup', await place.service('bup', municipality, 'BUP Fjord'));
  const names = ['skole', 'nav', 'bup'];
  browsers = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await laget.signIn(name)])),
  );
});

beforeEach(async () => {
  const { case: cases } = laget.given;
  count += 1;
  jonas = await cases.youngPerson(municipality, skole, { status: 'registered' });
  await cases.member(jonas, nav);
  await cases.member(jonas, bup);
  await cases.signInFor(jonas, `ungdom${String(count)}`);
  const shares = { [nav.serviceId]: ['basic', 'school'], [bup.serviceId]: ['basic', 'school', 'health'] };
  const given = await as('skole').post(`/api/young-people/${jonas}/consents`, consentWish(shares));
  consent = String(given.body.id);
});

afterAll(() => laget.close());

const as = (name: string): Browser => {
  const browser = browsers[name];
  if (browser === undefined) throw new Error(name);
  return browser;
};
const withdraw = (who: Browser, body: object) =>
  who.post(`/api/young-people/${jonas}/consents/${consent}/withdraw`, body);
const sees = async (who: string): Promise<string[]> => {
  const { body }: { body: { sight: { categories: string[] } } } = await as(who).get(
    `/api/young-people/${jonas}/case`,
  );
  return body.sight.categories;
};

test('one service: it sees nothing more, the others see what they saw', async () => {
  const taken = await withdraw(as('skole'), { scope: 'service', serviceId: nav.serviceId });
  expect(taken.body).toMatchObject({ state: 'given', followUpStatus: 'active' });
  expect(await sees('nav')).toEqual([]);
  expect(await sees('bup')).toEqual(['basic', 'school', 'health']);
});

test('one category: no service sees it more', async () => {
  await withdraw(as('nav'), { scope: 'category', category: 'school' });
  expect(await sees('nav')).toEqual(['basic']);
  expect(await sees('bup')).toEqual(['basic', 'health']);
});

test('the whole, by the young person with one press: nothing is left, and the follow-up is paused', async () => {
  const ungdom = await laget.signIn(`ungdom${String(count)}`);
  const taken = await withdraw(ungdom, { scope: 'whole' });
  expect(taken.body).toMatchObject({ state: 'withdrawn', followUpStatus: 'paused' });
  expect(await sees('nav')).toEqual([]);
  expect(await sees('bup')).toEqual([]);
  const own = await ungdom.get(`/api/young-people/${jonas}/own-page`);
  expect(own.body).toMatchObject({ followUpStatus: 'paused', consents: [{ state: 'withdrawn' }] });
});

test('the last piece taken back ends the whole, and a new consent makes it active again', async () => {
  await withdraw(as('skole'), { scope: 'service', serviceId: nav.serviceId });
  const last = await withdraw(as('skole'), { scope: 'service', serviceId: bup.serviceId });
  expect(last.body).toMatchObject({ state: 'withdrawn', followUpStatus: 'paused' });
  const again = await as('skole').post(
    `/api/young-people/${jonas}/consents`,
    consentWish({ [nav.serviceId]: ['basic'] }),
  );
  expect(again.body.followUpStatus).toBe('active');
});

test('there is nothing to take back twice, and what is not said cannot be taken back', async () => {
  await withdraw(as('skole'), { scope: 'whole' });
  expect((await withdraw(as('skole'), { scope: 'whole' })).body.blockers).toEqual(['not-given']);
  expect((await withdraw(as('skole'), { scope: 'service' })).status).toBe(400);
  expect((await withdraw(as('skole'), { scope: 'all' })).status).toBe(400);
});

test('L04 32 parallel readers, half of them in a transaction that was already reading: not one row after the commit', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const seen = await withdrawUnder(laget, 32, statements);
    expect(seen.before).toBeGreaterThanOrEqual(64);
    expect(seen.after).toBe(32 * statements);
    expect(seen.rowsAfter).toBe(0);
    if (long) process.stdout.write(`  ${JSON.stringify({ round, ...seen })}\n`);
  }
}, 600_000);

test('eight parallel readers: nobody sees it after the withdrawal has been answered', async () => {
  let answered = false;
  const late: string[][] = [];
  const readers = Array.from({ length: 8 }, async (_, reader) => {
    for (let round = 0; round < 6; round += 1) {
      const began = answered;
      const seen = await sees(reader % 2 === 0 ? 'nav' : 'bup');
      if (began) late.push(seen);
    }
  });
  const taken = withdraw(as('skole'), { scope: 'whole' }).then(() => {
    answered = true;
  });
  await Promise.all([taken, ...readers]);
  expect(late.length).toBeGreaterThan(0);
  expect(late.filter((seen) => seen.length > 0)).toEqual([]);
});
