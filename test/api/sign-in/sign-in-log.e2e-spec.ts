import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
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
  await place.worker('lokal', service, 'local_admin');
  await place.worker('ombud', service, 'privacy_officer');
  const elsewhere = await place.service('nav', await place.municipality(), 'NAV Granlia');
  await place.worker('borte', elsewhere);
  officer = await laget.signIn('ombud');
});

afterAll(() => laget.close());

interface Row {
  readonly action: string;
  readonly basis: string | null;
  readonly rule: string | null;
}

/** What the log got while it was done. */
const during = async (act: () => Promise<unknown>) => {
  const before = (await readLog(laget)).length;
  await act();
  return (await readLog(laget)).slice(before);
};

const short = ({ action, basis, rule }: Row): string => `${action} ${basis ?? rule ?? ''}`;

test('16.3.1 signing in, showing it once more and signing out each leave one row: who, in which post, how surely', async () => {
  const rows = await during(async () => {
    const browser = await laget.signIn('nav');
    await browser.post('/api/session/step-up', { password: 'laget' }).expect(200);
  });
  expect(rows.map(short)).toEqual(['session.start provider:demo', 'session.renew provider:demo']);
  expect(rows[0]).toMatchObject({
    actor_user_id: nav.userId,
    actor_role: 'nav_counsellor',
    young_person_id: null,
    young_person_ids: [],
    allowed: true,
    acr: 'high',
    ip_class: 'loopback',
    app_version: expect.stringMatching(/./),
    request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    session_reference: expect.stringMatching(/^[0-9a-f]{12}$/),
    chain_key: nav.userId,
  });
});

test('16.3.1 signing out leaves a row for every session that ends by it', async () => {
  const one = await laget.signIn('nav');
  expect((await during(() => one.delete('/api/session').expect(200))).map(short)).toEqual([
    'session.end session:signed_out',
  ]);
  const two = await laget.signIn('nav');
  await two.post('/api/session/end-everywhere').expect(200);
  const three = await laget.signIn('nav');
  await laget.signIn('nav');
  const rows = await during(() => three.post('/api/session/end-everywhere').expect(200));
  expect(rows.map(short).toSorted()).toEqual([
    'session.end session:elsewhere',
    'session.end session:signed_out',
  ]);
});

test('16.3.1 a wrong password leaves a row, of nobody; one that is slowed is not looked at', async () => {
  const wrong = { username: 'nav', password: 'feil' };
  const rows = await during(() => laget.anonymous.post('/api/session').send(wrong).expect(401));
  expect(rows.map(short)).toEqual(['session.start wrong-sign-in']);
  expect(rows[0]).toMatchObject({ actor_user_id: null, allowed: false });
  const browser = await laget.signIn('nav');
  const again = await during(() => browser.post('/api/session/step-up', { password: 'feil' }).expect(401));
  expect(again.map(short)).toEqual(['session.start wrong-sign-in']);
  expect(again[0]).toMatchObject({ actor_user_id: nav.userId, allowed: false });
});

test('16.3.1 a session that is over by itself, and one of somebody who has left, say so', async () => {
  await laget.given.place.worker('sen', nav.serviceId);
  const late = await laget.signIn('sen');
  const old = `UPDATE app.session SET seen_at = seen_at - interval '16 minutes' WHERE user_id = $1 AND ended_at IS NULL`;
  await asDefiner(laget, old, [late.userId]);
  const rows = await during(() => laget.app.get(JobRunner).run('end-stale-sessions'));
  expect(rows.map(short)).toEqual(['session.end session:timed_out']);
  expect(rows[0]).toMatchObject({ actor_user_id: late.userId, request_id: 'end-stale-sessions' });
  const leaver = await laget.signIn('sen');
  const local = await laget.signIn('lokal');
  const closed = await during(() =>
    local.post(`/api/users/${leaver.userId}/close`, { reason: 'Sluttet.' }).expect(200),
  );
  expect(closed.map(short)).toContain('session.end session:left');
});

test('the privacy officer reads the day: those who work here, refusals of nobody, and nobody else', async () => {
  await laget.signIn('borte');
  const { body } = await officer.get('/api/sign-in-log').expect(200);
  const entries: readonly {
    action: string;
    why: string;
    userName: string | null;
    serviceName: string | null;
  }[] = body.entries;
  expect(entries.map(({ serviceName }) => serviceName)).toContain('NAV Fjordvik');
  expect(entries.map(({ serviceName }) => serviceName)).not.toContain('NAV Granlia');
  const refused = entries.filter(({ why }) => why === 'wrong-sign-in').map(({ userName }) => userName);
  expect(refused).toEqual(['nav Testesen', null]);
  await officer.get('/api/sign-in-log?day=2026-13-40').expect(400);
  const earlier = await officer.get('/api/sign-in-log?day=2020-01-01').expect(200);
  expect(earlier.body.entries).toEqual([]);
});
