import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAhead } from '../../builders/consent-wish.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { startClock, stopClockAt } from '../../support/clock.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let admin: Worker;
let browsers: Readonly<Record<'admin' | 'admin2' | 'personvern', Browser>>;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  const service = await place.service('coordination', await place.municipality());
  admin = await place.worker('admin', service, 'system_admin');
  await place.worker('admin2', service, 'system_admin');
  await place.worker('personvern', service, 'privacy_officer');
  browsers = {
    admin: await laget.signIn('admin'),
    admin2: await laget.signIn('admin2'),
    personvern: await laget.signIn('personvern'),
  };
});

afterAll(() => laget.close());

const proposal = (change: object = {}): object => ({
  code: 'consent.heard_from',
  value: '10',
  source: 'Ny barnelov § 7',
  reason: 'Loven er endret.',
  from: daysAhead(2),
  ...change,
});
const propose = (change: object = {}) => browsers.admin.post('/api/law', proposal(change));
const decide = (who: keyof typeof browsers, id: unknown, verb: string, note = '') =>
  browsers[who].post(`/api/law/${String(id)}/${verb}`, { note });

interface Seen {
  readonly code: string;
  readonly versions: readonly { version: number; standing: string; until: string | null; mine: boolean }[];
}
const ruleOf = async (code: string, who: keyof typeof browsers = 'admin'): Promise<Seen['versions']> => {
  const { body }: { body: { rules: Seen[] } } = await browsers[who].get('/api/law');
  return body.rules.find((rule) => rule.code === code)?.versions ?? [];
};

test('every rule has its first version in force, with a source', async () => {
  const { body } = await browsers.personvern.get('/api/law');
  expect(body.rules.length).toBeGreaterThanOrEqual(20);
  for (const { versions } of body.rules) {
    expect(versions[0]).toMatchObject({ version: 1, standing: 'in_force', proposedByName: null });
    expect(versions[0].source).not.toBe('');
  }
});

test('whoever proposes does not decide; another administrator or the privacy officer does', async () => {
  const { id } = (await propose()).body;
  expect((await propose()).body.blockers).toEqual(['another-waits']);
  expect((await ruleOf('consent.heard_from'))[0]).toMatchObject({ standing: 'proposed', mine: true });
  expect((await decide('admin', id, 'approve')).body.blockers).toEqual(['own-proposal']);
  expect((await decide('personvern', id, 'reject')).body.blockers).toEqual(['note-missing']);
  expect((await decide('personvern', id, 'reject', 'Feil paragraf.')).status).toBe(200);
  expect((await decide('admin2', id, 'approve')).body.blockers).toEqual(['already-decided']);
  const again = (await propose()).body.id;
  expect((await decide('admin2', again, 'approve')).status).toBe(200);
  expect(
    (await ruleOf('consent.heard_from')).map(({ version, standing, until }) => [version, standing, until]),
  ).toEqual([
    [3, 'to_come', null],
    [2, 'rejected', null],
    [1, 'in_force', daysAhead(2)],
  ]);
  const log = await readLog(laget);
  expect(log.filter(({ action }) => action === 'law.decide')).toHaveLength(2);
});

test('the database too refuses that the one who proposed it decides, whatever the API says', async () => {
  const { id } = (await propose({ code: 'consent.longest', value: '6' })).body;
  const own = asDefiner(
    laget,
    `UPDATE app.law_rule SET state = 'approved', decided_by_user_id = $2, decided_at = app.clock() WHERE id = $1`,
    [id, admin.userId],
  );
  await expect(own).rejects.toMatchObject({ constraint: 'law_rule_four_eyes' });
  const nobody = asDefiner(laget, `UPDATE app.law_rule SET state = 'approved' WHERE id = $1`, [id]);
  await expect(nobody).rejects.toMatchObject({ constraint: 'law_rule_four_eyes' });
});

test.each([
  ['unknown-rule', { code: 'consent.everything' }],
  ['value-not-readable', { code: 'guardian.until', value: '"atten"' }],
  ['source-missing', { code: 'guardian.until', source: ' ' }],
  ['reason-missing', { code: 'guardian.until', reason: '' }],
  ['begins-before-tomorrow', { code: 'guardian.until', from: daysAhead(0) }],
])('%s stands in the way', async (code, change) => {
  expect((await propose(change)).body.blockers).toContain(code);
});

test('a value that is no JSON is 400', async () => {
  expect((await propose({ value: '{' })).status).toBe(400);
});

test('L02 a legal basis that ends closes what it opened on that day; a new one is used from its day', async () => {
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality();
  const skole = await place.worker('skole', await place.service('school', municipality));
  const nav = await place.worker('nav', await place.service('nav', municipality));
  const jonas = await cases.youngPerson(municipality, skole, { status: 'registered' });
  await cases.member(jonas, nav);
  const school = await laget.signIn('skole');
  const use = (basisCode: string) =>
    school.post(`/api/young-people/${jonas}/legal-basis-uses`, {
      basisCode,
      serviceId: nav.serviceId,
      categories: ['basic'],
      justification: 'Tilbudene må henge sammen.',
      to: daysAhead(20),
    });
  expect((await use('duty_to_cooperate')).status).toBe(201);
  const ended = (await propose({ code: 'legal_basis.duty_to_cooperate', value: 'null' })).body.id;
  expect((await decide('personvern', ended, 'approve')).status).toBe(200);
  const { rows } = await laget.given.pool.query(
    `SELECT upper(valid)::text AS until FROM app.sharing WHERE young_person_id = $1`,
    [jonas],
  );
  expect(rows).toEqual([{ until: daysAhead(2) }]);
  await stopClockAt(laget, `${daysAhead(2)} 12:00:00 Europe/Oslo`);
  const later = await laget.signIn('skole');
  const { body } = await later.get(`/api/young-people/${jonas}/consents`);
  expect(body.law.heardFrom).toBe(10);
  expect(body.law.legalBases.map(({ code }: { code: string }) => code)).not.toContain('duty_to_cooperate');
  expect(body.sharings).toEqual([]);
  await startClock(laget);
});
