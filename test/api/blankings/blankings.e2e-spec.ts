import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type TextPlace, textPlaces } from '#domain/blanking/places';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { planFor, type PlanGiven } from '../../builders/plan-rows.ts';
import { readLog } from '../../support/access-log.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let jonas: string;
let given: PlanGiven;
const workers: Record<string, Worker> = {};
const browsers: Record<string, Browser> = {};

const as = (who: string): Browser => {
  const browser = browsers[who];
  if (browser === undefined) throw new Error(`${who} is not signed in`);
  return browser;
};
const workerOf = (who: string): Worker => {
  const worker = workers[who];
  if (worker === undefined) throw new Error(`${who} does not work here`);
  return worker;
};
const person = (rest: string): string => `/api/young-people/${jonas}${rest}`;

interface Blankings {
  readonly blanked: {
    place: TextPlace;
    itemId: string;
    reason: string;
    byName: string;
    byYoungPerson: boolean;
  }[];
  readonly mine: { place: TextPlace; itemId: string; needsInstead: boolean }[];
}
const blankings = async (who: string): Promise<Blankings> => {
  const { body }: { body: Blankings } = await as(who).get(person('/blankings')).expect(200);
  return body;
};
const mine = async (who: string): Promise<string[]> =>
  [...new Set((await blankings(who)).mine.map(({ place }) => place))].toSorted();
const blank = (who: string, place: TextPlace, itemId: string, instead?: string) =>
  as(who).post(person('/blankings'), { place, itemId, reason: 'Det gjaldt en annen.', instead });

/** The text as the database holds it. */
const heldIn = async (place: TextPlace, id: string): Promise<string> => {
  const [table, column] = place.split('.');
  const { rows } = await laget.given.pool.query<{ text: string }>(
    `SELECT ${column === 'disagreement_answers' ? `${column} -> 0 ->> 'text'` : (column ?? '')} AS text FROM app.${table ?? ''} WHERE id = $1`,
    [id],
  );
  return rows[0]?.text ?? '';
};
/** One statement over every column of every table that can hold a text; asked for once, for the catalogue is slow to read. */
const whereStatement = async (): Promise<string> => {
  const { pool } = laget.given;
  const { rows: columns } = await pool.query<{ name: string; column: string }>(
    `SELECT c.table_name AS name, c.column_name AS column FROM information_schema.columns c
     JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'
     WHERE c.table_schema = 'app' AND c.data_type IN ('text', 'jsonb', 'ARRAY') ORDER BY 1, 2`,
  );
  return columns
    .map(
      ({ name, column }) =>
        `SELECT '${name}.${column}' AS place FROM app.${name} WHERE position($1 IN ${column}::text) > 0`,
    )
    .join(' UNION ALL ');
};
let statement: Promise<string> | undefined;
/** Every column of every table in which the held text is found, in a row or inside JSON. */
const whereIs = async (held: string): Promise<string[]> => {
  const text = await (statement ??= whereStatement());
  const { rows } = await laget.given.pool.query<{ place: string }>({ name: 'where', text, values: [held] });
  return [...new Set(rows.map(({ place }) => place))].toSorted();
};

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases, pool } = laget.given;
  const municipality = await place.municipality();
  for (const [who, kind] of [
    ['skole', 'school'],
    ['nav', 'nav'],
    ['bup', 'bup'],
  ] as const)
    workers[who] = await place.worker(who, await place.service(kind, municipality));
  jonas = await cases.youngPerson(municipality, workerOf('skole'));
  for (const who of ['nav', 'bup']) await cases.member(jonas, workerOf(who));
  await cases.consent(jonas, workerOf('skole'), [workerOf('nav').serviceId, workerOf('skole').serviceId]);
  await cases.consent(jonas, workerOf('skole'), [workerOf('bup').serviceId], ['basic']);
  given = await planFor(pool, jonas, workerOf('skole'));
  await cases.signInFor(jonas);
  await cases.guardian(jonas, 'foresatt');
  for (const who of ['skole', 'nav', 'bup', 'ungdom', 'foresatt']) browsers[who] = await laget.signIn(who);
}, 120_000);

afterAll(() => laget.close());

