import type { Candidate } from '../candidate.sql.ts';
import { me, nobody } from './nobody.sql.ts';

const userName = (user: string): string => `(SELECT w.name FROM app.app_user w WHERE w.id = ${user})`;

/** A role that looks after all others, and a rule of the law: one asks, another answers. */
export const anotherAnswers: readonly Candidate[] = [
  {
    ...nobody,
    kind: 'role_proposed',
    id: 'x.id',
    text: userName('x.user_id'),
    code: 'x.role',
    byName: userName('x.asked_by_user_id'),
    byService: '(SELECT w.name FROM app.service w WHERE w.id = x.service_id)',
    at: 'x.asked_at',
    from: `app.role_proposal x WHERE x.answer IS NULL AND x.asked_by_user_id <> ${me} AND x.user_id <> ${me}`,
  },
  {
    ...nobody,
    kind: 'law_proposed',
    id: 'x.id',
    code: 'x.code',
    byName: userName('x.proposed_by_user_id'),
    at: 'x.proposed_at',
    from: `app.law_rule x WHERE x.state = 'proposed' AND x.proposed_by_user_id <> ${me}`,
  },
];

/** Somebody says that a closeness is over; a second person answers. */
export const relationEndings: readonly Candidate[] = [
  {
    ...nobody,
    kind: 'relation_ending',
    id: 'x.id',
    byName: 'x.name',
    byService: 'x.service_name',
    at: 'x.asked_at',
    from: 'app.relations_to_end() x',
  },
];

/** The second yes to an erasure: of whom it is, is not said. */
export const erasuresToConfirm: readonly Candidate[] = [
  {
    ...nobody,
    kind: 'erasure_to_confirm',
    id: 'x.id',
    code: 'x.cause',
    byName: 'x.officer_name',
    at: 'x.officer_at',
    from: 'app.erasures_to_approve() x',
  },
];
