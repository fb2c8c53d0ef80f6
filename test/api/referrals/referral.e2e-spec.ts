import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner, rowsAsDefiner } from '../../support/access-log.ts';
import { startClock, stopClockAt } from '../../support/clock.ts';
import { dayFromNow } from '../../support/day.ts';
import { idOf } from '../../support/id-of.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

interface Seen {
  readonly goals: readonly { readonly category: string }[];
  readonly sight: { readonly categories: readonly string[] };
  readonly sharings: readonly { readonly serviceId: string; readonly category: string }[];
  readonly readers: readonly { readonly name: string; readonly grants: readonly { category: string }[] }[];
  readonly referrals: readonly Record<string, unknown>[];
  readonly members: readonly { readonly name: string; readonly until: string | null }[];
  readonly events: readonly { readonly kind: string }[];
}

let laget: Laget;
let fjordvik: string;
let skole: Worker;
let nav: Worker;
let bup: Worker;
let as: Record<'skole' | 'nav' | 'bup' | 'ungdom', Browser>;
let jonas: string;
let count = 0;

const later = dayFromNow(40);

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  fjordvik = await place.municipality();
  skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  nav = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  bup = await place.worker('bup', await place.service('bup', fjordvik, 'BUP Fjord'));
  as = {
    skole: await laget.signIn('skole'),
    nav: await laget.signIn('nav'),
    bup: await laget.signIn('bup'),
    ungdom: await laget.signIn('skole'),
  };
});

beforeEach(async () => {
  const { case: cases } = laget.given;
  await asDefiner(
    laget,
    `UPDATE app.invitation SET answer = 'withdrawn', answered_at = app.clock() WHERE answer IS NULL`,
  );
  jonas = await cases.youngPerson(fjordvik, skole);
  await cases.consent(
    jonas,
    skole,
    [skole.serviceId, nav.serviceId],
    ['basic', 'school', 'work_economy', 'health'],
  );
  const plan = await insert(laget.given.pool, 'plan', {
    young_person_id: jonas,
    owner_service_id: skole.serviceId,
  });
  for (const category of ['basic', 'school', 'work_economy', 'health'])
    await insert(laget.given.pool, 'goal', {
      young_person_id: jonas,
      owner_service_id: skole.serviceId,
      plan_id: plan,
      category,
      wording: `Et mål om ${category}.`,
    });
  count += 1;
  await cases.signInFor(jonas, `ungdom${String(count)}`);
  as.ungdom = await laget.signIn(`ungdom${String(count)}`);
});

afterAll(() => laget.close());

const path = (rest: string): string => `/api/young-people/${jonas}/${rest}`;
const refer = (part: object = {}) =>
  as.skole.post(path('referrals'), {
    serviceId: nav.serviceId,
    reason: 'Finne en lærebedrift sammen med Jonas.',
    categories: ['work_economy'],
    until: later,
    ...part,
  });
const seen = async (who: Browser): Promise<Seen> => {
  const { body }: { body: Seen } = await who.get(path('case')).expect(200);
  return body;
};
const invitationOf = async (): Promise<string> => {
  const { body }: { body: { id: string }[] } = await as.nav.get('/api/invitations');
  return body[0]?.id ?? '';
};
/** The referral, asked and accepted. */
const accepted = async (part: object = {}): Promise<string> => {
  const id = idOf(await refer(part));
  await as.nav.post(`/api/invitations/${await invitationOf()}/accept`).expect(200);
  return id;
};

test('the service reads what it is asked for, until when and with what, and nothing of the case', async () => {
  expect((await refer()).status).toBe(201);
  expect((await as.nav.get('/api/invitations')).body).toMatchObject([
    {
      reason: 'Finne en lærebedrift sammen med Jonas.',
      helpUntil: later,
      helpCategories: ['basic', 'work_economy'],
    },
  ]);
  expect((await as.nav.get(path('case'))).status).toBe(404);
});

test('it helps with what it was asked for: less than the consent gives, for the database as for the page', async () => {
  await accepted();
  const sees = await seen(as.nav);
  expect(sees.goals.map(({ category }) => category).sort()).toEqual(['basic', 'work_economy']);
  expect(sees.sight.categories).toEqual(['basic', 'work_economy']);
  expect(
    sees.sharings.filter(({ serviceId }) => serviceId === nav.serviceId).map(({ category }) => category),
  ).toEqual(['basic', 'work_economy']);
  const reader = (await seen(as.skole)).readers.find(({ name }) => name === 'nav Testesen');
  expect(reader?.grants.map(({ category }) => category).sort()).toEqual(['basic', 'work_economy']);
  expect((await as.bup.get(path('case'))).status).toBe(404);
});

test('and never more than the consent gives, on the next statement', async () => {
  await accepted();
  await asDefiner(
    laget,
    `UPDATE app.sharing SET ended_at = app.clock() WHERE young_person_id = $1 AND category = 'work_economy'`,
    [jonas],
  );
  expect((await seen(as.nav)).goals.map(({ category }) => category)).toEqual(['basic']);
});

test('it ends by itself: when its last day is over in Norway nothing is there', async () => {
  await accepted();
  try {
    await stopClockAt(laget, `${later} 23:59:59 Europe/Oslo`);
    const late = await laget.signIn('nav');
    expect((await late.get(path('case'))).status).toBe(200);
    await stopClockAt(laget, `${dayFromNow(41)} 00:00:00 Europe/Oslo`);
    expect((await late.get(path('case'))).status).toBe(404);
    expect((await late.get('/api/my-list')).body).toEqual({ data: [], total: 0 });
  } finally {
    await startClock(laget);
  }
});

