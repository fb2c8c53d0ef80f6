import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAhead } from '../../builders/consent-wish.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let officer: Browser;
let nav: Worker;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  const municipality = await place.municipality();
  const service = await place.service('nav', municipality, 'NAV Fjordvik');
  nav = await place.worker('nav', service);
  await place.worker('ombud', service, 'privacy_officer');
  const elsewhere = await place.service('nav', await place.municipality('Granlia'), 'NAV Granlia');
  await place.worker('ombud2', elsewhere, 'privacy_officer');
  officer = await laget.signIn('ombud');
});

afterAll(() => laget.close());

test('G05 a clearance is listed in the quarter it is given and ended in: whom, for what, by whom, why', async () => {
  const wish = { userId: nav.userId, level: 'shielded', until: daysAhead(60), reason: 'Har to saker.' };
  await officer.post('/api/clearances', wish).expect(201);
  const read = async (browser: Browser): Promise<unknown> => {
    const { clearances }: { clearances: unknown } = (await browser.get('/api/log-review/quarter').expect(200))
      .body;
    return clearances;
  };
  expect(await read(officer)).toMatchObject([
    {
      level: 'shielded',
      userName: 'nav Testesen',
      byName: 'ombud Testesen',
      reason: 'Har to saker.',
      endedAt: null,
    },
  ]);
  const page: { people: { clearances: { id: string }[] }[] } = (
    await officer.get('/api/clearances').expect(200)
  ).body;
  const id = page.people.flatMap(({ clearances }) => clearances)[0]?.id;
  await officer.post(`/api/clearances/${String(id)}/end`).expect(204);
  expect(await read(officer)).toMatchObject([
    { endedAt: expect.stringMatching(/^\d{4}-/), endedBy: 'ombud Testesen' },
  ]);
  expect(await read(await laget.signIn('ombud2'))).toEqual([]);
});
