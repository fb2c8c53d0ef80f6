import { keysOf } from '#domain/closed-table/closed-table';
import { emergencyContacts } from '#domain/mapping/acute';
import { daysToSee } from '#domain/my-day/item-kinds';
import type { Candidate } from '../candidate.sql.ts';
import { me, nobody, together } from './nobody.sql.ts';

/** Those whom the municipality itself must have a number to. */
const ownContacts = keysOf(emergencyContacts)
  .filter((contact) => emergencyContacts[contact].number === null)
  .map((contact) => `'${contact}'`)
  .join(', ');

const numberOf = `coalesce((SELECT e.number FROM app.emergency_number e WHERE e.municipality_id = k.id AND e.contact = c.code
    ORDER BY e.id DESC LIMIT 1), CASE WHEN c.code = 'child_welfare_emergency' THEN k.child_welfare_phone ELSE '' END)`;

const goesOn = '(upper_inf(p.valid) OR upper(p.valid) > app.today())';
const administered = (user: string): string => `${user} = ANY ((SELECT app.my_administered())::uuid[])`;

/** What an administrator looks after: users, messages, numbers and templates. Row-level security says whose. */
export const administrators: readonly Candidate[] = [
  {
    ...nobody,
    kind: 'left_behind',
    id: 'x.user_id',
    text: 'l.batons::text',
    byName: 'x.name',
    parent: 'x.user_id',
    from: `(SELECT p.user_id, w.name, array_agg(p.id) AS posts FROM app.post p JOIN app.app_user w ON w.id = p.user_id
        WHERE NOT w.active OR upper(p.valid) <= app.today() GROUP BY p.user_id, w.name) x
      CROSS JOIN LATERAL app.leaves_behind(x.posts) l WHERE l.batons > 0`,
  },
  {
    ...nobody,
    kind: 'number_missing',
    id: 'k.id',
    text: 'k.name',
    code: 'm.missing',
    from: `app.municipality k CROSS JOIN LATERAL (SELECT string_agg(c.code, ',' ORDER BY c.code) AS missing
        FROM unnest(ARRAY[${ownContacts}]) c (code) WHERE ${numberOf} = '') m
      WHERE m.missing IS NOT NULL AND app.administers_all() AND EXISTS (SELECT FROM app.service_municipality sm WHERE sm.municipality_id = k.id)`,
  },
  {
    ...nobody,
    kind: 'mail_trouble',
    id: 'g.id',
    text: 'g.count::text',
    at: 'g.at',
    from: together(
      't.id',
      't.at',
      `app.mail_troubles() t WHERE t.at > app.clock() - interval '${String(daysToSee)} days'`,
    ),
  },
  {
    ...nobody,
    kind: 'post_ending',
    id: 'p.id',
    due: 'upper(p.valid) - 1',
    text: 'w.name',
    code: 'p.title',
    byService: '(SELECT v.name FROM app.service v WHERE v.id = p.service_id)',
    parent: 'w.id',
    from: `app.post p JOIN app.app_user w ON w.id = p.user_id WHERE w.active AND ${administered('w.id')} AND upper(p.valid) > app.today()
      AND NOT EXISTS (SELECT FROM app.post o WHERE o.user_id = w.id AND o.id <> p.id AND (upper_inf(o.valid) OR upper(o.valid) > upper(p.valid)))`,
  },
  {
    ...nobody,
    kind: 'user_without_post',
    id: 'w.id',
    byName: 'w.name',
    parent: 'w.id',
    from: `app.app_user w WHERE w.active AND w.kind = 'staff' AND w.id <> ${me} AND ${administered('w.id')}
      AND NOT EXISTS (SELECT FROM app.post p WHERE p.user_id = w.id AND ${goesOn})`,
  },
  {
    ...nobody,
    kind: 'template_draft',
    id: 'x.id',
    text: `coalesce(x.content -> 'name' ->> 'nb', '')`,
    code: 'x.kind',
    at: '(SELECT max(t.at) FROM app.template_step t WHERE t.template_id = x.id)',
    from: `app.template x WHERE x.status = 'draft'`,
  },
];