test('a wrong text in a goal is gone from the goal, from what the plan was, and from drafts; who, when and why stands', async () => {
  const goal = person(`/goals/${given.goalId}`);
  const { body } = await as('skole')
    .patch(goal, { wording: 'Kari skal bli frisør.' })
    .set('if-match', '"v1"')
    .expect(200);
  const wrong = await heldIn('goal.wording', given.goalId);
  await as('skole')
    .patch(goal, { ownWords: 'Jeg vil mekke.' })
    .set('if-match', `"v${String(body.version)}"`)
    .expect(200);
  const held = [wrong, await heldIn('goal.wording', given.goalId)];
  const draft = `goal-${jonas}-${given.goalId}-wording`;
  await as('nav').put(`/api/drafts/${draft}`, { text: 'Kari skal bli frisør eller' }).expect(200);
  expect(await whereIs(wrong)).toContain('plan_history.content');

  await blank('skole', 'goal.wording', given.goalId).expect(200);
  for (const text of held) expect(await whereIs(text)).toEqual([]);
  expect((await as('nav').get(`/api/drafts/${draft}`).expect(200)).body).toMatchObject({ text: '' });
  for (const who of ['skole', 'nav', 'bup', 'ungdom'])
    expect((await blankings(who)).blanked).toMatchObject([
      {
        place: 'goal.wording',
        itemId: given.goalId,
        byName: 'skole Testesen',
        reason: 'Det gjaldt en annen.',
      },
    ]);
  const { body: history } = await as('nav').get(person('/plan/versions')).expect(200);
  expect(JSON.stringify(history)).not.toContain('frisør');
});

test('what has no name without it is given a new one, and only that', async () => {
  expect((await blank('skole', 'measure.title', given.measureId).expect(422)).body).toMatchObject({
    blockers: ['instead-missing'],
  });
  const before = await heldIn('measure.title', given.measureId);
  await blank('skole', 'measure.title', given.measureId, 'To dager i uka i praksis').expect(200);
  expect(await whereIs(before)).toEqual([]);
  expect(await heldIn('measure.title', given.measureId)).toMatch(/^sealed:measure\.title:/);
  expect((await as('skole').get(person('/plan')).expect(200)).text).toContain('To dager i uka i praksis');
  // the goal has one voice left
  expect((await blank('ungdom', 'goal.own_words', given.goalId).expect(422)).body).toMatchObject({
    blockers: ['instead-missing'],
  });
  await blank('ungdom', 'goal.own_words', given.goalId, 'Jeg vil ha en jobb.').expect(200);
});

test('nobody takes away what another wrote, nor what is not theirs to see', async () => {
  expect(await mine('nav')).toEqual([]);
  for (const [who, place] of [
    ['nav', 'measure.look_for'],
    ['bup', 'measure.look_for'],
    ['ungdom', 'measure.look_for'],
  ] as const)
    expect((await blank(who, place, given.measureId, 'Noe').expect(422)).body).toMatchObject({
      blockers: ['not-yours-to-blank'],
    });
  expect(await blankings('foresatt')).toEqual({ blanked: [], mine: [] });
  // bup is given «basic» alone: the trace in the measure is not told
  expect((await blankings('bup')).blanked.map(({ place }) => place)).toEqual([
    'goal.wording',
    'goal.own_words',
  ]);
  expect((await blankings('nav')).blanked).toHaveLength(3);
});

