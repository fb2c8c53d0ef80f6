import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readLog } from '../../support/access-log.ts';
import { insert } from '../../builders/insert.ts';
import type { Browser, Laget } from '../../support/laget.ts';
import { clockAhead, type Known, opened, somebody, startWard, type Ward, wish } from './ward.ts';
import { dayFromNow } from '../../support/day.ts';

const invited = async ({ given }: Laget, meetingId: string): Promise<string[]> => {
  const { rows } = await given.pool.query<{ id: string }>(
    'SELECT id FROM app.meeting_invitee WHERE meeting_id = $1',
    [meetingId],
  );
  return rows.map(({ id }) => id);
};

let ward: Ward;
let jonas: Known;
let doctor: Browser;
let count = 0;

beforeAll(async () => {
  ward = await startWard();
});

/** Somebody new on duty each time: the limits count one person's own. */
beforeEach(async () => {
  count += 1;
  const { laget, legevakt } = ward;
  const username = `vakt${String(count)}`;
  await laget.given.place.worker(username, legevakt.serviceId);
  doctor = await laget.signIn(username);
  jonas = await somebody(ward);
});

afterAll(() => ward.laget.close());

const open = (part: object = {}) =>
  doctor.post('/api/emergency-accesses', { ...wish, number: jonas.number, ...part });
const readCase = (browser: Browser = doctor) => browser.get(`/api/young-people/${jonas.id}/case`);
const refusedWith = async (part: object): Promise<unknown> => (await open(part)).body.blockers;

test('before it nothing is there; after it the chosen category is, with the frame, and no other', async () => {
  expect((await readCase()).status).toBe(404);
  const id = await opened(doctor, jonas);
  const { body } = await readCase().expect(200);
  expect(body.sight).toEqual({
    relation: 'emergency',
    holder: false,
    basis: `emergency:${id}`,
    categories: ['health'],
  });
  expect(body.goals.map((goal: { ownWords: string }) => goal.ownWords)).toEqual(['Ord om health']);
  expect(body.person.givenName).toBe('Jonas');
  expect(body.batons).toHaveLength(1);
  expect([body.members, body.guardians, body.consents, body.concerns]).toEqual([[], [], [], []]);
});

test('every reading stands in the log with the emergency access as its basis, and so do its beginning and its end', async () => {
  const id = await opened(doctor, jonas);
  await readCase().expect(200);
  await doctor.post(`/api/emergency-accesses/${id}/end`).expect(204);
  const rows = (await readLog(ward.laget)).filter((row) => row.basis === `emergency:${id}`);
  expect(rows.map(({ action, young_person_id }) => [action, young_person_id])).toEqual([
    ['emergency.open', jonas.id],
    ['case.read', jonas.id],
    ['emergency.end', jonas.id],
  ]);
});

test('«end now» closes it on the next statement', async () => {
  const id = await opened(doctor, jonas);
  await doctor.post(`/api/emergency-accesses/${id}/end`).expect(204);
  expect((await readCase()).status).toBe(404);
  expect((await doctor.post(`/api/emergency-accesses/${id}/end`)).status).toBe(404);
});

test('nobody else uses it: neither a colleague of the same service nor the same person in another post', async () => {
  await opened(doctor, jonas);
  expect((await readCase(ward.asLegevakt)).status).toBe(404);
});

describe('one and the same answer for every number that opens nothing', () => {
  const nobody = '14850950025';
  const answerTo = async (number: string): Promise<object> => {
    const { status, body }: { status: number; body: object } = await open({ number });
    return { ...body, status, requestId: '' };
  };

  test('nobody has it, or nobody follows the person up any more', async () => {
    const unknown = await answerTo(nobody);
    expect(unknown).toMatchObject({ status: 404, code: 'opens-nothing' });
    await ward.asSkole
      .post(`/api/young-people/${jonas.id}/follow-up/close`, { reason: 'goal_reached' })
      .set('if-match', '"v1"')
      .expect(({ ok }) => {
        expect(ok).toBe(true);
      });
    expect(await answerTo(jonas.number)).toEqual(unknown);
  });

  test('what is wrong on the form is said first, in the same words whoever has the number', async () => {
    const empty = { reason: 'for kort', categories: [] };
    expect(await refusedWith({ ...empty, number: nobody })).toEqual(await refusedWith(empty));
  });

  test('the eleventh try that opens nothing within a day is refused, whatever number it is', async () => {
    for (let tries = 0; tries < 10; tries += 1) expect((await open({ number: nobody })).status).toBe(404);
    expect((await open({ number: nobody })).body.code).toBe('too-many-known');
    expect((await open()).body.code).toBe('too-many-known');
  });

  test('the id of a young person opens nothing for somebody who is not on the team', async () => {
    const { body } = await doctor.post('/api/emergency-accesses', { ...wish, youngPersonId: jonas.id });
    expect(body.code).toBe('opens-nothing');
  });
});

