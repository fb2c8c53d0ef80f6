import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { daysAhead } from '../../builders/consent-wish.ts';
import { insert } from '../../builders/insert.ts';
import { planFor } from '../../builders/plan-rows.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let municipality: string;
let skole: Worker;
let koordinator: Worker;
let browsers: Record<'skole' | 'koordinator' | 'nav' | 'ungdom' | 'mor', Browser>;
let sara: string;
let jonas: string;

const protect = (id: string, level: string) => laget.given.case.protection(id, level, koordinator);
const lift = (id: string) =>
  asDefiner(
    laget,
    `UPDATE app.protection SET during = tstzrange(lower(during), app.clock()), ended_by_user_id = set_by_user_id
     WHERE young_person_id = $1 AND upper_inf(during)`,
    [id],
  );

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases, pool } = laget.given;
  municipality = await place.municipality();
  skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  const nav = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  const coordination = await place.service('coordination', municipality, 'Koordinering');
  koordinator = await place.worker('koordinator', coordination);
  const officer = await place.worker('personvern', coordination, 'privacy_officer');
  await place.clearance(koordinator, 'strictly_confidential', officer);
  jonas = await cases.youngPerson(municipality, skole, { givenName: 'Jonas', familyName: 'Elvemyr' });
  sara = await cases.youngPerson(municipality, skole, {
    givenName: 'Sara',
    familyName: 'Skogheim',
    birthDate: `${String(new Date().getFullYear() - 17)}-01-02`,
  });
  for (const id of [jonas, sara]) {
    await cases.member(id, koordinator);
    await cases.consent(id, skole, [skole.serviceId, koordinator.serviceId, nav.serviceId]);
  }
  await planFor(pool, sara, skole);
  await insert(pool, 'invitation', {
    young_person_id: sara,
    service_id: nav.serviceId,
    invited_by_post_id: skole.postId,
    reason: 'Vi trenger dere.',
    basis: 'consent',
    answer_by: daysAhead(9),
  });
  await cases.signInFor(sara, 'ungdom');
  await cases.guardian(sara, 'mor');
  const [asSkole, asKoordinator, asNav, asUngdom, asMor] = await Promise.all([
    laget.signIn('skole'),
    laget.signIn('koordinator'),
    laget.signIn('nav'),
    laget.signIn('ungdom'),
    laget.signIn('mor'),
  ]);
  browsers = { skole: asSkole, koordinator: asKoordinator, nav: asNav, ungdom: asUngdom, mor: asMor };
});

afterAll(() => laget.close());