/** A row of each kind with a text in every place. */
const everyText = async (): Promise<[who: string, place: TextPlace, id: string][]> => {
  const { pool } = laget.given;
  const { serviceId: owner_service_id, postId } = workerOf('skole');
  const young = { young_person_id: jonas };
  const own = { ...young, owner_service_id, category: 'basic' };
  const at = new Date().toISOString();
  const mappingId = await insert(pool, 'mapping', { ...own, started_by_post_id: postId });
  const answerId = await insert(pool, 'mapping_answer', {
    ...own,
    ...{ mapping_id: mappingId, area: 'leisure', answer: 'some', answered_by_post_id: postId },
    ...{ own_words: 'Ord', note: 'Notat', strengths: 'Styrke', left_reason: 'Grunn' },
  });
  await laget.owner.query('ALTER TABLE app.mapping NO FORCE ROW LEVEL SECURITY');
  await laget.owner.query(
    `UPDATE app.mapping SET status = 'completed', completed_at = app.clock(), completed_by_post_id = $2 WHERE id = $1`,
    [mappingId, postId],
  );
  await laget.owner.query('ALTER TABLE app.mapping FORCE ROW LEVEL SECURITY');
  const partId = await insert(pool, 'own_part', {
    ...own,
    ...{ mapping_id: mappingId, invited_by_post_id: postId, sent_at: at },
  });
  const saidId = await insert(pool, 'own_part_answer', {
    ...own,
    ...{ own_part_id: partId, area: 'leisure', answer: 'fine', own_words: 'Alene' },
  });
  const contributionId = await insert(pool, 'contribution', {
    ...young,
    ...{
      kind: 'comment',
      text: 'Hei',
      visibility: 'team',
      used_how: 'Brukt',
      used_at: at,
      used_by_post_id: postId,
    },
  });
  const meetingId = await insert(pool, 'meeting', {
    ...{
      ...young,
      owner_service_id,
      kind: 'other',
      starts_at: at,
      length_minutes: 30,
      called_by_post_id: postId,
    },
    ...{
      status: 'cancelled',
      cancelled_reason: 'Syk',
      not_invited_reason: 'Ville ikke',
      ...{ told_how: 'Fortalt', adapted_how: 'Kort', place: 'Hos Kari', link: 'https://kari.example' },
    },
  });
  const wishId = await insert(pool, 'meeting_wish', {
    ...{ ...young, kind: 'meeting', text: 'Møte om Kari', answer: 'yes', answer_text: 'Ja', answered_at: at },
    answered_by_post_id: postId,
  });
  const invited = { ...young, meeting_id: meetingId, answer: 'no', answer_text: 'Kan ikke', answered_at: at };
  const inviteeId = await insert(pool, 'meeting_invitee', invited);
  const { rows: guardians } = await pool.query<{ id: string }>('SELECT id FROM app.guardian');
  const guardianInviteeId = await insert(pool, 'meeting_invitee', {
    ...{ ...invited, answer_text: 'Kari kan ikke', guardian_id: guardians[0]?.id ?? '' },
  });
  const stanceId = await insert(pool, 'goal_stance', {
    ...own,
    ...{ goal_id: given.goalId, stance: 'disagrees', text: 'Uenig', by_post_id: postId },
  });
  const measureId = await insert(pool, 'measure', {
    ...own,
    ...{
      plan_id: given.planId,
      title: 'Kurs',
      look_for: 'Trivsel',
      deadline: dayFromNow(9),
      look_on: dayFromNow(9),
    },
    ...{ deadline_reason: 'Syk', status: 'cancelled', status_reason: 'Flyttet', obstacle: 'Buss' },
    ...{ evaluation_happened: 'Prøvd', evaluation_learnt: 'Tid', responsible_young_person: true },
    ...{
      young_person_answer: 'differently',
      young_person_answer_words: 'Senere',
      young_person_evaluation: 'Ok',
    },
  });
  const goalId = await insert(pool, 'goal', {
    ...own,
    ...{
      plan_id: given.planId,
      own_words: 'Jeg vil',
      wording: 'Laget vil',
      disagreement: 'Nei',
      agreement: 'disagreed',
    },
    ...{ status: 'dropped', status_reason: 'Vil noe annet' },
  });
  const goals = person(`/goals/${goalId}`);
  for (const [who, version] of [
    ['nav', 1],
    ['skole', 2],
  ] as const)
    await as(who)
      .post(`${goals}/answer-disagreement`, { text: `Kari, sier ${who}` })
      .set('if-match', `"v${String(version)}"`)
      .expect(200);
  const plan = person('/plan');
  const { body: stands }: { body: { version: number } } = await as('skole')
    .patch(plan, { noOwnWordsReason: 'Kari vil ikke', noOwnWordsAskAgainOn: dayFromNow(20) })
    .set('if-match', '"v1"')
    .expect(200);
  await as('skole')
    .post(`${plan}/agreement`, { agreedOn: dayFromNow(0), how: 'Kari sa ja' })
    .set('if-match', `"v${String(stands.version)}"`)
    .expect(200);
  const activityId = await insert(pool, 'activity', {
    ...own,
    ...{
      kind: 'other',
      detail: 'Hos Kari',
      during: `[${dayFromNow(-9)},)`,
      source: 'told',
      confirmed_on: dayFromNow(0),
    },
  });
  const consentId = await insert(pool, 'consent', {
    ...{
      ...young,
      state: 'refused',
      form: 'oral',
      purpose: 'Skole',
      categories: ['school'],
      how_explained: 'Muntlig',
    },
    ...{
      service_ids: [workerOf('nav').serviceId],
      valid_from: dayFromNow(0),
      valid_to: dayFromNow(30),
      language: 'nb',
    },
    ...{ ask_again_on: dayFromNow(30), recorded_by_post_id: postId },
  });
  const answered = { consent_id: consentId, capacity: 'young_person', answer: 'no', note: 'Nei, Kari' };
  const by_user_id = (
    await laget.given.pool.query<{ id: string }>("SELECT id FROM app.app_user WHERE username = 'ungdom'")
  ).rows[0]?.id;
  const consentAnswerId = await insert(pool, 'consent_answer', {
    ...young,
    ...answered,
    by_user_id: by_user_id ?? '',
  });
  const transitionId = await insert(pool, 'transition', {
    ...own,
    ...{
      kind: 'bup_to_dps',
      on_date: dayFromNow(90),
      sender_service_id: owner_service_id,
      sender_post_id: postId,
    },
    receiver_name: 'DPS',
  });
  const end = { reason: 'Kari flytter', how: 'not_needed' };
  await as('skole')
    .post(person(`/transitions/${transitionId}/end`), end)
    .set('if-match', '"v1"')
    .expect(200);
  const moveId = await insert(pool, 'transition', {
    ...{ ...own, kind: 'new_municipality', on_date: dayFromNow(90), receiver_name: 'Utvik' },
    ...{ sender_service_id: owner_service_id, sender_post_id: postId },
  });
  const dispute = `/transitions/${moveId}/dispute`;
  const says = { senderSays: 'Kari er i Utvik', receiverSays: 'Kari er her' };
  await as('skole')
    .post(person(dispute), { since: dayFromNow(-2), ...says })
    .expect(204);
  await as('skole')
    .post(person(`${dispute}/settle`), { how: 'Utvik har Kari' })
    .expect(204);
  const { rows: disputes } = await pool.query<{ id: string }>('SELECT id FROM app.move_dispute');
  const stepId = await insert(pool, 'preparation', {
    ...{ ...own, kind: 'turns_18', source_id: jonas, on_date: dayFromNow(90), code: 'talk' },
    ...{ due: dayFromNow(60), rules_version: '1' },
  });
  await as('skole')
    .post(person(`/preparations/${stepId}/leave-out`), { reason: 'Kari har gjort det' })
    .set('if-match', '"v1"')
    .expect(200);
  const itemId = await insert(pool, 'hand_over_item', {
    ...own,
    ...{ transition_id: transitionId, code: 'treatment_summary', note: 'Merknad' },
  });
  const noteId = await insert(pool, 'hand_over_note', {
    ...own,
    ...{
      transition_id: transitionId,
      half: 'open',
      question: 'what_works',
      text: 'Feil',
      written_by_post_id: postId,
    },
    ...{ given_by_post_id: postId, given_at: at },
  });
  const of = (who: string, table: string, columns: string, id: string): [string, TextPlace, string][] =>
    textPlaces
      .filter((place) => columns.split(' ').some((column) => place === `${table}.${column}`))
      .map((place) => [who, place, id]);
  return [
    ...of('skole', 'mapping_answer', 'note left_reason', answerId),
    ...of('ungdom', 'mapping_answer', 'own_words strengths', answerId),
    ...of('ungdom', 'own_part_answer', 'own_words', saidId),
    ...of('ungdom', 'contribution', 'text', contributionId),
    ...of('skole', 'contribution', 'used_how', contributionId),
    ...of('skole', 'plan', 'young_person_agreed_how no_own_words_reason', given.planId),
    ...of('nav', 'goal', 'disagreement_answers', goalId),
    ...of('skole', 'activity', 'detail', activityId),
    ...of('skole', 'preparation', 'reason', stepId),
    ...of('skole', 'transition', 'status_reason', transitionId),
    ...of('skole', 'move_dispute', 'sender_says receiver_says settled_how', disputes[0]?.id ?? ''),
    ...of('foresatt', 'meeting_invitee', 'answer_text', guardianInviteeId),
    ...of(
      'skole',
      'meeting',
      'place link told_how adapted_how cancelled_reason not_invited_reason',
      meetingId,
    ),
    ...of('ungdom', 'meeting_wish', 'text', wishId),
    ...of('skole', 'meeting_wish', 'answer_text', wishId),
    ...of('ungdom', 'meeting_invitee', 'answer_text', inviteeId),
    ...of('skole', 'goal_stance', 'text', stanceId),
    ...of(
      ...(['skole', 'measure'] as const),
      'title look_for deadline_reason status_reason obstacle evaluation_happened evaluation_learnt',
      measureId,
    ),
    ...of('ungdom', 'measure', 'young_person_answer_words young_person_evaluation', measureId),
    ...of('ungdom', 'goal', 'disagreement', goalId),
    ...of('skole', 'goal', 'wording status_reason', goalId),
    ...of('ungdom', 'goal', 'own_words', goalId),
    ...of('ungdom', 'consent_answer', 'note', consentAnswerId),
    ...of('skole', 'hand_over_item', 'note', itemId),
    ...of('skole', 'hand_over_note', 'text', noteId),
  ];
};