describe('what is asked of the one who opens', () => {
  test.each<[string, object]>([
    ['reason-code-missing', { reasonCode: undefined }],
    ['reason-too-short', { reason: 'x'.repeat(19) }],
    ['reason-too-long', { reason: 'x'.repeat(1001) }],
    ['no-category', { categories: [] }],
    ['hours-not-allowed', { hours: 25 }],
    ['tell-later-reason', { tellLater: { until: dayFromNow(5), reason: 'x' } }],
    ['tell-later-date', { tellLater: { until: '2026-01-01', reason: 'Det kan gjøre faren større.' } }],
  ])('%s', async (code, part) => {
    expect(await refusedWith(part)).toEqual([code]);
  });

  test('at most three are open at once', async () => {
    for (let index = 0; index < 3; index += 1) await opened(doctor, await somebody(ward));
    expect(await refusedWith({})).toEqual(['too-many-active']);
  });

  test('at most five are begun in thirty days', async () => {
    for (let index = 0; index < 5; index += 1) {
      const id = await opened(doctor, jonas);
      await doctor.post(`/api/emergency-accesses/${id}/end`).expect(204);
    }
    expect(await refusedWith({})).toEqual(['too-many-lately']);
  });

  test.each(['personvern', 'skole'] as const)(
    '%s: only professionals, about others than their own',
    async (username) => {
      const browser = username === 'skole' ? ward.asSkole : ward.asPersonvern;
      const { status } = await browser.post('/api/emergency-accesses', { ...wish, number: jonas.number });
      expect(status).toBe(username === 'skole' ? 201 : 403);
    },
  );
});

test('four hours when nothing else is said', async () => {
  await opened(doctor, jonas);
  const { body } = await doctor.get('/api/emergency-accesses').expect(200);
  const [{ openedAt, endsAt, state, givenName }] = body.emergencies;
  expect(new Date(endsAt).getTime() - new Date(openedAt).getTime()).toBe(4 * 3_600_000);
  expect([state, givenName]).toEqual(['active', 'Jonas']);
});

describe('when it ends', () => {
  const frozenAt = (time: string): Promise<unknown> =>
    ward.laget.owner
      .query(`CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
      AS $$ SELECT '${time}'::timestamptz $$`);
  afterEach(() => clockAhead(ward.laget, '0 seconds'));

  test('it is open until the millisecond before its end, and not at it', async () => {
    const id = await opened(doctor, jonas, { hours: 1 });
    const { rows } = await ward.laget.given.pool.query<{ before: string; at: string }>(
      `SELECT (ends_at - interval '1 millisecond')::text AS before, ends_at::text AS at FROM app.emergency_access WHERE id = $1`,
      [id],
    );
    const { before = '', at = '' } = rows[0] ?? {};
    await frozenAt(before);
    doctor = await ward.laget.signIn(`vakt${String(count)}`);
    await readCase().expect(200);
    await frozenAt(at);
    expect((await readCase()).status).toBe(404);
    const { body } = await doctor.get('/api/emergency-accesses').expect(200);
    expect(body.emergencies[0]).toMatchObject({ state: 'ended', givenName: null, youngPersonId: null });
  });
});

