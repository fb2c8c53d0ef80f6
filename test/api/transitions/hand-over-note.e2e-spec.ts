import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Shape } from '#api-types';
import { addMonths } from '#domain/calendar/date';
import { insert } from '../../builders/insert.ts';
import { asDefiner, rowsAsDefiner } from '../../support/access-log.ts';
import { dayFromNow } from '../../support/day.ts';
import { type HandOver, startHandOver } from './hand-over.ts';

interface Told {
  readonly id: string;
  readonly notes: readonly { readonly question: string; readonly text: string; readonly version: number }[];
  readonly receipts: readonly { readonly name: string; readonly half: string }[];
  readonly checks: readonly { readonly months: number; readonly answer: string }[];
}

let over: HandOver;
let id: string;

beforeAll(async () => {
  over = await startHandOver();
  id = await over.offered();
  // a colleague on the team who is given health as well, and still no side of the transition
  const { case: cases } = over.laget.given;
  await cases.consent(over.jonas, over.skole, [over.skole.serviceId], ['health']);
});

afterAll(() => over.laget.close());

const post = (who: string, path: string, body: object) =>
  over.as(who).post(`/api/young-people/${over.jonas}/transitions/${id}/${path}`, body);
const told = async (who: string): Promise<Told | undefined> => {
  const { body }: { body: { transitions: Told[] } } = await over
    .as(who)
    .get(`/api/young-people/${over.jonas}/case`)
    .expect(200);
  return body.transitions.find((one) => one.id === id);
};
const questions = async (who: string): Promise<string[]> =>
  ((await told(who))?.notes ?? []).map(({ question }) => question);

const open = { question: 'what_works', text: 'Korte beskjeder på telefon.' };
const restricted = { question: 'when_it_gets_hard', text: 'Ring Ingrid først.' };

test('the sender writes, and until it is given nobody else of the team reads it', async () => {
  const first = await post('bup', 'note', open).expect(200);
  await post('bup', 'note', { ...open, text: 'Korte beskjeder.' })
    .set('if-match', `"v${String(first.body.version)}"`)
    .expect(200);
  await post('bup', 'note', { ...open, text: 'For sent.' })
    .set('if-match', '"v1"')
    .expect(412);
  await post('bup', 'note', restricted).expect(200);
  expect(await questions('bup')).toEqual(['what_works', 'when_it_gets_hard']);
  expect(await questions('skole')).toEqual([]);
  expect(await questions('nav')).toEqual([]);
});

test('only the sender writes and gives, and nothing is given that is not written', async () => {
  expect((await post('skole', 'note', open)).body.blockers).toEqual(['other_side_decides']);
  expect((await post('nav', 'note/give', { half: 'open' })).status).toBe(404);
  expect((await post('skole', 'note/give', { half: 'open' })).body.blockers).toContain('other_side_decides');
  await post('bup', 'note/give', { half: 'half' }).expect(400);
});

/** Whether the list «Overganger» says that a half is given that the reader may read. */
const noteGiven = async (who: string): Promise<boolean[]> => {
  const { body }: { body: Shape<'MyTransitions'> } = await over
    .as(who)
    .get('/api/my-transitions')
    .expect(200);
  return body.underWay.filter((one) => one.id === id).map((one) => one.noteGiven);
};

test('L05 the open half is read by the team, the restricted one by the receiver with the category alone', async () => {
  expect((await over.answer('dps', id, 'accept')).status).toBe(200);
  expect(await questions('dps')).toEqual([]);
  expect([await noteGiven('bup'), await noteGiven('dps')]).toEqual([[false], [false]]);
  await post('bup', 'note/give', { half: 'open' }).expect(200);
  expect([await noteGiven('bup'), await noteGiven('dps'), await noteGiven('skole')]).toEqual([
    [true],
    [true],
    [true],
  ]);
  await post('bup', 'note/give', { half: 'restricted' }).expect(200);
  expect(await questions('dps')).toEqual(['what_works', 'when_it_gets_hard']);
  // the baton holder, who is given health: the open half and no more
  expect(await questions('skole')).toEqual(['what_works']);
});

