/** A free text that can be wrong: which column of which table, and who may take it away (SQL about the row `x`). */
export interface Place {
  readonly table: string;
  readonly column: string;
  readonly who: string;
  /** Lines in JSON: whether one of them stands there that the asker wrote. */
  readonly lines?: true;
}

const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
/** As the plan's history names it. */
export const nameInHistory = ({ column }: Place): string => camel(column);

const self = 'x.young_person_id = (SELECT app.my_self())';
const myService = 'x.owner_service_id = (SELECT app.my_service())';
const my = (column: string): string => `x.${column} = (SELECT app.my_post())`;
const any = (...some: readonly string[]): string => `(${some.join(' OR ')})`;

/** Whoever last gave an item of the plan this very text, by its history. */
const wrote = (
  column: string,
): string => `EXISTS (SELECT FROM (SELECT h.by_user_id, h.content ->> '${camel(column)}' AS now,
      lag(h.content ->> '${camel(column)}') OVER (ORDER BY h.number, h.id) AS before
    FROM app.plan_history h WHERE h.item_id = x.id AND h.young_person_id = x.young_person_id) w
  WHERE w.by_user_id = (SELECT app.me()) AND coalesce(w.now, '') <> '' AND w.now IS DISTINCT FROM w.before)`;

const of = (table: string, columns: string, who: (column: string) => string): Place[] =>
  columns.split(' ').map((column) => ({ table, column, who: who(column) }));

/** Which lines under a disagreement that user added, by the plan's history: the n-th was there first when there were n. */
export const linesBy = (
  goal: string,
  user: string,
): string => `(SELECT array_agg(l.place::int) FROM jsonb_array_elements(${goal}.disagreement_answers) WITH ORDINALITY AS l(line, place)
    WHERE l.line ->> 'text' <> '' AND (SELECT h.by_user_id FROM app.plan_history h
      WHERE h.item_id = ${goal}.id AND h.young_person_id = ${goal}.young_person_id
        AND cardinality(regexp_split_to_array(h.content ->> 'answers', E'\\n')) >= l.place
      ORDER BY h.number, h.id LIMIT 1) = ${user})`;

/** Who said no gave the reason, and who ended it; and the transition is a service's. */
const gaveTheReason = `CASE x.status WHEN 'ended' THEN x.sender_service_id ELSE x.receiver_service_id END = (SELECT app.my_service())`;

export const places: readonly Place[] = [
  ...of('plan', 'young_person_agreed_how no_own_words_reason', (column) => any(myService, wrote(column))),
  ...of('goal', 'own_words', (column) => any(self, wrote(column))),
  ...of('goal', 'wording', (column) => any(myService, wrote(column))),
  ...of('goal', 'disagreement', (column) => any(self, wrote(column))),
  {
    ...{ table: 'goal', column: 'disagreement_answers', lines: true },
    who: `${linesBy('x', '(SELECT app.me())')} IS NOT NULL`,
  },
  ...of('goal', 'status_reason', (column) => any(myService, wrote(column))),
  ...of('goal_stance', 'text', () => my('by_post_id')),
  ...of(
    'measure',
    'title look_for deadline_reason status_reason obstacle evaluation_happened evaluation_learnt',
    (column) => any(myService, wrote(column)),
  ),
  ...of('measure', 'young_person_answer_words young_person_evaluation', () => self),
  ...of('mapping_answer', 'own_words', () => any(self, my('answered_by_post_id'))),
  ...of('mapping_answer', 'note', () => any(myService, my('answered_by_post_id'))),
  ...of('mapping_answer', 'strengths', () => any(self, my('answered_by_post_id'))),
  ...of('mapping_answer', 'left_reason', () => any(myService, my('answered_by_post_id'))),
  ...of('own_part_answer', 'own_words', () => self),
  ...of('contribution', 'text', () => `(${self} AND x.visibility = 'team')`),
  ...of('contribution', 'used_how', () => my('used_by_post_id')),
  ...of('meeting', 'place link told_how adapted_how cancelled_reason not_invited_reason', () =>
    my('called_by_post_id'),
  ),
  ...of('meeting_wish', 'text', () => self),
  ...of('meeting_wish', 'answer_text', () => my('answered_by_post_id')),
  ...of('meeting_invitee', 'answer_text', () =>
    any(
      my('post_id'),
      `(num_nonnulls(x.post_id, x.guardian_id) = 0 AND ${self})`,
      'x.guardian_id IN (SELECT g.id FROM app.guardian g WHERE g.user_id = (SELECT app.me()))',
    ),
  ),
  ...of('consent_answer', 'note', () => 'x.by_user_id = (SELECT app.me())'),
  ...of('activity', 'detail', () => myService),
  ...of('preparation', 'reason', () => any(myService, my('answered_by_post_id'))),
  ...of('transition', 'status_reason', () => any(myService, gaveTheReason)),
  ...of('move_dispute', 'sender_says receiver_says', () => any(myService, my('by_post_id'))),
  ...of('move_dispute', 'settled_how', () => any(myService, my('settled_by_post_id'))),
  ...of(
    'hand_over_note',
    'text',
    () => `(x.given_at IS NOT NULL AND ${any(myService, my('written_by_post_id'))})`,
  ),
  ...of('hand_over_item', 'note', () => myService),
];

export const placeOf = ({ table, column }: Place): string => `${table}.${column}`;
export const tablesWithPlaces: readonly string[] = [...new Set(places.map(({ table }) => table))];

/** Rows that say by themselves that their text was taken away: elsewhere they may not be without one. */
const markedTexts: Readonly<Record<string, readonly string[]>> = {
  contribution: ['text'],
  meeting_wish: ['text'],
  goal_stance: ['text'],
  move_dispute: ['sender_says', 'receiver_says', 'settled_how'],
};
export const marks = ({ table, column }: Place): boolean => markedTexts[table]?.includes(column) === true;
/** Those that were so from the first; the others got their mark in a migration of their own. */
export const markedAtFirst: readonly string[] = ['contribution', 'meeting_wish', 'goal_stance'];
/** Rows with a version: somebody who has read the text in another window does not write it back. */
export const versioned: readonly string[] = [
  'plan',
  'goal',
  'measure',
  'mapping_answer',
  'meeting',
  'activity',
  'preparation',
  'transition',
  'hand_over_note',
];