test('the membership lasts to the end of the last day in Norway, and cannot be without an end', async () => {
  const id = await accepted();
  const rows = await rowsAsDefiner(
    laget,
    `SELECT (upper(during) AT TIME ZONE 'Europe/Oslo')::date::text AS last, extract(hour FROM upper(during) AT TIME ZONE 'Europe/Oslo')::int AS hour
     FROM app.team_member WHERE referral_id = '${id}'`,
  );
  expect(rows).toEqual([{ last: dayFromNow(41), hour: 0 }]);
  await expect(
    asDefiner(
      laget,
      `UPDATE app.team_member SET during = tstzrange(lower(during), NULL) WHERE referral_id = $1`,
      [id],
    ),
  ).rejects.toThrow('team_member_helper_ends');
});

test('what stands in the way is said', async () => {
  expect((await refer({ categories: ['family'] })).body.blockers).toEqual(['category-not-open']);
  expect((await refer({ until: dayFromNow(-1) })).body.blockers).toEqual(['until-missing']);
  expect((await refer({ until: dayFromNow(200) })).body.blockers).toEqual(['referral-too-long']);
  await asDefiner(
    laget,
    `UPDATE app.sharing SET valid = daterange(lower(valid), app.today() + 10) WHERE young_person_id = $1`,
    [jonas],
  );
  expect((await refer()).body.blockers).toEqual(['longer-than-basis']);
  expect((await refer({ until: dayFromNow(9), reason: ' ' })).body.blockers).toEqual(['reason-missing']);
});

test('without a consent or a legal basis nobody is asked', async () => {
  await asDefiner(
    laget,
    `UPDATE app.sharing SET ended_at = app.clock() WHERE young_person_id = $1 AND service_id = $2`,
    [jonas, nav.serviceId],
  );
  expect((await refer({ categories: [] })).body.blockers).toEqual(['no-basis-for-basic']);
});

test('a no has a reason, which the team and the young person read', async () => {
  await refer();
  const invitation = await invitationOf();
  await as.nav.post(`/api/invitations/${invitation}/decline`, { reason: 'Vi har ikke plass.' }).expect(200);
  expect((await seen(as.skole)).referrals).toMatchObject([
    { answer: 'declined', answerReason: 'Vi har ikke plass.', endedAt: null },
  ]);
  expect((await as.ungdom.get(path('own-page'))).body.referrals).toMatchObject([{ answer: 'declined' }]);
  expect((await as.nav.get(path('case'))).status).toBe(404);
});

test('it is prolonged by the team, with a reason, and never by the one who helps', async () => {
  const id = await accepted();
  const prolong = (who: Browser, part: object = {}) =>
    who.post(path(`referrals/${id}/prolong`), { until: dayFromNow(60), reason: 'Én måned til.', ...part });
  expect((await prolong(as.nav)).body.blockers).toEqual(['only-helps']);
  expect((await prolong(as.skole, { until: later })).body.blockers).toEqual(['until-not-later']);
  expect((await prolong(as.bup)).status).toBe(404);
  await prolong(as.skole).expect(204);
  const { referrals, members, events } = await seen(as.skole);
  expect(referrals).toMatchObject([{ until: dayFromNow(60) }]);
  expect(members.find(({ name }) => name === 'nav Testesen')?.until).not.toBeNull();
  expect(events.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['referral-asked', 'referral-accepted', 'referral-prolonged']),
  );
});

test.each([
  ['skole', 'team'],
  ['nav', 'receiver'],
  ['ungdom', 'young_person'],
] as const)('%s ends it before its day, and access is gone with the answer', async (who, endedBy) => {
  const id = await accepted();
  const end = (reason: string) => as[who].post(path(`referrals/${id}/end`), { reason });
  if (who !== 'ungdom') expect((await end(' ')).body.blockers).toEqual(['reason-missing']);
  await end(who === 'ungdom' ? '' : 'Han har fått plass.').expect(204);
  expect((await as.nav.get(path('case'))).status).toBe(404);
  expect((await seen(as.skole)).referrals).toMatchObject([{ endedBy }]);
  expect((await seen(as.skole)).events.at(-1)).toMatchObject({ kind: 'referral-ended' });
  if (who !== 'nav') expect((await end('Igjen.')).body.blockers).toEqual(['referral-not-running']);
});

test('whoever helps takes nothing over: no baton, nobody asked in, nothing handed on', async () => {
  await accepted();
  const offered = await as.skole.post(path('baton-offers'), { toPostId: nav.postId, reason: 'Ta den du.' });
  expect(offered.body.code).toBe('only-helps');
  await expect(
    asDefiner(
      laget,
      `INSERT INTO app.baton (young_person_id, service_id, post_id, held) VALUES ($1, $2, $3, tstzrange('2020-01-01', '2020-01-02'))`,
      [jonas, nav.serviceId, nav.postId],
    ),
  ).rejects.toThrow('only-helps');
  await laget.given.case.consent(jonas, skole, [bup.serviceId], ['basic']);
  const asked = { serviceId: bup.serviceId, reason: 'Kom og hjelp.' };
  expect((await as.nav.post(path('invitations'), asked)).body.code).toBe('only-helps');
  const again = { ...asked, categories: [], until: later };
  expect((await as.nav.post(path('referrals'), again)).body.blockers).toEqual(['only-helps']);
});

test('when the case is closed it ends as well', async () => {
  await accepted();
  await as.skole
    .post(path('follow-up/close'), { reason: 'goal_reached' })
    .set('if-match', '"v1"')
    .expect(204);
  expect((await as.nav.get(path('case'))).status).toBe(404);
  expect((await as.ungdom.get(path('own-page'))).body.referrals).toMatchObject([{ endedBy: 'closing' }]);
});