test('every text in the closed table goes, is nowhere in the database afterwards, and is not taken away twice', async () => {
  const texts = await everyText();
  expect([...new Set(texts.map(([, place]) => place))].toSorted()).toEqual([...textPlaces].toSorted());
  for (const [who, place, id] of texts) {
    const held = await heldIn(place, id);
    const own = (await blankings(who)).mine.find((one) => one.place === place && one.itemId === id);
    const instead = own?.needsInstead === true ? 'Noe annet' : undefined;
    const answer = await blank(who, place, id, instead);
    expect([place, answer.status, held === '', await whereIs(held)]).toEqual([place, 200, false, []]);
  }
  const { rows: left } = await laget.given.pool.query<{
    reason: string | null;
    step: string | null;
    lines: string[];
  }>(
    `SELECT (SELECT e.payload ->> 'reason' FROM app.case_event e WHERE e.kind = 'transition-ended') AS reason,
       (SELECT e.payload ->> 'reason' FROM app.case_event e WHERE e.kind = 'preparation-answered') AS step,
       (SELECT array_agg(line ->> 'text' <> '') FROM app.goal g, jsonb_array_elements(g.disagreement_answers) line) AS lines`,
  );
  // the case's log had the reason too; of two who answered the disagreement, one has taken the own answer away
  expect(left).toEqual([{ reason: null, step: null, lines: [false, true] }]);
  expect((await blankings('skole')).blanked).toContainEqual(
    expect.objectContaining({ byName: 'Kari Elvemyr', byYoungPerson: false }),
  );
  expect((await blankings('foresatt')).blanked.map(({ place }) => place)).toEqual([
    'meeting_invitee.answer_text',
  ]);
  const [who, place, id] = texts.find(([, one]) => one === 'contribution.text') ?? [
    '',
    textPlaces[0] ?? 'goal.wording',
    '',
  ];
  await blank(who, place, id).expect(422);
}, 60_000);

