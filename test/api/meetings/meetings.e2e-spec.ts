import type { Shape } from '#api-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { insert } from '../../builders/insert.ts';
import { readLog } from '../../support/access-log.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { noteCase, type NoteCase } from '../notes/note-case.ts';

let laget: Laget;
let it: NoteCase;
let foresatt: Browser;
let guardianId: string;

beforeAll(async () => {
  laget = await startLaget();
  it = await noteCase(laget);
  guardianId = await laget.given.case.guardian(it.jonas, 'foresatt');
  foresatt = await laget.signIn('foresatt');
});

afterAll(() => laget.close());

const path = (rest = ''): string => `/api/young-people/${it.jonas}${rest}`;
const when = (days = 5) => ({ day: dayFromNow(days), time: '14:30', lengthMinutes: 60 });
const call = async (body: object = {}): Promise<string> => {
  const wish = { ...when(), kind: 'review', postIds: [], youngPersonInvited: true, place: 'Rom 3', ...body };
  const answer: { id: string } = (await it.as.skole.post(path('/meetings'), wish).expect(201)).body;
  return answer.id;
};
const seenBy = async (browser: Browser, id: string, at = '/meetings') => {
  const { body }: { body: Shape<'MyMeetings'> } = await browser.get(path(at)).expect(200);
  return body.meetings.find((one) => one.id === id);
};
const mine = '/my-meetings';
const blockersOf = async (browser: Browser, at: string, body: object): Promise<string[]> => {
  const answer: { blockers: string[] } = (await browser.post(path(at), body).expect(422)).body;
  return answer.blockers;
};

test('a meeting stands in Norwegian time, and whoever calls it comes', async () => {
  const id = await call({ postIds: [it.workers.nav.postId] });
  const meeting = await seenBy(it.as.nav, id);
  expect(meeting).toMatchObject({ ...when(), kind: 'review', status: 'called', meetingPlace: 'Rom 3' });
  expect(meeting?.invitees.map(({ postId, answer }) => [postId, answer])).toEqual(
    expect.arrayContaining([
      [it.workers.skole.postId, 'yes'],
      [it.workers.nav.postId, null],
      [null, null],
    ]),
  );
  expect(
    (await readLog(laget)).some(
      ({ action, young_person_id: id }) => action === 'meeting.read' && id === it.jonas,
    ),
  ).toBe(true);
});

test('the young person is always asked, or reads why not', async () => {
  const body = { ...when(), kind: 'crisis', postIds: [it.workers.nav.postId], youngPersonInvited: false };
  expect(await blockersOf(it.as.skole, '/meetings', body)).toEqual(['young-person-left-out']);
  const id = await call({ ...body, notInvitedReason: 'Du er på sykehuset. Vi ringer deg etterpå.' });
  expect((await seenBy(it.as.ungdom, id, mine))?.notInvitedReason).toContain('Vi ringer deg');
});

test('only those on the team are asked, and a guardian only where a guardian may be', async () => {
  const stranger = await laget.given.place.worker('stranger', it.workers.nav.serviceId);
  const body = { ...when(), kind: 'review', youngPersonInvited: true };
  expect(await blockersOf(it.as.skole, '/meetings', { ...body, postIds: [stranger.postId] })).toEqual([
    'not-on-team',
  ]);
  const nobody = '01980000-0000-7000-8000-0000000000aa';
  expect(await blockersOf(it.as.skole, '/meetings', { ...body, postIds: [], guardianIds: [nobody] })).toEqual(
    ['not-guardian'],
  );
});

test('a guardian sees the meeting that the guardian is asked to, and no other', async () => {
  const without = await call();
  const id = await call({ guardianIds: [guardianId] });
  expect(await seenBy(foresatt, without, mine)).toBeUndefined();
  const seen = await seenBy(foresatt, id, mine);
  expect(seen?.invitees).toEqual([expect.objectContaining({ guardianId, answer: null })]);
  await foresatt.post(path(`/meetings/${id}/answer`), { answer: 'no', text: 'Jeg er på jobb.' }).expect(200);
  const answered = (await seenBy(it.as.skole, id))?.invitees.find((one) => one.guardianId === guardianId);
  expect(answered).toMatchObject({ answer: 'no', answerText: 'Jeg er på jobb.' });
});