describe('a member who lacks a category', () => {
  test('opens it from the case, reads it with the emergency access as basis, and writes nothing in it', async () => {
    const { laget, fjordvik, skole } = ward;
    const nav = await laget.given.place.worker(
      `nav${String(count)}`,
      await laget.given.place.service('nav', fjordvik),
    );
    await laget.given.case.member(jonas.id, nav);
    await laget.given.case.consent(jonas.id, skole, [nav.serviceId], ['basic']);
    const asNav = await laget.signIn(nav.username);
    const { body } = await asNav
      .post('/api/emergency-accesses', { ...wish, youngPersonId: jonas.id })
      .expect(201);
    const read = (await readCase(asNav).expect(200)).body;
    expect(read.sight).toMatchObject({ relation: 'member', basis: `emergency:${String(body.id)}` });
    expect(read.sight.categories).toEqual(['basic', 'health']);
    const [goal] = read.goals;
    const changed = await asNav
      .patch(`/api/young-people/${jonas.id}/goals/${String(goal.id)}`, { wording: 'Nytt' })
      .set('if-match', '"v1"');
    expect(changed.status).toBe(412);
    const { rows } = await laget.given.pool.query('SELECT wording FROM app.goal WHERE id = $1', [goal.id]);
    expect(rows).toEqual([{ wording: '' }]);
  });
});

describe('what is never opened looks like nobody, and an access that is open closes on the next statement', () => {
  const given = (table: string, row: object): Promise<string> =>
    insert(ward.laget.given.pool, table, { young_person_id: jonas.id, ...row });
  const protectedBy = (level: string): Promise<string> =>
    given('protection', {
      level,
      during: '[2026-01-06 09:00:00+00,)',
      reason: 'Trusler.',
      set_by_user_id: ward.skole.userId,
    });
  const closed = async (): Promise<void> => {
    expect((await readCase()).status).toBe(404);
    expect((await open()).body.code).toBe('opens-nothing');
  };

  test.each(['strictly_confidential', 'strictly_confidential_abroad', 'confidential', 'shielded'])(
    'A01 D8 %s',
    async (level) => {
      await opened(doctor, jonas);
      await readCase().expect(200);
      await protectedBy(level);
      await closed();
    },
  );

  test.each(['strictly_confidential', 'strictly_confidential_abroad'])(
    'A01 D8 %s, for somebody who is cleared for it too',
    async (level) => {
      const { userId } = doctor;
      await protectedBy(level);
      await insert(ward.laget.given.pool, 'clearance', {
        user_id: userId,
        level,
        valid: '[2026-06-01,2027-05-01)',
        reason: 'Arbeider med det.',
        granted_by_user_id: ward.skole.userId,
      });
      await closed();
    },
  );

  test.each(['parent', 'sibling', 'partner'])('A05 D8 a %s of the one who asks', async (kind) => {
    await opened(doctor, jonas);
    await given('staff_relation', { user_id: doctor.userId, kind });
    await closed();
  });
});

describe('who is told', () => {
  test('the baton holder on «Min dag», until it is seen', async () => {
    const id = await opened(doctor, jonas);
    const mine = async (): Promise<unknown[]> => {
      const { body }: { body: { items: { id: string }[] } } = await ward.asSkole
        .get('/api/my-day')
        .expect(200);
      return body.items.filter((item) => item.id === id);
    };
    expect(await mine()).toEqual([
      expect.objectContaining({
        kind: 'emergency_opened',
        byService: 'Legevakten',
        code: 'danger',
        status: 'health',
      }),
    ]);
    await ward.asSkole.post(`/api/young-people/${jonas.id}/emergency-accesses/${id}/seen`).expect(204);
    expect(await mine()).toEqual([]);
  });

  test('the young person at once: who, what, when and why', async () => {
    await ward.laget.given.case.signInFor(jonas.id, `ungdom${String(count)}`);
    const self = await ward.laget.signIn(`ungdom${String(count)}`);
    await opened(doctor, jonas);
    await readCase().expect(200);
    const { body } = await self.get(`/api/young-people/${jonas.id}/own-emergencies`).expect(200);
    expect(body).toEqual([
      expect.objectContaining({
        serviceName: 'Legevakten',
        categories: ['health'],
        reasonCode: 'danger',
        state: 'active',
      }),
    ]);
    const log = await self.get(`/api/young-people/${jonas.id}/own-log`).expect(200);
    expect(
      log.body.entries.map((entry: { action: string; basis: string }) => [entry.action, entry.basis]),
    ).toEqual([
      ['case.read', 'emergency'],
      ['emergency.open', 'emergency'],
    ]);
  });

  test('later than at once only with a day and a reason, and then neither it nor its readings are seen before that day', async () => {
    await ward.laget.given.case.signInFor(jonas.id, `ungdom${String(count)}`);
    const self = () => ward.laget.signIn(`ungdom${String(count)}`);
    const until = dayFromNow(5);
    await opened(doctor, jonas, { tellLater: { until, reason: 'Den som truer ham, leser telefonen hans.' } });
    await readCase().expect(200);
    const told = async (): Promise<[number, number]> => {
      const browser = await self();
      const { body } = await browser.get(`/api/young-people/${jonas.id}/own-emergencies`).expect(200);
      const log = await browser.get(`/api/young-people/${jonas.id}/own-log`).expect(200);
      return [body.length, log.body.entries.length];
    };
    expect(await told()).toEqual([0, 0]);
    await clockAhead(ward.laget, '6 days');
    expect(await told()).toEqual([1, 2]);
    await clockAhead(ward.laget, '0 seconds');
  });
});