/** Every page on which somebody who works here might come upon Sara. */
const everywhere = async (who: Browser): Promise<string> => {
  const answers = [
    await who.get('/api/my-list'),
    await who.get('/api/my-list?name=Sara'),
    await who.get('/api/my-day'),
    await who.get('/api/my-transitions'),
    await who.get('/api/offered-transitions'),
    await who.get('/api/invitations'),
    await who.get('/api/unheld-cases'),
    await who.post('/api/my-list/similar', { givenName: 'Sara', familyName: 'Skogheim' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  return answers.map(({ text }) => text).join('\n');
};

test('before anything is protected, the school and the invited see her', async () => {
  expect(await everywhere(browsers.skole)).toContain('Skogheim');
  expect(await everywhere(browsers.nav)).toContain('Skogheim');
});

describe('A01 A02 her address becomes strictly confidential', () => {
  beforeAll(() => protect(sara, 'strictly_confidential'));
  afterAll(() => lift(sara));

  test('to the school she is not there any more: not in a list, a count, the day, a search, a similar name', async () => {
    expect(await everywhere(browsers.skole)).not.toContain('Skogheim');
    expect((await browsers.skole.get('/api/my-list')).body.total).toBe(1);
  });

  test('the case and everything under it answers exactly like one that does not exist', async () => {
    const nowhere = '01980000-0000-7000-8000-000000000000';
    for (const path of ['case', 'plan', 'consents', 'requests-to-join']) {
      const hers = await browsers.skole.get(`/api/young-people/${sara}/${path}`);
      const nobodys = await browsers.skole.get(`/api/young-people/${nowhere}/${path}`);
      expect(hers.status).toBe(404);
      expect({ ...hers.body, requestId: '' }).toEqual({ ...nobodys.body, requestId: '' });
    }
    const rows = await readLog(laget);
    expect(rows.at(-2)).toMatchObject({
      young_person_id: sara,
      allowed: false,
      rule: 'A01:strictly-confidential',
    });
  });

  test('writing is refused in the same way, and nothing is written', async () => {
    const goal = await browsers.skole.post(`/api/young-people/${sara}/goals`, { ownWords: 'Jeg vil.' });
    expect(goal.status).toBe(404);
    const left = await browsers.skole.post(`/api/young-people/${sara}/team/leave`, {
      reason: 'Slutter.',
    });
    expect(left.status).toBe(404);
  });

  test('whoever was invited sees no invitation any more', async () => {
    expect(await everywhere(browsers.nav)).not.toContain('Skogheim');
  });

  test('the one who is cleared and on the team sees her, and that the holder is shut out', async () => {
    expect((await browsers.koordinator.get(`/api/young-people/${sara}/case`)).status).toBe(200);
    const unheld = await browsers.koordinator.get('/api/unheld-cases');
    expect(unheld.body).toMatchObject([{ youngPersonId: sara, why: 'holder-shut-out' }]);
  });

  test('she herself sees everything as before', async () => {
    const own = await browsers.ungdom.get(`/api/young-people/${sara}/own-page`);
    expect([own.status, own.text]).toEqual([200, expect.stringContaining('Sara')]);
  });

  test('A04 her mother sees nothing until two have opened it', async () => {
    expect((await browsers.mor.get('/api/guardian-page')).body.children).toEqual([]);
  });
});

test('A02 when the protection ends, everybody sees her again on the next statement', async () => {
  expect(await everywhere(browsers.skole)).toContain('Skogheim');
  expect((await browsers.mor.get('/api/guardian-page')).body.children).toHaveLength(1);
});

test.each(['strictly_confidential_abroad', 'confidential', 'shielded'])(
  'A01 %s is another clearance: to be cleared for kode 6 opens nothing',
  async (level) => {
    await protect(sara, level);
    expect((await browsers.koordinator.get(`/api/young-people/${sara}/case`)).status).toBe(404);
    await lift(sara);
    expect((await browsers.koordinator.get(`/api/young-people/${sara}/case`)).status).toBe(200);
  },
);

test('A01 clearance without a place on the team opens nothing', async () => {
  const { place } = laget.given;
  const other = await place.worker('annen', koordinator.serviceId);
  await place.clearance(other, 'strictly_confidential', skole);
  await protect(sara, 'strictly_confidential');
  const annen = await laget.signIn('annen');
  expect((await annen.get(`/api/young-people/${sara}/case`)).status).toBe(404);
  expect((await readLog(laget)).at(-1)).toMatchObject({ rule: 'D1.2:no-relation' });
  await lift(sara);
});

test('A01 a clearance that has ended or run out opens nothing on the next statement', async () => {
  await protect(sara, 'strictly_confidential');
  expect((await browsers.koordinator.get(`/api/young-people/${sara}/case`)).status).toBe(200);
  await asDefiner(
    laget,
    `UPDATE app.clearance SET valid = daterange(app.today() - 30, app.today()) WHERE user_id = $1`,
    [koordinator.userId],
  );
  expect((await browsers.koordinator.get(`/api/young-people/${sara}/case`)).status).toBe(404);
  await asDefiner(
    laget,
    `UPDATE app.clearance SET valid = daterange(app.today(), app.today() + 30) WHERE user_id = $1`,
    [koordinator.userId],
  );
  expect((await browsers.koordinator.get(`/api/young-people/${sara}/case`)).status).toBe(200);
  await lift(sara);
});

test('A06 when it cannot be looked up, nobody comes in', async () => {
  await laget.owner.query('ALTER TABLE app.protection RENAME TO protection_away');
  try {
    const answers = [
      await browsers.koordinator.get(`/api/young-people/${jonas}/case`),
      await browsers.skole.get('/api/my-list'),
    ];
    for (const { status, text } of answers) {
      expect(status).toBeGreaterThanOrEqual(500);
      expect(text).not.toContain('Elvemyr');
    }
  } finally {
    await laget.owner.query('ALTER TABLE app.protection_away RENAME TO protection');
  }
  expect((await browsers.skole.get('/api/my-list')).status).toBe(200);
});
