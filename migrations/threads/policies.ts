import { announced } from '../live/announcing.ts';
import { forced, isSelf, mayAdd, mayChange, mayRead, onTheTeam, throughFunctions } from '../policies.ts';

const kinds = ['plan', 'goal', 'measure'] as const;

/** What it hangs on is read as this reader: its category, its locks and what is withheld decide, and nothing else. */
const hangsOnWhatISee = (table: string): string =>
  `CASE ${table}.about_kind ${kinds
    .map(
      (kind) =>
        `WHEN '${kind}' THEN EXISTS (SELECT 1 FROM app.${kind} a WHERE a.id = ${table}.about_id AND a.young_person_id = ${table}.young_person_id)`,
    )
    .join(' ')} ELSE false END`;

const mine = 'user_id = (SELECT app.me())';
const takesPart = (table: string): string =>
  `(${onTheTeam(`${table}.young_person_id`)} OR ${isSelf(`${table}.young_person_id`)})`;

/** On the team or the young person; never a guardian, and never by emergency access. */
const sees = (table: string): string => `${takesPart(table)} AND ${hangsOnWhatISee(table)}`;
const byMe = 'by_user_id = (SELECT app.me()) AND by_post_id IS NOT DISTINCT FROM (SELECT app.my_post())';
const ofMine = `EXISTS (SELECT 1 FROM app.thread_message t WHERE t.id = thread_mention.message_id AND t.young_person_id = thread_mention.young_person_id
  AND t.by_user_id = (SELECT app.me()))`;
const inSight = `EXISTS (SELECT 1 FROM app.thread_message t WHERE t.id = thread_mention.message_id AND t.young_person_id = thread_mention.young_person_id)`;

export const threadPolicies =
  ['thread_message', 'thread_mention', 'thread_mark']
    .map((table) => forced(table) + throughFunctions(table, 'SELECT, DELETE'))
    .join('') +
  mayRead('thread_message', sees('thread_message')) +
  mayAdd('thread_message', `${sees('thread_message')} AND ${byMe}`) +
  mayChange(
    'thread_message',
    'text, blanked_at, blanked_reason',
    `${takesPart('thread_message')} AND by_user_id = (SELECT app.me())`,
  ) +
  mayRead('thread_mention', inSight) +
  mayAdd('thread_mention', ofMine) +
  mayChange(
    'thread_mention',
    'seen_at',
    `post_id = (SELECT app.my_post()) AND ${onTheTeam('thread_mention.young_person_id')}`,
  ) +
  mayRead('thread_mark', mine) +
  mayAdd('thread_mark', `${mine} AND ${sees('thread_mark')}`) +
  mayChange('thread_mark', 'read_at', mine) +
  announced('thread_message', 'rows');
