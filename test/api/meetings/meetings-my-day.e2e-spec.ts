import type { Shape } from '#api-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { insert } from '../../builders/insert.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { noteCase, type NoteCase } from '../notes/note-case.ts';

let laget: Laget;
let it: NoteCase;

beforeAll(async () => {
  laget = await startLaget();
  it = await noteCase(laget);
});

afterAll(() => laget.close());

const path = (rest: string): string => `/api/young-people/${it.jonas}/${rest}`;
const dayOf = async (who: Browser): Promise<Shape<'MyDay'>> => {
  const { body }: { body: Shape<'MyDay'> } = await who.get('/api/my-day').expect(200);
  return body;
};
const onTheDayOf = async (who: Browser, id: string): Promise<string[]> =>
  (await dayOf(who)).items.filter((item) => item.id === id).map(({ kind }) => kind);
const comingFor = async (who: Browser, id: string): Promise<string[]> =>
  (await dayOf(who)).coming.filter((one) => one.id === id).map(({ text }) => text);

const call = async (days: number): Promise<string> => {
  const when = { day: dayFromNow(days), time: '14:30', lengthMinutes: 60 };
  const wish = { ...when, kind: 'review', postIds: [it.workers.nav.postId], youngPersonInvited: true };
  const made: { body: { id: string } } = await it.as.skole.post(path('meetings'), wish).expect(201);
  return made.body.id;
};

test('whoever is asked has it on «Min dag» until it is answered, and then when it comes', async () => {
  const id = await call(5);
  expect(await onTheDayOf(it.as.nav, id)).toEqual(['meeting_asked']);
  expect(await onTheDayOf(it.as.skole, id)).toEqual([]);
  expect(await comingFor(it.as.skole, id)).toEqual(['14.30']);
  await it.as.nav.post(path(`meetings/${id}/answer`), { answer: 'no' }).expect(200);
  expect(await onTheDayOf(it.as.nav, id)).toEqual([]);
  expect(await comingFor(it.as.nav, id)).toEqual([]);
});

test('on its day it stands there for whoever comes', async () => {
  const id = await call(0);
  await it.as.nav.post(path(`meetings/${id}/answer`), { answer: 'yes' }).expect(200);
  expect(await onTheDayOf(it.as.nav, id)).toEqual(['meeting_today']);
  expect(await onTheDayOf(it.as.skole, id)).toEqual(['meeting_today']);
});

test('a wish waits for the one who called; a wish for a meeting for the holder', async () => {
  const meetingId = await call(6);
  const ask = async (body: object): Promise<string> => {
    const made: { body: { id: string } } = await it.as.ungdom.post(path('meeting-wishes'), body).expect(201);
    return made.body.id;
  };
  const topic = await ask({ kind: 'topic', meetingId, text: 'Om læreplass' });
  const wanted = await ask({ kind: 'meeting', text: 'Om sommeren' });
  expect(await onTheDayOf(it.as.skole, topic)).toEqual(['meeting_wish']);
  expect(await onTheDayOf(it.as.skole, wanted)).toEqual(['meeting_wish']);
  for (const id of [topic, wanted]) {
    expect(await onTheDayOf(it.as.nav, id)).toEqual([]);
    await it.as.skole.post(path(`meeting-wishes/${id}/answer`), { answer: 'yes' }).expect(200);
    expect(await onTheDayOf(it.as.skole, id)).toEqual([]);
  }
});

test('a meeting that has been waits until it is set down, and then minutes that are not shared', async () => {
  const { skole } = it.workers;
  const id = await insert(laget.given.pool, 'meeting', {
    young_person_id: it.jonas,
    owner_service_id: skole.serviceId,
    kind: 'review',
    starts_at: `${dayFromNow(-2)} 12:00:00 Europe/Oslo`,
    length_minutes: 60,
    called_by_post_id: skole.postId,
  });
  const invitee = await insert(laget.given.pool, 'meeting_invitee', {
    young_person_id: it.jonas,
    meeting_id: id,
    post_id: skole.postId,
  });
  expect(await onTheDayOf(it.as.skole, id)).toEqual(['meeting_today']);
  const hold = { cameIds: [invitee], interpreter: 'none_needed' };
  await it.as.skole
    .post(path(`meetings/${id}/hold`), hold)
    .set('if-match', '"v1"')
    .expect(200);
  expect(await onTheDayOf(it.as.skole, id)).toEqual([]);
  const minutes = { category: 'basic', text: 'Vi begynner mandag.' };
  await it.as.skole.post(path(`meetings/${id}/minutes`), minutes).expect(201);
  expect(await onTheDayOf(it.as.skole, id)).toEqual(['minutes_unshared']);
  expect(await onTheDayOf(it.as.nav, id)).toEqual([]);
  await it.as.skole.post(path(`meetings/${id}/minutes/share`), {}).expect(200);
  expect(await onTheDayOf(it.as.skole, id)).toEqual([]);
});
