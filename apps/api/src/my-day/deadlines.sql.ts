import { waysOfContact } from '#domain/contact-made/ways';
import { daysWithoutAnswer, daysWithoutContact } from '#domain/my-day/item-kinds';
import { checkMonths, lastCheckOpenDays } from '#domain/outcome/outcome';
import { type Candidate, heldForNow, isMyWork, mine, myPost, myService } from './candidate.sql.ts';
import { changesThePaper } from '#domain/paper-mode/paper-mode';

const underWay = `t.status IN ('planned', 'offered', 'accepted', 'declined')`;

/** A newer consent that opens at least as much has taken its place. */
const followed = `EXISTS (SELECT 1 FROM app.consent n WHERE n.young_person_id = c.young_person_id AND n.state = 'given'
  AND n.valid_to > c.valid_to AND n.categories @> c.categories AND n.service_ids @> c.service_ids)`;

/** The last day of what ends first: the consent itself, or what the young person takes over from the guardians. */
const firstEnd = `(SELECT min(upper(s.valid)) - 1 FROM app.sharing s WHERE s.consent_id = c.id AND s.ended_at IS NULL AND s.valid @> app.today())`;

const measure = {
  id: 'm.id',
  person: 'm.young_person_id',
  due: 'm.deadline',
  text: 'm.title',
  code: 'm.obstacle',
  status: 'm.status',
  version: 'm.version',
  measureKind: 'm.kind',
} as const;

const myMeasures = (when: string): string => `app.measure m WHERE ${mine('m.young_person_id')}
      AND ${isMyWork('m.responsible_post_id')} AND m.status IN ('proposed', 'agreed', 'ongoing') AND ${when}`;

const ways = waysOfContact.map((way) => `'${way}'`).join(', ');

/** The last day on which somebody is known to have been in touch with the young person, one way or the other. */
const lastContact = `SELECT max(CASE e.kind WHEN 'contact-made' THEN (e.payload ->> 'on')::date
    ELSE (e.at AT TIME ZONE 'Europe/Oslo')::date END) AS day
  FROM app.case_event e WHERE e.young_person_id = f.young_person_id AND (
    e.kind IN ('contribution-written', 'measure-answered', 'measure-evaluated', 'mapping-completed', 'transition-met', 'consent-given', 'consent-answered')
    OR (e.kind = 'contact-made' AND e.payload ->> 'how' IN (${ways}) AND NOT EXISTS (
      SELECT 1 FROM app.case_event u WHERE u.young_person_id = e.young_person_id AND u.kind = 'contact-undone'
        AND u.payload ->> 'contactId' = e.id::text)))`;

/** The day on which the newest check fell due. */
const checkedOn = '(t.met_on + make_interval(months => c.months))::date';

const offeredOn = `(t.offered_at AT TIME ZONE 'Europe/Oslo')::date`;

const changes = changesThePaper.map((kind) => `'${kind}'`).join(', ');