test('yes, no and another time are answers; whoever is not asked has none to give', async () => {
  const id = await call({ postIds: [it.workers.nav.postId] });
  expect(await blockersOf(it.as.nav, `/meetings/${id}/answer`, { answer: 'other_time' })).toEqual([
    'when-instead',
  ]);
  await it.as.nav
    .post(path(`/meetings/${id}/answer`), { answer: 'other_time', text: 'Etter kl. 15.' })
    .expect(200);
  await it.as.ungdom.post(path(`/meetings/${id}/answer`), { answer: 'yes' }).expect(200);
  await it.as.bup.post(path(`/meetings/${id}/answer`), { answer: 'yes' }).expect(404);
});

test('moved, everybody is asked anew; two who change it at once do not overwrite each other', async () => {
  const id = await call({ postIds: [it.workers.nav.postId] });
  await it.as.nav.post(path(`/meetings/${id}/answer`), { answer: 'yes' }).expect(200);
  await it.as.skole
    .post(path(`/meetings/${id}/move`), when(9))
    .set('If-Match', '"v1"')
    .expect(200);
  await it.as.skole
    .post(path(`/meetings/${id}/move`), when(8))
    .set('If-Match', '"v1"')
    .expect(412);
  const seen = await seenBy(it.as.nav, id);
  expect(seen?.day).toBe(dayFromNow(9));
  expect(seen?.invitees.find(({ postId }) => postId === it.workers.nav.postId)?.answer).toBeNull();
});

test('only who called it, or the holder, moves and cancels it', async () => {
  const id = await call({ postIds: [it.workers.nav.postId] });
  const asNav = await it.as.nav
    .post(path(`/meetings/${id}/cancel`), { reason: 'x' })
    .set('If-Match', '"v1"')
    .expect(422);
  expect(asNav.body.blockers).toEqual(['not-the-caller']);
  await it.as.skole
    .post(path(`/meetings/${id}/cancel`), { reason: 'Skolen er stengt.' })
    .set('If-Match', '"v1"')
    .expect(200);
  await it.as.skole
    .post(path(`/meetings/${id}/move`), when())
    .set('If-Match', '"v2"')
    .expect(409);
  expect((await seenBy(it.as.ungdom, id, mine))?.cancelledReason).toBe('Skolen er stengt.');
});

test('A03 the calendar file has no name, no place and no link, and the same id with a higher number when it changes', async () => {
  const id = await call({ link: 'https://mote.example/jonas', guardianIds: [guardianId] });
  const file = async (browser: Browser): Promise<string> =>
    (await browser.get(path(`/meetings/${id}/calendar`)).expect(200)).text;
  const first = await file(it.as.skole);
  for (const secret of ['Jonas', 'Rom 3', 'mote.example', 'Vestlia', 'Kari'])
    expect(first).not.toContain(secret);
  expect(first).toContain('SUMMARY:Møte i Laget');
  expect(first).toContain('SEQUENCE:0');
  await it.as.skole
    .post(path(`/meetings/${id}/cancel`), { reason: 'Avlyst.' })
    .set('If-Match', '"v1"')
    .expect(200);
  const last = await file(foresatt);
  expect(last).toContain(`UID:${id}@laget`);
  expect(last).toContain('SEQUENCE:1');
  expect(last).toContain('METHOD:CANCEL');
});

test('the young person asks for a meeting, and gets an answer', async () => {
  const { body } = await it.as.ungdom
    .post(path('/meeting-wishes'), { kind: 'meeting', text: 'Om lærlingplass' })
    .expect(201);
  const wish: { id: string } = body;
  const page: Shape<'MeetingsPage'> = (await it.as.nav.get(path('/meetings')).expect(200)).body;
  expect(page.requests.map(({ text }) => text)).toContain('Om lærlingplass');
  const at = `/meeting-wishes/${wish.id}/answer`;
  expect(await blockersOf(it.as.nav, at, { answer: 'no' })).toEqual(['no-without-reason']);
  await it.as.nav.post(path(at), { answer: 'yes', text: 'Vi møtes tirsdag.' }).expect(200);
  const own: Shape<'MyMeetings'> = (await it.as.ungdom.get(path(mine)).expect(200)).body;
  expect(own.requests.find(({ id }) => id === wish.id)?.answerText).toBe('Vi møtes tirsdag.');
});

