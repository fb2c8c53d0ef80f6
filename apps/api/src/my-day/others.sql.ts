import { type Candidate, held, heldForNow, isMyWork, mine, myPost, myService } from './candidate.sql.ts';

const serviceName = (column: string): string => `(SELECT s.name FROM app.service s WHERE s.id = ${column})`;

/** Asked by me, and not answered yet. */
const askedByMe: readonly Candidate[] = [
  {
    list: 'waits',
    kind: 'caseload',
    id: 'o.id',
    person: 'o.young_person_id',
    byPost: 'o.to_post_id',
    at: 'o.offered_at',
    from: `app.caseload_offer o WHERE ${mine('o.young_person_id')} AND o.from_post_id = ${myPost} AND o.answer IS NULL`,
  },
  {
    list: 'waits',
    kind: 'meeting',
    id: 'm.id',
    person: 'm.young_person_id',
    text: 'n.waiting::text',
    at: 'm.changed_at',
    from: `app.meeting m CROSS JOIN LATERAL (SELECT count(*) AS waiting FROM app.meeting_invitee i
        WHERE i.meeting_id = m.id AND i.ended_at IS NULL AND i.answer IS NULL AND i.post_id IS DISTINCT FROM ${myPost}) n
      WHERE ${mine('m.young_person_id')} AND m.called_by_post_id = ${myPost} AND m.status = 'called' AND m.starts_at > app.clock() AND n.waiting > 0`,
  },
  {
    list: 'waits',
    kind: 'proposal',
    id: 'm.id',
    person: 'm.young_person_id',
    text: 'm.title',
    at: 'm.created_at',
    from: `app.measure m WHERE ${mine('m.young_person_id')} AND m.status = 'proposed' AND m.young_person_answer IS NULL
      AND (${isMyWork('m.responsible_post_id')} OR ${heldForNow('m.young_person_id')})`,
  },
  {
    list: 'waits',
    kind: 'consent',
    id: 'c.id',
    person: 'c.young_person_id',
    at: 'c.recorded_at',
    from: `app.consent c WHERE ${mine('c.young_person_id')} AND c.state = 'asked' AND c.recorded_by_post_id = ${myPost}`,
  },
  {
    list: 'waits',
    kind: 'own_part',
    id: 'o.id',
    person: 'o.young_person_id',
    at: 'o.invited_at',
    from: `app.own_part o JOIN app.mapping m ON m.id = o.mapping_id WHERE ${mine('o.young_person_id')} AND o.invited_by_post_id = ${myPost}
      AND o.sent_at IS NULL AND m.status = 'draft'`,
  },
];

/** What waits on others, and what has a date ahead without asking anything yet. */
export const others: readonly Candidate[] = [
  ...askedByMe,
  {
    list: 'waits',
    kind: 'baton',
    id: 'o.id',
    person: 'o.young_person_id',
    byPost: 'o.to_post_id',
    at: 'o.offered_at',
    from: `app.baton_offer o WHERE ${mine('o.young_person_id')} AND o.from_post_id = ${myPost} AND o.answer IS NULL`,
  },
  {
    list: 'waits',
    kind: 'transition',
    id: 't.id',
    person: 't.young_person_id',
    code: 't.kind',
    byService: serviceName('t.receiver_service_id'),
    at: 't.offered_at',
    from: `app.transition t WHERE ${mine('t.young_person_id')} AND t.status = 'offered'
      AND (t.sender_service_id = ${myService} OR ${held('t.young_person_id')})`,
  },
  {
    list: 'waits',
    kind: 'invitation',
    id: 'i.id',
    person: 'i.young_person_id',
    due: 'i.answer_by',
    byService: serviceName('i.service_id'),
    at: 'i.invited_at',
    from: `app.invitation i WHERE ${mine('i.young_person_id')} AND i.invited_by_post_id = ${myPost} AND i.answer IS NULL
      AND i.answer_by >= app.today()`,
  },
  {
    list: 'waits',
    kind: 'measure',
    id: 'm.id',
    person: 'm.young_person_id',
    due: 'm.deadline',
    text: 'm.title',
    byPost: 'm.responsible_post_id',
    at: 'm.deadline::timestamptz',
    from: `app.measure m WHERE ${held('m.young_person_id')} AND m.responsible_post_id <> ${myPost} AND m.deadline < app.today()
      AND m.status IN ('proposed', 'agreed', 'ongoing')`,
  },
  {
    list: 'coming',
    kind: 'review',
    id: 'p.id',
    person: 'p.young_person_id',
    due: 'p.review_on',
    from: `app.plan p WHERE ${mine('p.young_person_id')} AND p.review_on BETWEEN app.today() AND app.today() + 60
      AND NOT (p.status = 'active' AND ${held('p.young_person_id')})`,
  },
  {
    list: 'coming',
    kind: 'transition',
    id: 't.id',
    person: 't.young_person_id',
    due: 't.on_date',
    code: 't.kind',
    from: `app.transition t WHERE ${mine('t.young_person_id')} AND t.on_date BETWEEN app.today() AND app.today() + 60
      AND t.status IN ('planned', 'offered', 'accepted', 'declined')
      AND (t.sender_service_id = ${myService} OR t.receiver_service_id = ${myService} OR ${held('t.young_person_id')})`,
  },
];
