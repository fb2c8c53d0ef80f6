import type pg from 'pg';
import { insert } from './insert.ts';
import type { Worker } from './place-builder.ts';

export const everyCategory = ['basic', 'school', 'work_economy', 'health', 'family'] as const;

interface About {
  readonly youngPersonId: string;
  readonly selfUserId: string;
  /** A service that is to receive every second transition. */
  readonly receiver: Worker;
}

const inCategory = async (pool: pg.Pool, about: About, planId: string, by: Worker, category: string) => {
  const own = { young_person_id: about.youngPersonId, owner_service_id: by.serviceId, category };
  const goal = { ...own, plan_id: planId, own_words: 'Noe jeg vil.', own_words_on: '2026-02-24' };
  const goalId = await insert(pool, 'goal', goal);
  const stance = { stance: 'disagrees', text: 'Vi ser det annerledes.', by_post_id: by.postId };
  await insert(pool, 'goal_stance', { ...own, ...stance, goal_id: goalId });
  await insert(pool, 'measure', {
    ...own,
    plan_id: planId,
    goal_id: goalId,
    title: 'Noe vi gjør',
    responsible_service_id: by.serviceId,
    responsible_post_id: by.postId,
    deadline: '2027-01-15',
    look_for: 'Om det hjelper',
    look_on: '2027-01-10',
  });
  await insert(pool, 'plan_history', {
    ...own,
    plan_id: planId,
    number: 1,
    item_kind: 'goal',
    item_id: goalId,
    verb: 'add',
    content: {},
    by_user_id: by.userId,
  });
  const spell = { ...own, kind: 'school', detail: 'Vg1', during: '[2026-08-17,)', source: 'told' };
  await insert(pool, 'activity', { ...spell, confirmed_on: '2026-08-17' });
  await insert(pool, 'case_event', {
    ...own,
    kind: 'transition-planned',
    payload: {},
    by_user_id: by.userId,
  });
  await moving(pool, about, by, category);
};

const moving = async (pool: pg.Pool, { youngPersonId, receiver }: About, by: Worker, category: string) => {
  const own = { young_person_id: youngPersonId, owner_service_id: by.serviceId, category };
  const transitionId = await insert(pool, 'transition', {
    ...own,
    kind: 'bup_to_dps',
    on_date: '2027-03-14',
    sender_service_id: by.serviceId,
    sender_post_id: by.postId,
    ...(category === 'health' ? { receiver_service_id: receiver.serviceId } : { receiver_name: 'Noen' }),
  });
  await insert(pool, 'hand_over_item', {
    ...own,
    transition_id: transitionId,
    code: 'treatment_summary',
    note: 'x',
  });
  const milestone = { ...own, transition_id: transitionId, code: 'receiver_contacted', due: '2026-12-14' };
  await insert(pool, 'milestone', milestone);
  const said = { ...own, transition_id: transitionId, half: 'restricted' };
  await insert(pool, 'hand_over_note', {
    ...said,
    question: 'background',
    text: 'x',
    written_by_post_id: by.postId,
    given_by_post_id: by.postId,
    given_at: '2026-08-17 09:00:00Z',
  });
  await insert(pool, 'hand_over_receipt', { ...said, post_id: by.postId });
  const checked = { ...own, transition_id: transitionId, months: 3, answer: 'left', by_post_id: by.postId };
  await insert(pool, 'transition_check', checked);
  await insert(pool, 'preparation', {
    ...own,
    kind: 'turns_18',
    source_id: youngPersonId,
    on_date: '2027-03-14',
    code: `${category}-${by.postId}`,
    due: '2026-09-14',
    rules_version: '2026-1',
    status: 'left_out',
    reason: 'x',
    answered_by_post_id: by.postId,
    answered_at: '2026-08-17 09:00:00Z',
  });
};

const mapped = async (pool: pg.Pool, { youngPersonId }: About, by: Worker) => {
  const own = { young_person_id: youngPersonId, owner_service_id: by.serviceId };
  const mappingId = await insert(pool, 'mapping', {
    ...own,
    category: 'basic',
    started_by_post_id: by.postId,
  });
  const areas = { basic: 'language', school: 'school', work_economy: 'housing', health: 'mental_health' };
  for (const [category, area] of Object.entries({ ...areas, family: 'safety' })) {
    const part = { ...own, category, mapping_id: mappingId, area };
    const answer = { answer: 'acute', own_words: 'x', answered_by_post_id: by.postId };
    await insert(pool, 'mapping_answer', { ...part, ...answer });
    await insert(pool, 'acute_decision', { ...part, decisions: ['called_112'], by_post_id: by.postId });
  }
};

/** One row of every kind that a case has, in every category, by each of the workers' services. */
export const everythingAbout = async (
  pool: pg.Pool,
  about: About,
  workers: readonly [Worker, ...Worker[]],
): Promise<string> => {
  const { youngPersonId } = about;
  const plan = { young_person_id: youngPersonId, owner_service_id: workers[0].serviceId };
  const planId = await insert(pool, 'plan', plan);
  for (const by of workers) {
    for (const category of everyCategory) await inCategory(pool, about, planId, by, category);
    await mapped(pool, about, by);
    const own = { young_person_id: youngPersonId, owner_service_id: by.serviceId };
    await insert(pool, 'supporter', {
      ...own,
      name: 'Inga',
      relation: 'bestemor',
      during: '[2026-02-01,)',
    });
  }
  const words = { young_person_id: youngPersonId, kind: 'question', text: 'Når?', visibility: 'team' };
  await insert(pool, 'contribution', { ...words, visibility: 'only_me' });
  return insert(pool, 'contribution', words);
};