test('a note that is blanked loses what it was before', async () => {
  const notes = person('/notes');
  const { body } = await as('skole')
    .post(notes, { category: 'school', audience: 'service', text: 'Om Kari' })
    .expect(201);
  const at = `${notes}/${String(body.id)}`;
  await as('skole').post(`${at}/change`, { text: 'Om Kari og Ola' }).set('if-match', '"v1"').expect(200);
  const versions = 'SELECT text FROM app.note_version WHERE note_id = $1';
  expect((await laget.given.pool.query(versions, [body.id])).rows).not.toEqual([]);
  await as('skole').post(`${at}/blank`, { reason: 'Feil ungdom' }).set('if-match', '"v2"').expect(200);
  expect((await laget.given.pool.query(versions, [body.id])).rows).toEqual([]);
});

test('that it was done stands in the log of who has seen what, and no trace is ever changed', async () => {
  const actions = (await readLog(laget)).map((line) => line.action);
  expect(actions).toEqual(expect.arrayContaining(['blanking.read', 'blanking.write']));
  await expect(laget.owner.query(`UPDATE app.blanking SET place = 'goal.wording'`)).rejects.toMatchObject({
    code: 'LG403',
  });
  const { rows } = await laget.given.pool.query<{ reason: string }>(
    'SELECT reason FROM app.blanking LIMIT 1',
  );
  expect(rows[0]?.reason).toMatch(/^sealed:blanking\.reason:/);
});