describe('the database keeps the limits by itself', () => {
  const row = async (part: object): Promise<string> => {
    const { laget, legevakt } = ward;
    const { rows } = await laget.given.pool.query<{ at: string }>(`SELECT app.clock()::text AS at`);
    const at = rows[0]?.at ?? '';
    return insert(laget.given.pool, 'emergency_access', {
      young_person_id: jonas.id,
      actor_user_id: legevakt.userId,
      actor_post_id: legevakt.postId,
      reason_code: 'danger',
      reason: wish.reason,
      categories: ['health'],
      opened_at: at,
      ends_at: new Date(new Date(at).getTime() + 3_600_000),
      review_by: dayFromNow(3),
      ...part,
    });
  };
  const later = (hours: number): Date => new Date(Date.now() + hours * 3_600_000);

  test.each<[string, () => object]>([
    ['emergency_access_at_most_a_day', () => ({ ends_at: later(24.01) })],
    ['emergency_access_reason', () => ({ reason: '' })],
    ['emergency_access_reason_code', () => ({ reason_code: 'curiosity' })],
    ['emergency_access_categories', () => ({ categories: [] })],
    ['emergency_access_told_later', () => ({ told_later_on: '2026-12-01' })],
    [
      'emergency_access_told_within_a_month',
      () => ({ told_later_on: later(24 * 32), told_later_reason: wish.reason }),
    ],
    ['emergency_access_reviewed_soon', () => ({ review_by: later(24 * 16) })],
  ])('%s', async (constraint, part) => {
    await expect(row(part())).rejects.toMatchObject({ constraint });
  });

  test('a day and no longer is taken', async () => {
    expect(await row({ ends_at: later(23.99) })).toMatch(/-/);
  });
});

test('of meetings nothing is opened, with every category: what was decided in them stands in the plan', async () => {
  const { laget, skole, asSkole } = ward;
  const path = `/api/young-people/${jonas.id}/meetings`;
  const day = dayFromNow(0);
  const called = await asSkole
    .post(path, {
      day,
      time: '14:30',
      lengthMinutes: 60,
      kind: 'review',
      postIds: [],
      youngPersonInvited: true,
    })
    .expect(201);
  const meeting = `${path}/${String(called.body.id)}`;
  await asSkole
    .post(`${meeting}/minutes`, { category: 'health', text: 'Bare referatet sier dette.' })
    .expect(201);
  await asSkole
    .post(`${meeting}/decisions`, {
      title: 'Ring legen',
      responsiblePostId: skole.postId,
      category: 'health',
      deadline: dayFromNow(9),
      lookFor: 'At noen svarer.',
      lookOn: dayFromNow(9),
    })
    .expect(201);
  await asSkole
    .post(`${meeting}/hold`, { cameIds: await invited(laget, called.body.id), interpreter: 'none_needed' })
    .set('if-match', '"v1"')
    .expect(200);
  await asSkole.post(`${meeting}/minutes/share`).expect(200);
  await opened(doctor, jonas, { categories: ['basic', 'school', 'work_economy', 'health', 'family'] });
  for (const closed of [path, meeting, `${meeting}/minutes`, `${meeting}/agenda`, `${meeting}/calendar`])
    expect([closed, (await doctor.get(closed)).status]).toEqual([closed, 404]);
  const { text } = await readCase().expect(200);
  expect(text).toContain('Ring legen');
  expect(text).not.toContain('Bare referatet sier dette.');
  const versions = await doctor.get(`/api/young-people/${jonas.id}/plan/versions`).expect(200);
  const days = versions.body.map(({ meetingDay }: { meetingDay: string | null }) => meetingDay);
  expect(new Set(days)).toEqual(new Set([null]));
});