test('L04 when health is no longer shared with the receiver, the restricted half is closed on the next statement', async () => {
  await asDefiner(
    over.laget,
    `UPDATE app.sharing SET ended_at = app.clock() WHERE service_id = $1 AND category = 'health'`,
    [over.dps.serviceId],
  );
  expect(await questions('dps')).toEqual(['what_works']);
  await asDefiner(over.laget, `UPDATE app.sharing SET ended_at = NULL WHERE service_id = $1`, [
    over.dps.serviceId,
  ]);
  expect(await questions('dps')).toEqual(['what_works', 'when_it_gets_hard']);
});

test('what is given stands, also when the table is asked directly', async () => {
  expect((await post('bup', 'note', { ...restricted, text: 'Noe annet.' })).body.blockers).toEqual([
    'already_given',
  ]);
  await expect(
    over.laget.owner.query(`UPDATE app.hand_over_note SET question = 'background' WHERE transition_id = $1`, [
      id,
    ]),
  ).resolves.toMatchObject({ rowCount: 0 });
});

test('a receipt is the receiver’s own, once for each half, and the sender sees it', async () => {
  expect((await post('bup', 'note/receive', { half: 'open' })).body.blockers).toEqual(['other_side_decides']);
  await post('dps', 'note/receive', { half: 'restricted' }).expect(200);
  expect((await post('dps', 'note/receive', { half: 'restricted' })).body.blockers).toEqual([
    'already_received',
  ]);
  expect((await told('bup'))?.receipts).toEqual([
    expect.objectContaining({ name: 'dps Testesen', half: 'restricted' }),
  ]);
  expect((await told('skole'))?.receipts).toEqual([]);
});

test('before three months nobody is asked; after them the receiver is, and one press tells the sender', async () => {
  expect((await over.verb('dps', id, 'meet', { metOn: dayFromNow(0) })).status).toBe(200);
  expect((await post('dps', 'check', { months: 3, answer: 'still_there' })).status).toBe(409);
  await asDefiner(over.laget, `UPDATE app.transition SET met_on = $2 WHERE id = $1`, [
    id,
    addMonths(dayFromNow(-1), -3),
  ]);
  const items = async (who: string): Promise<string[]> => {
    const { body }: { body: { items: { kind: string; code: string }[] } } = await over
      .as(who)
      .get('/api/my-day')
      .expect(200);
    return body.items.filter(({ kind }) => kind === 'still_there').map(({ code }) => code);
  };
  expect(await items('dps')).toEqual(['bup_to_dps.3']);
  expect(await items('bup')).toEqual([]);
  expect((await post('bup', 'check', { months: 3, answer: 'still_there' })).body.blockers).toEqual([
    'other_side_decides',
  ]);
  await post('dps', 'check', { months: 3, answer: 'still_there' }).expect(200);
  await post('dps', 'check', { months: 3, answer: 'left' }).expect(409);
  expect(await items('dps')).toEqual([]);
  expect((await told('bup'))?.checks).toEqual([
    expect.objectContaining({ months: 3, answer: 'still_there' }),
  ]);
});

test('«Overganger» tells the sender what became of it, and that nobody knows when it is too long ago', async () => {
  const past = async (): Promise<unknown> => {
    const { body }: { body: { past: object[] } } = await over
      .as('bup')
      .get('/api/my-transitions')
      .expect(200);
    return body.past;
  };
  expect(await past()).toEqual([
    expect.objectContaining({ outcome: 'still_there', saidOn: dayFromNow(0), receiverService: 'DPS Fjord' }),
  ]);
  const silent = await insert(over.laget.given.pool, 'transition', {
    ...{ young_person_id: over.jonas, owner_service_id: over.bup.serviceId, category: 'health' },
    ...{ kind: 'bup_to_dps', on_date: dayFromNow(-200), sender_service_id: over.bup.serviceId },
    ...{ sender_post_id: over.bup.postId, receiver_service_id: over.dps.serviceId, status: 'met' },
    met_on: dayFromNow(-190),
  });
  expect(await past()).toContainEqual(
    expect.objectContaining({ id: silent, outcome: 'unknown', saidOn: dayFromNow(-190) }),
  );
});

test('a check is kept as it was said', async () => {
  const rows = await rowsAsDefiner(over.laget, `SELECT answer FROM app.transition_check`);
  expect(rows).toEqual([{ answer: 'still_there' }]);
  await expect(over.laget.owner.query(`DELETE FROM app.transition_check`)).rejects.toThrow();
});
