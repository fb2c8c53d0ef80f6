import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { type HandOver, startHandOver } from './hand-over.ts';
import { dayFromNow } from '../../support/day.ts';

let over: HandOver;

beforeAll(async () => {
  over = await startHandOver();
});

afterAll(() => over.laget.close());

const onTheTeam = async (): Promise<string[]> => {
  const { body }: { body: { members: { name: string }[] } } = await over
    .as('skole')
    .get(`/api/young-people/${over.jonas}/case`)
    .expect(200);
  return body.members.map(({ name }) => name.split(' ')[0] ?? '');
};

test('a planned transition has the hand-over list and the milestones of its kind, counted back from its date', async () => {
  const id = await over.planned();
  const planned = await over.transition('bup', id);
  expect(planned).toMatchObject({
    status: 'planned',
    senderServiceName: 'BUP Fjord',
    receiverServiceName: 'DPS Fjord',
  });
  expect(planned.handOver).toHaveLength(8);
  expect(planned.milestones).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'talked_with_young_person', due: '2098-03-14' }),
      expect.objectContaining({ code: 'first_meeting_booked', due: '2099-02-14' }),
    ]),
  );
});

test('only a service that sends this kind can plan it, and only to one that receives it', async () => {
  const plan = { kind: 'bup_to_dps', onDate: '2099-03-14', receiverServiceId: over.skole.serviceId };
  const { body } = await over
    .as('skole')
    .post(`/api/young-people/${over.jonas}/transitions`, plan)
    .expect(422);
  expect(body.blockers).toEqual(['sender_not_of_this_kind', 'receiver_not_of_this_kind']);
});

test('the sender is on the team: a colleague who is not cannot be named', async () => {
  const plan = { kind: 'bup_to_dps', onDate: '2099-03-14', senderPostId: over.dps.postId };
  await over.as('bup').post(`/api/young-people/${over.jonas}/transitions`, plan).expect(400);
});

test('nothing is offered before everything is handed over, or left out with a note', async () => {
  const id = await over.planned();
  const { body, status } = await over.verb('bup', id, 'offer');
  expect([status, body['blockers']]).toEqual([
    422,
    expect.arrayContaining(['hand-over:medication', 'hand-over:own_goals']),
  ]);
  const items = (await over.transition('bup', id)).handOver;
  for (const item of items)
    await over.verb('bup', id, `hand-over/${item.id}/tick`, { done: false, note: 'Lages i desember' });
  expect((await over.verb('bup', id, 'offer')).body).toMatchObject({ status: 'offered' });
});

test('without a receiver, and without consent to tell the receiver, nothing is offered', async () => {
  const nobody = await over.planned({ receiverServiceId: undefined, receiverName: 'Et DPS i byen' });
  expect((await over.verb('bup', nobody, 'offer')).body['blockers']).toContain('no_receiver');
  const id = await over.planned();
  for (const item of (await over.transition('bup', id)).handOver)
    await over.verb('bup', id, `hand-over/${item.id}/tick`, { done: true });
  const share = (ended: string): Promise<void> =>
    asDefiner(over.laget, `UPDATE app.sharing SET ended_at = ${ended} WHERE service_id = $1`, [
      over.dps.serviceId,
    ]);
  await share('app.clock()');
  const { status, body } = await over.verb('bup', id, 'offer');
  await share('NULL');
  expect([status, body['code']]).toEqual([409, 'no-basis']);
});

test('until it answers, the receiver sees who, when and what will be handed over, and nothing of the case', async () => {
  const id = await over.offered();
  const { body } = await over.as('dps').get('/api/offered-transitions').expect(200);
  const offer = body.find((one: { id: string }) => one.id === id);
  expect(offer).toMatchObject({
    name: 'Jonas Elvemyr',
    birthYear: 2009,
    sender: 'bup Testesen',
    senderService: 'BUP Fjord',
  });
  expect(offer.handOver).toHaveLength(8);
  expect(JSON.stringify(offer)).not.toContain('note');
  await over.as('dps').get(`/api/young-people/${over.jonas}/case`).expect(404);
  expect(
    (await readLog(over.laget)).some(
      (row) => row.action === 'transition.answer' && row.young_person_ids.includes(over.jonas),
    ),
  ).toBe(true);
  const others = await over.as('fremmed').get('/api/offered-transitions').expect(200);
  expect(others.body).toEqual([]);
});

test('declined with a reason and a date it goes back to the sender, who may ask again', async () => {
  const id = await over.offered();
  const bare = await over.answer('dps', id, 'decline', { reason: ' ', suggestedOn: '2099-03-03' });
  expect([bare.status, bare.body['blockers']]).toEqual([422, ['no_reason']]);
  await over.answer('dps', id, 'decline', { reason: 'Ikke plass før 1. mars', suggestedOn: '2099-03-03' });
  expect(await over.transition('bup', id)).toMatchObject({
    status: 'declined',
    statusReason: 'Ikke plass før 1. mars',
    suggestedOn: '2099-03-03',
  });
  expect(await onTheTeam()).not.toContain('dps');
  expect((await over.verb('bup', id, 'offer')).body).toMatchObject({ status: 'offered' });
  expect(await over.transition('bup', id)).toMatchObject({
    statusReason: null,
    suggestedOn: null,
    answeredAt: null,
  });
  expect((await over.answer('dps', id, 'accept')).status).toBe(200);
  expect(await onTheTeam()).toContain('dps');
});