test('an own note is changed and deleted by the only one who reads it, and two windows do not overwrite each other', async () => {
  const { body } = await as('ungdom')
    .post(person('/contributions'), { kind: 'comment', text: 'Bare meg', visibility: 'only_me' })
    .expect(201);
  const at = (rest: string): string => person(`/contributions/${String(body.id)}${rest}`);
  await as('ungdom').post(at('/change'), { text: 'Bare mitt' }).expect(428);
  const change = (text: string) => as('ungdom').post(at('/change'), { text }).set('if-match', '"v1"');
  expect((await change('Bare mitt').expect(200)).body).toMatchObject({ version: 2 });
  await change('Fra det andre vinduet').expect(412);
  const own = await as('ungdom').get(person('/own-page')).expect(200);
  expect(own.text).toContain('Bare mitt');
  const held = await heldIn('contribution.text', body.id);
  await as('ungdom').post(at('/delete')).set('if-match', '"v1"').expect(412);
  await as('ungdom').post(at('/delete')).set('if-match', '"v2"').expect(204);
  expect(await whereIs(held)).toEqual([]);
  await as('ungdom').post(at('/delete')).set('if-match', '"v2"').expect(404);
});

test('what the team has been told is not written anew, whatever code asks', async () => {
  const { body } = await as('ungdom')
    .post(person('/contributions'), { kind: 'comment', text: 'Til laget', visibility: 'team' })
    .expect(201);
  const at = person(`/contributions/${String(body.id)}`);
  await as('ungdom').post(`${at}/change`, { text: 'Noe annet' }).set('if-match', '"v1"').expect(404);
  await as('ungdom').post(`${at}/delete`).set('if-match', '"v1"').expect(404);
  await as('skole').post(`${at}/delete`).set('if-match', '"v1"').expect(403);
});

test('words after a no stand with the consent they are about, in the young person’s own words, until it is a yes', async () => {
  const { pool } = laget.given;
  const nav = workerOf('nav');
  const consentId = await insert(pool, 'consent', {
    ...{ young_person_id: jonas, state: 'asked', form: 'oral', purpose: 'Jobb', categories: ['health'] },
    ...{ service_ids: [nav.serviceId], valid_from: dayFromNow(0), valid_to: dayFromNow(30), language: 'nb' },
    ...{ how_explained: 'Muntlig', recorded_by_post_id: nav.postId },
  });
  await insert(pool, 'consent_answer', {
    ...{ young_person_id: jonas, consent_id: consentId, capacity: 'young_person', answer: 'not_asked' },
    by_user_id: nav.userId,
  });
  const at = person(`/consents/${consentId}`);
  const say = (words: string) => as('ungdom').post(`${at}/my-words`, { words });
  expect((await say('Nei').expect(422)).body).toMatchObject({ blockers: ['words-after-no'] });
  await as('ungdom').post(`${at}/my-answer`, { answer: 'no' }).expect(200);
  await say('Jeg vil snakke med dere først.').expect(200);
  for (const who of ['nav', 'skole'])
    expect((await as(who).get(person('/consents')).expect(200)).text).toContain(
      'Jeg vil snakke med dere først.',
    );
  await as('foresatt').post(`${at}/my-words`, { words: 'Ja' }).expect(403);
});

test('what was taken away waits for nobody on «Min dag»', async () => {
  const waiting = async (): Promise<string[]> => {
    const { body }: { body: { items: { kind: string; text: string }[] } } = await as('skole')
      .get('/api/my-day')
      .expect(200);
    return body.items.filter(({ kind }) => kind === 'new_from_young_person').map(({ text }) => text);
  };
  const { body } = await as('ungdom')
    .post(person('/contributions'), { kind: 'comment', text: 'Feil om Kari', visibility: 'team' })
    .expect(201);
  expect(await waiting()).toContain('Feil om Kari');
  await blank('ungdom', 'contribution.text', body.id).expect(200);
  expect(await waiting()).not.toContain('Feil om Kari');
  expect(await waiting()).not.toContain('');
});