test('who shall not be there is read by the one who called and the holder alone; a yes ends the invitation', async () => {
  const { nav } = it.workers;
  const id = await call({ postIds: [nav.postId, it.workers.bup.postId] });
  const wish = { kind: 'without', meetingId: id, withoutPostId: nav.postId };
  const made: { id: string } = (await it.as.ungdom.post(path('/meeting-wishes'), wish).expect(201)).body;
  const notAbout = { kind: 'not_about', meetingId: id, text: 'Om far' };
  await it.as.ungdom.post(path('/meeting-wishes'), notAbout).expect(201);
  expect((await seenBy(it.as.nav, id))?.wishes).toEqual([]);
  expect((await seenBy(it.as.bup, id))?.wishes).toEqual([]);
  expect((await seenBy(it.as.skole, id))?.wishes.map(({ kind }) => kind)).toEqual(['without', 'not_about']);
  await it.as.skole.post(path(`/meeting-wishes/${made.id}/answer`), { answer: 'yes' }).expect(200);
  expect((await seenBy(it.as.skole, id))?.invitees.some(({ postId }) => postId === nav.postId)).toBe(false);
  expect(await blockersOf(it.as.skole, `/meetings/${id}/invitees`, { postId: nav.postId })).toEqual([
    'unwanted',
  ]);
});

test('a wish that is taken back is gone for everybody else', async () => {
  const id = await call();
  const wish = { kind: 'topic', meetingId: id, text: 'Praksis' };
  const made: { id: string } = (await it.as.ungdom.post(path('/meeting-wishes'), wish).expect(201)).body;
  expect((await seenBy(it.as.nav, id))?.wishes.map(({ text }) => text)).toEqual(['Praksis']);
  await it.as.ungdom.post(path(`/meeting-wishes/${made.id}/take-back`)).expect(200);
  expect((await seenBy(it.as.nav, id))?.wishes).toEqual([]);
});

test('L02 without «basic» a member sees the meetings that the member is asked to, and no others', async () => {
  const { place, case: cases } = laget.given;
  const ppt = await place.worker('ppt', await place.service('ppt', it.municipality, 'PPT'));
  await cases.member(it.jonas, ppt);
  const asPpt = await laget.signIn('ppt');
  const other = await call();
  const asked = await call();
  await insert(laget.given.pool, 'meeting_invitee', {
    young_person_id: it.jonas,
    meeting_id: asked,
    post_id: ppt.postId,
  });
  expect(await seenBy(asPpt, other)).toBeUndefined();
  expect(await seenBy(asPpt, asked)).toMatchObject({ id: asked });
});

test('A04 with a protected address no guardian is asked, and none sees the meeting; the young person reads the place', async () => {
  const id = await call({ guardianIds: [guardianId] });
  const { skole } = it.workers;
  await laget.given.case.protection(it.jonas, 'confidential', skole);
  await insert(laget.given.pool, 'clearance', {
    user_id: skole.userId,
    level: 'confidential',
    valid: `[${dayFromNow(0)},${dayFromNow(300)})`,
    reason: 'x',
    granted_by_user_id: it.workers.nav.userId,
  });
  expect((await seenBy(it.as.ungdom, id, mine))?.meetingPlace).toBe('Rom 3');
  expect(
    await blockersOf(it.as.skole, '/meetings', {
      ...when(),
      kind: 'review',
      postIds: [],
      guardianIds: [guardianId],
      youngPersonInvited: true,
    }),
  ).toEqual(['guardian-shut-out']);
  await foresatt.get(path(mine)).expect(404);
});