/** Something has a date. Which of them show today is for the rules to say. */
export const deadlines: readonly Candidate[] = [
  {
    list: 'today',
    kind: 'acute_undecided',
    id: 'a.id',
    person: 'a.young_person_id',
    code: 'a.area',
    byPost: 'a.answered_by_post_id',
    at: 'a.answered_at',
    parent: 'a.mapping_id',
    from: `app.mapping_answer a JOIN app.mapping m ON m.id = a.mapping_id
      WHERE m.status = 'draft' AND a.answer = 'acute' AND ${mine('a.young_person_id')} AND NOT EXISTS (
        SELECT 1 FROM app.acute_decision d WHERE d.mapping_id = a.mapping_id AND d.area = a.area)`,
  },
  {
    list: 'today',
    kind: 'level_0_deadline',
    id: 'f.id',
    person: 'f.young_person_id',
    due: 'f.decide_by',
    text: `coalesce(f.prolonged_reason, '')`,
    from: `app.follow_up f WHERE upper_inf(f.during) AND ${heldForNow('f.young_person_id')} AND 0 = (
      SELECT c.level FROM app.concern c WHERE c.young_person_id = f.young_person_id ORDER BY c.at DESC LIMIT 1)`,
  },
  {
    list: 'today',
    kind: 'measure_overdue',
    ...measure,
    from: myMeasures('m.deadline < app.today()'),
  },
  {
    list: 'today',
    kind: 'measure_soon',
    ...measure,
    from: myMeasures('m.deadline >= app.today()'),
  },
  {
    list: 'today',
    kind: 'review_due',
    id: 'p.id',
    person: 'p.young_person_id',
    due: 'p.review_on',
    version: 'p.version',
    from: `app.plan p WHERE p.status = 'active' AND p.review_on IS NOT NULL AND ${heldForNow('p.young_person_id')}`,
  },
  {
    list: 'today',
    kind: 'no_contact',
    id: 'f.id',
    person: 'f.young_person_id',
    due: `greatest(l.day, (lower(f.during) AT TIME ZONE 'Europe/Oslo')::date) + ${String(daysWithoutContact)}`,
    at: 'l.day::timestamptz',
    from: `app.follow_up f LEFT JOIN LATERAL (${lastContact}) l ON true
      WHERE upper_inf(f.during) AND f.status <> 'paused' AND ${heldForNow('f.young_person_id')}`,
  },
  {
    list: 'today',
    kind: 'milestone',
    id: 's.id',
    person: 's.young_person_id',
    due: 's.due',
    text: 't.on_date::text',
    code: `t.kind || '.' || s.code`,
    parent: 't.id',
    version: 't.version',
    from: `app.milestone s JOIN app.transition t ON t.id = s.transition_id
      WHERE ${mine('s.young_person_id')} AND s.done_on IS NULL AND ${underWay} AND ${isMyWork('t.sender_post_id')}`,
  },
  {
    list: 'today',
    kind: 'sender_runs_out',
    id: 't.id',
    person: 't.young_person_id',
    due: 'app.sender_until(t.kind, b.birth_date)',
    code: 't.kind',
    from: `app.transition t JOIN app.young_person b ON b.id = t.young_person_id
      WHERE ${mine('t.young_person_id')} AND ${underWay} AND ${isMyWork('t.sender_post_id')} AND app.sender_until(t.kind, b.birth_date) IS NOT NULL`,
  },
  {
    list: 'today',
    kind: 'preparation',
    id: 'q.id',
    person: 'q.young_person_id',
    due: 'q.due',
    text: 'q.on_date::text',
    code: `q.kind || '.' || q.code`,
    status: 'q.status',
    version: 'q.version',
    from: `app.preparation q WHERE ${mine('q.young_person_id')} AND ${isMyWork('q.responsible_post_id')} AND q.status IN ('proposed', 'agreed')`,
  },
  {
    list: 'today',
    kind: 'consent_ending',
    id: 'c.id',
    person: 'c.young_person_id',
    due: firstEnd,
    from: `app.consent c WHERE c.state = 'given' AND ${firstEnd} IS NOT NULL AND ${heldForNow('c.young_person_id')} AND NOT ${followed}`,
  },
  {
    list: 'today',
    kind: 'ask_again_own_words',
    id: 'p.id',
    person: 'p.young_person_id',
    due: 'p.no_own_words_ask_again_on',
    text: `coalesce(p.no_own_words_reason, '')`,
    from: `app.plan p WHERE p.no_own_words_ask_again_on IS NOT NULL AND ${heldForNow('p.young_person_id')} AND NOT EXISTS (
      SELECT 1 FROM app.goal g WHERE g.young_person_id = p.young_person_id AND g.status = 'open' AND g.own_words <> '')`,
  },
  {
    list: 'today',
    kind: 'invitation_unanswered',
    id: 'i.id',
    person: 'i.young_person_id',
    due: 'i.answer_by',
    byService: '(SELECT s.name FROM app.service s WHERE s.id = i.service_id)',
    from: `app.invitation i WHERE ${mine('i.young_person_id')} AND i.invited_by_post_id = ${myPost} AND i.answer IS NULL
      AND i.seen_by_inviter_at IS NULL AND i.answer_by < app.today()`,
  },
  {
    list: 'today',
    kind: 'hand_over_unanswered',
    id: 't.id',
    person: 't.young_person_id',
    due: `${offeredOn} + ${String(daysWithoutAnswer)}`,
    code: 't.kind',
    byService: '(SELECT s.name FROM app.service s WHERE s.id = t.receiver_service_id)',
    at: 't.offered_at',
    from: `app.transition t WHERE ${mine('t.young_person_id')} AND t.status = 'offered' AND ${isMyWork('t.sender_post_id')}
      AND ${offeredOn} + ${String(daysWithoutAnswer)} <= app.today()`,
  },
  {
    list: 'today',
    kind: 'stand_in_did',
    id: 'k.id',
    person: 'k.young_person_id',
    text: 'd.done::text',
    byPost: 'k.post_id',
    from: `app.absence a JOIN app.team_member k ON k.absence_id = a.id JOIN LATERAL (SELECT count(*) AS done FROM app.case_event e
        WHERE e.young_person_id = k.young_person_id AND e.by_post_id = k.post_id AND k.during @> e.at AND e.kind <> 'stand-in-began') d ON d.done > 0
      WHERE a.post_id = ${myPost} AND ${mine('k.young_person_id')} AND k.told_at IS NULL AND upper(k.during) <= app.clock()`,
  },
  {
    list: 'today',
    kind: 'withheld_review',
    id: 'w.id',
    person: 'w.young_person_id',
    due: 'w.review_on',
    text: 'w.reason',
    code: 'w.item_kind',
    byPost: 'w.by_post_id',
    at: 'w.at',
    from: `app.withheld_item w WHERE ${mine('w.young_person_id')} AND w.owner_service_id = ${myService} AND w.ended_at IS NULL`,
  },
  {
    list: 'today',
    kind: 'still_there',
    id: 't.id',
    person: 't.young_person_id',
    due: checkedOn,
    text: 't.met_on::text',
    code: `t.kind || '.' || c.months`,
    from: `app.transition t JOIN LATERAL (SELECT max(x.months) AS months FROM unnest(ARRAY[${checkMonths.join(', ')}]) AS x(months)
        WHERE (t.met_on + make_interval(months => x.months))::date <= app.today()) c ON c.months IS NOT NULL
      WHERE ${mine('t.young_person_id')} AND t.status = 'met' AND t.receiver_service_id = ${myService}
        AND (c.months < ${String(checkMonths.at(-1))} OR ${checkedOn} + ${String(lastCheckOpenDays)} >= app.today())
        AND NOT EXISTS (SELECT 1 FROM app.transition_check k WHERE k.transition_id = t.id AND k.months >= c.months)`,
  },
  {
    list: 'today',
    kind: 'activity_to_confirm',
    id: 'a.id',
    person: 'a.young_person_id',
    due: `(a.confirmed_on + interval '6 months 1 day')::date`,
    text: 'a.detail',
    code: 'a.kind',
    at: 'a.confirmed_on::timestamptz',
    version: 'a.version',
    from: `app.activity a WHERE ${mine('a.young_person_id')} AND upper_inf(a.during)
      AND (a.owner_service_id = ${myService} OR ${heldForNow('a.young_person_id')})`,
  },
  {
    list: 'today',
    kind: 'paper_due',
    id: 'b.id',
    person: 'b.young_person_id',
    at: 'g.at',
    from: `app.case_event b LEFT JOIN LATERAL (SELECT max(e.at) AS at FROM app.case_event e
        WHERE e.young_person_id = b.young_person_id AND e.kind = 'paper-given' AND e.at >= b.at) g ON true
      WHERE b.kind = 'paper-begun' AND ${heldForNow('b.young_person_id')}
        AND NOT EXISTS (SELECT 1 FROM app.case_event e WHERE e.young_person_id = b.young_person_id
          AND e.kind IN ('paper-begun', 'paper-ended') AND (e.at, e.id) > (b.at, b.id))
        AND (g.at IS NULL OR EXISTS (SELECT 1 FROM app.case_event e WHERE e.young_person_id = b.young_person_id
          AND e.kind IN (${changes}) AND e.at > g.at))`,
  },
];