test('accepted, it is on both lists and the sender’s until the receiver has met the young person', async () => {
  const id = await over.offered();
  await over.answer('dps', id, 'accept', { firstMeetingOn: '2099-02-10' });
  for (const [who, side] of [
    ['bup', 'sender'],
    ['dps', 'receiver'],
  ] as const) {
    const { body } = await over.as(who).get('/api/my-transitions').expect(200);
    expect(body.underWay.find((one: { id: string }) => one.id === id)).toMatchObject({
      side,
      status: 'accepted',
      suggestedOn: '2099-02-10',
    });
  }
  const day = dayFromNow(0);
  for (const who of ['bup', 'skole', 'nav'])
    expect([who, (await over.verb(who, id, 'meet', { metOn: day })).status]).toEqual([
      who,
      who === 'nav' ? 404 : 422,
    ]);
  expect((await over.verb('dps', id, 'no-show')).body).toMatchObject({ status: 'accepted' });
  await over.verb('dps', id, 'no-show');
  expect(await over.transition('dps', id)).toMatchObject({ noShows: 2, status: 'accepted' });
  expect((await over.verb('dps', id, 'meet', { metOn: '2099-01-01' })).body['blockers']).toEqual([
    'met_in_the_future',
  ]);
  expect((await over.verb('dps', id, 'meet', { metOn: day })).body).toMatchObject({ status: 'met' });
  expect((await over.verb('dps', id, 'no-show')).body['blockers']).toEqual(['verb_not_possible']);
});

test('the database itself lets nobody but the receiver say that they have met', async () => {
  const { rows } = await over.laget.owner.query<{ check: string }>(
    `SELECT pg_get_expr(polwithcheck, polrelid) AS check FROM pg_policy WHERE polrelid = 'app.transition'::regclass AND polname = 'change'`,
  );
  expect(rows[0]?.check).toContain(`status <> 'met'`);
});

test('it can end otherwise, by the sender, with how and why', async () => {
  const id = await over.offered();
  expect((await over.verb('bup', id, 'end', { how: 'lost', reason: 'x' })).status).toBe(400);
  expect((await over.verb('bup', id, 'end', { how: 'moved_abroad', reason: '' })).body['blockers']).toEqual([
    'no_reason',
  ]);
  expect(
    (await over.verb('bup', id, 'end', { how: 'moved_abroad', reason: 'Flyttet til Sverige' })).body,
  ).toMatchObject({ status: 'ended' });
  const { body } = await over.as('dps').get('/api/offered-transitions');
  expect(body.map((one: { id: string }) => one.id)).not.toContain(id);
});

test('the milestones that are not done move with the date', async () => {
  const id = await over.planned();
  const before = await over.transition('bup', id);
  const [first] = before.milestones;
  await over.verb('bup', id, `milestones/${first?.id ?? ''}/tick`, { done: true });
  await over.verb('bup', id, 'change', { onDate: '2100-03-14' });
  const after = await over.transition('bup', id);
  expect(after.milestones).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: first?.id, due: '2098-03-14', doneOn: expect.stringMatching(/^20/) }),
      expect.objectContaining({ code: 'first_meeting_booked', due: '2100-02-14' }),
    ]),
  );
  expect((await over.verb('bup', id, 'change', { onDate: '2020-01-01' })).body['blockers']).toEqual([
    'date_passed',
  ]);
});

test('a version that somebody has passed is refused, in the case and in the receiver’s answer', async () => {
  const id = await over.offered();
  expect((await over.verb('bup', id, 'change', { onDate: '2099-05-01' }, 1)).status).toBe(412);
  expect((await over.answer('dps', id, 'accept', {}, 1)).status).toBe(412);
  await over.as('dps').post(`/api/transitions/${id}/accept`, {}).expect(428);
});

test('nobody outside sees or answers it', async () => {
  const id = await over.offered();
  expect((await over.answer('fremmed', id, 'accept')).status).toBe(404);
  expect((await over.answer('nav', id, 'accept')).status).toBe(404);
  expect((await over.verb('fremmed', id, 'end', { how: 'not_needed', reason: 'x' })).status).toBe(404);
  expect((await over.verb('ungdom', id, 'end', { how: 'not_needed', reason: 'x' })).status).toBe(403);
});

test('everything that happened stands in the case’s own log', async () => {
  const id = await over.offered();
  await over.answer('dps', id, 'decline', { reason: 'Fullt', suggestedOn: '2099-03-03' });
  await over.verb('bup', id, 'offer');
  await over.answer('dps2', id, 'accept');
  await over.verb('dps2', id, 'no-show');
  await over.verb('dps2', id, 'meet', { metOn: dayFromNow(0) });
  const { body } = await over.as('bup').get(`/api/young-people/${over.jonas}/case`);
  const kinds = body.events
    .filter(({ payload }: { payload: { transitionId: string } }) => payload.transitionId === id)
    .map(({ kind }: { kind: string }) => kind)
    .filter((kind: string) => kind !== 'transition-changed');
  expect(kinds).toEqual([
    'transition-planned',
    'transition-offered',
    'transition-declined',
    'transition-offered',
    'transition-accepted',
    'transition-no-show',
    'transition-met',
  ]);
});
