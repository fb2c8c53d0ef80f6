import { ownNumbers } from '../../emergency-numbers/emergency-numbers.sql.ts';
import { unheldFacts } from './unheld.sql.ts';

/** A list as JSON: the rows of `from` in order (what one moment wrote: by id), or an empty list. */
const list = (fields: Readonly<Record<string, string>>, from: string, order: string): string =>
  `coalesce((SELECT json_agg(json_build_object(${Object.entries(fields)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')}) ORDER BY ${[order, fields.id].filter(Boolean).join(', ')}) FROM ${from}), '[]'::json)`;

/** Columns that keep their name in camelCase. */
const columns = (alias: string, names: string): Record<string, string> =>
  Object.fromEntries(
    names
      .split(' ')
      .map((name) => [
        name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        `${alias}.${name}`,
      ]),
  );

const nameOfPost = (post: string): string =>
  `(SELECT who.name FROM app.post held JOIN app.app_user who ON who.id = held.user_id WHERE held.id = ${post})`;
const nameOfService = (service: string): string =>
  `(SELECT unit.name FROM app.service unit WHERE unit.id = ${service})`;
const kindOfService = (service: string): string =>
  `(SELECT unit.kind FROM app.service unit WHERE unit.id = ${service})`;
const service = (name: string, column: string): Record<string, string> => ({
  [`${name}Id`]: column,
  [`${name}Name`]: nameOfService(column),
  [`${name}Kind`]: kindOfService(column),
});
/** PostgreSQL's day ranges end the day before their upper bound; people name the last day. */
const lastDay = (range: string): string => `upper(${range}) - 1`;
const here = (alias: string): string => `${alias}.young_person_id = $1`;

const concerns = list(
  {
    ...columns(
      'c',
      'id owner_service_id level reason at young_person_told young_person_told_note guardians_told guardians_told_note',
    ),
    byName: nameOfPost('c.by_post_id'),
    serviceName: nameOfService('c.owner_service_id'),
  },
  `app.concern c WHERE ${here('c')}`,
  'c.at',
);
const followUps = list(
  {
    ...columns('f', 'status decide_by prolonged_reason paused_reason closed_reason version'),
    since: 'lower(f.during)',
    until: 'upper(f.during)',
  },
  `app.follow_up f WHERE ${here('f')}`,
  'lower(f.during)',
);
const batons = list(
  {
    ...columns('b', 'id post_id'),
    name: nameOfPost('b.post_id'),
    ...service('service', 'b.service_id'),
    since: 'lower(b.held)',
    until: 'upper(b.held)',
  },
  `app.baton b WHERE ${here('b')}`,
  'lower(b.held)',
);
const batonOffers = list(
  {
    ...columns('o', 'id from_post_id to_post_id reason offered_at answer answered_at answer_reason'),
    fromName: nameOfPost('o.from_post_id'),
    toName: nameOfPost('o.to_post_id'),
    toServiceName: nameOfService('(SELECT p.service_id FROM app.post p WHERE p.id = o.to_post_id)'),
  },
  `app.baton_offer o WHERE ${here('o')}`,
  'o.offered_at',
);
const away = (column: string): string =>
  `(SELECT ${column} FROM app.absence a WHERE a.post_id = m.post_id AND a.during @> app.today() AND a.returned_at IS NULL)`;
const members = list(
  {
    ...columns('m', 'id post_id basis end_reason referral_id'),
    ...columns('u', 'name phone email'),
    ...columns('p', 'title role'),
    ...service('service', 'm.service_id'),
    since: 'lower(m.during)',
    until: 'upper(m.during)',
    awayUntil: away(lastDay('a.during')),
    standInName: away(nameOfPost('a.stand_in_post_id')),
  },
  `app.team_member m JOIN app.post p ON p.id = m.post_id JOIN app.app_user u ON u.id = p.user_id WHERE ${here('m')}`,
  'lower(m.during)',
);
const invitations = list(
  {
    ...columns(
      'i',
      'id post_id reason invited_by_post_id invited_at answer_by answer answered_at answer_reason seen_by_inviter_at',
    ),
    ...service('service', 'i.service_id'),
    invitedByName: nameOfPost('i.invited_by_post_id'),
  },
  `app.invitation i WHERE ${here('i')}`,
  'i.invited_at',
);
const referrals = list(
  {
    ...columns('r', 'id invitation_id categories until asked_at ended_at ended_by end_reason'),
    ...columns('i', 'reason answer_by answer answered_at answer_reason'),
    ...service('service', 'i.service_id'),
    askedByName: nameOfPost('i.invited_by_post_id'),
    helperName: nameOfPost('i.answered_by_post_id'),
  },
  `app.referral r JOIN app.invitation i ON i.id = r.invitation_id WHERE ${here('r')}`,
  'r.asked_at',
);
/** Services that ask for the case: for the holder and the young person. */
const caseRequests = list(
  {
    ...columns('q', 'id wants reason asked_at answer answered_at answer_text'),
    ...service('service', 'q.from_service_id'),
    fromName: nameOfPost('q.from_post_id'),
  },
  `app.case_request q WHERE ${here('q')}`,
  'q.asked_at',
);
const supportersWith = (names: string): string =>
  list(
    { ...columns('s', names), from: 'lower(s.during)', until: lastDay('s.during') },
    `app.supporter s WHERE ${here('s')}`,
    's.id',
  );
const supporters = supportersWith('id name relation contact');
const guardiansWith = (names: string): string =>
  list(columns('g', names), `app.guardian g WHERE ${here('g')} AND g.valid @> app.today()`, 'g.id');
const guardians = guardiansWith('id name kind contact');
const answersOf = (whose: string): string =>
  list(
    {
      ...columns('a', 'id capacity guardian_id answer note at'),
      guardianName: '(SELECT g.name FROM app.guardian g WHERE g.id = a.guardian_id)',
    },
    `app.consent_answer a WHERE a.consent_id = c.id${whose}`,
    'a.capacity DESC, a.id',
  );
const consentsWith = (answers: string): string =>
  list(
    {
      ...columns(
        'c',
        `id state form purpose categories service_ids shares valid_from valid_to signed_on kept_where excluded_topics excluded_user_ids how_explained language interpreter young_person_heard_on ` +
          `young_person_heard_note refusal_note ask_again_on recorded_at ended_at ended_note version`,
      ),
      serviceNames:
        '(SELECT json_agg(s.name ORDER BY s.name) FROM app.service s WHERE s.id = ANY (c.service_ids))',
      excludedNames:
        '(SELECT json_agg(u.name ORDER BY u.name) FROM app.app_user u WHERE u.id = ANY (c.excluded_user_ids))',
      recordedByName: nameOfPost('c.recorded_by_post_id'),
      answers,
    },
    `app.consent c WHERE ${here('c')}`,
    'c.recorded_at',
  );
const consents = consentsWith(answersOf(''));
const sharings = list(
  {
    ...columns('s', 'id service_id category consent_id legal_basis_use_id'),
    serviceName: nameOfService('s.service_id'),
    excludedTopics: `coalesce((SELECT to_json(c.excluded_topics) FROM app.consent c WHERE c.id = s.consent_id), '[]'::json)`,
    from: 'lower(s.valid)',
    until: lastDay('s.valid'),
  },
  `app.sharing s WHERE ${here('s')} AND s.ended_at IS NULL AND s.valid @> app.today()`,
  's.service_id, s.category',
);
const legalBasisUses = list(
  {
    ...columns(
      'l',
      'id basis_code service_id categories justification valid_from valid_to at ended_at told_from delay_reason',
    ),
    basisName: `coalesce((SELECT r.value ->> 'name' FROM app.law_rule r WHERE r.code = 'legal_basis.' || l.basis_code AND r.state = 'approved'
      AND r.valid @> l.valid_from), l.basis_code)`,
    serviceName: nameOfService('l.service_id'),
    byName: nameOfPost('l.by_post_id'),
  },
  `app.legal_basis_use l WHERE ${here('l')}`,
  'l.at',
);
const informationGiven = list(
  { ...columns('i', 'id at how'), byName: nameOfPost('i.explained_by_post_id') },
  `app.information_given i WHERE ${here('i')}`,
  'i.at',
);
/** Kept from guardians: everybody on the team sees that it is, and the service that decided why. */
const withheld = (id: string): string => `${id} = ANY ((SELECT app.my_withheld())::uuid[])`;
const goals = list(
  {
    ...columns(
      'g',
      'id category owner_service_id own_words own_words_on wording agreement disagreement disagreement_answers status status_reason area version',
    ),
    stances: list(
      {
        ...columns('s', 'id stance text at'),
        serviceId: 's.owner_service_id',
        serviceName: nameOfService('s.owner_service_id'),
        byName: nameOfPost('s.by_post_id'),
      },
      'app.goal_stance s WHERE s.goal_id = g.id',
      's.at',
    ),
    withheld: withheld('g.id'),
  },
  `app.goal g WHERE ${here('g')}`,
  'g.created_at, g.id',
);
const measures = list(
  {
    ...columns(
      'm',
      `id goal_id category owner_service_id kind title responsible_post_id responsible_supporter_id responsible_young_person deadline deadline_reason ` +
        `look_for look_on status status_reason obstacle young_person_answer young_person_answered_at evaluation_happened ` +
        `young_person_answer_words asked_again evaluation_helped evaluation_learnt outcome young_person_helped young_person_evaluation ` +
        `young_person_evaluated_at repeat_every repeat_from repeat_until repeat_part repeat_done_on repeat_told area version`,
    ),
    // what the reader does not see is only said to be there
    startsAfterId: '(SELECT f.id FROM app.measure f WHERE f.id = m.starts_after_id)',
    startsAfterUnseen:
      '(m.starts_after_id IS NOT NULL AND NOT EXISTS (SELECT FROM app.measure f WHERE f.id = m.starts_after_id))',
    withheld: withheld('m.id'),
    ...service('responsibleService', 'm.responsible_service_id'),
    responsibleName: `coalesce(${nameOfPost('m.responsible_post_id')}, (SELECT s.name FROM app.supporter s WHERE s.id = m.responsible_supporter_id))`,
  },
  `app.measure m WHERE ${here('m')}`,
  'm.created_at, m.id',
);
const plan = `(SELECT json_build_object(${Object.entries(
  columns(
    'p',
    `id category owner_service_id status number activated_at review_on review_every young_person_agreed_on young_person_agreed_how no_own_words_reason ` +
      `no_own_words_ask_again_on version`,
  ),
)
  .map(([name, sql]) => `'${name}', ${sql}`)
  .join(', ')}) FROM app.plan p WHERE ${here('p')})`;
const planVersions = list(
  columns('h', 'number at verb item_kind category owner_service_id'),
  `app.plan_history h WHERE ${here('h')}`,
  'h.number, h.id',
);
const mappingAnswers = list(
  {
    ...columns(
      'a',
      'id area category owner_service_id answer own_words note strengths left_reason answered_at version',
    ),
    answeredByName: nameOfPost('a.answered_by_post_id'),
    withheld: withheld('a.id'),
  },
  'app.mapping_answer a WHERE a.mapping_id = m.id',
  'a.id',
);
const acuteDecisions = list(
  {
    ...columns('d', 'id area category owner_service_id decisions reason at'),
    byName: nameOfPost('d.by_post_id'),
  },
  'app.acute_decision d WHERE d.mapping_id = m.id',
  'd.at',
);
const ownPartAnswers = list(
  columns('o', 'id area category owner_service_id answer own_words answered_at'),
  'app.own_part_answer o WHERE o.own_part_id = op.id',
  'o.id',
);
const ownPart = `(SELECT jsonb_build_object('invitedAt', op.invited_at, 'sentAt', op.sent_at, 'answers', ${ownPartAnswers})
  FROM app.own_part op WHERE op.mapping_id = m.id)`;
const mappings = list(
  {
    ...columns(
      'm',
      'id category owner_service_id status started_at with_young_person language interpreter completed_at repeat_on version',
    ),
    startedByName: nameOfPost('m.started_by_post_id'),
    answers: mappingAnswers,
    ownPart,
    decisions: acuteDecisions,
  },
  `app.mapping m WHERE ${here('m')}`,
  'm.started_at',
);
const transitions = list(
  {
    ...columns(
      't',
      `id kind category owner_service_id on_date sender_post_id receiver_post_id status status_reason suggested_on ended_how offered_at answered_at met_on ` +
        `no_shows created_at version`,
    ),
    ...service('senderService', 't.sender_service_id'),
    ...service('receiverService', 't.receiver_service_id'),
    senderName: nameOfPost('t.sender_post_id'),
    receiverName: `coalesce(${nameOfPost('t.receiver_post_id')}, t.receiver_name)`,
    handOver: list(
      columns('h', 'id code note done_on'),
      'app.hand_over_item h WHERE h.transition_id = t.id',
      'h.id',
    ),
    milestones: list(
      columns('s', 'id code due done_on'),
      'app.milestone s WHERE s.transition_id = t.id',
      's.due, s.id',
    ),
    notes: list(
      {
        ...columns('n', 'id half question text category owner_service_id written_at given_at version'),
        writtenByName: nameOfPost('n.written_by_post_id'),
        givenByName: nameOfPost('n.given_by_post_id'),
      },
      'app.hand_over_note n WHERE n.transition_id = t.id',
      'n.half',
    ),
    receipts: list(
      { ...columns('r', 'id half post_id at'), name: nameOfPost('r.post_id') },
      'app.hand_over_receipt r WHERE r.transition_id = t.id',
      'r.at',
    ),
    disputes: list(
      {
        ...columns('d', 'id since sender_says receiver_says settled_on settled_how'),
        byName: nameOfPost('d.by_post_id'),
      },
      'app.move_dispute d WHERE d.transition_id = t.id',
      'd.since',
    ),
    checks: list(
      {
        ...columns('k', 'id months answer'),
        on: `(k.at AT TIME ZONE 'Europe/Oslo')::date`,
        byName: nameOfPost('k.by_post_id'),
      },
      'app.transition_check k WHERE k.transition_id = t.id',
      'k.months',
    ),
  },
  `app.transition t WHERE ${here('t')}`,
  't.on_date',
);
const preparations = list(
  {
    ...columns(
      'p',
      'id kind on_date code due category owner_service_id responsible_post_id status reason done_on version',
    ),
    responsibleName: nameOfPost('p.responsible_post_id'),
    responsibleServiceName: nameOfService(
      '(SELECT r.service_id FROM app.post r WHERE r.id = p.responsible_post_id)',
    ),
  },
  `app.preparation p WHERE ${here('p')} AND p.status <> 'lapsed'`,
  'p.on_date, p.due',
);
const activities = list(
  {
    ...columns('a', 'id kind detail source confirmed_on category owner_service_id version'),
    from: 'lower(a.during)',
    until: lastDay('a.during'),
  },
  `app.activity a WHERE ${here('a')}`,
  'lower(a.during)',
);
const contributions = list(
  {
    ...columns('c', 'id kind text visibility about_measure_id at used_how used_at'),
    usedByName: nameOfPost('c.used_by_post_id'),
    withheld: withheld('c.id'),
  },
  `app.contribution c WHERE ${here('c')}`,
  'c.at',
);
const events = list(
  {
    ...columns('e', 'id kind at payload category owner_service_id'),
    byName: `coalesce(${nameOfPost('e.by_post_id')}, '')`,
    serviceName: nameOfService('(SELECT p.service_id FROM app.post p WHERE p.id = e.by_post_id)'),
  },
  `app.case_event e WHERE ${here('e')}`,
  'e.at',
);

/** Discussions from before the case, bound to it: for the service that asked, and for the young person. */
const boundDiscussions = list(
  {
    ...columns('d', 'id title sent_at'),
    ownerServiceId: 'b.owner_service_id',
    askerName: nameOfPost('d.asker_post_id'),
    serviceNames: `coalesce((SELECT json_agg(unit.name ORDER BY unit.name) FROM app.discussion_receiver asked
      JOIN app.service unit ON unit.id = asked.service_id WHERE asked.discussion_id = d.id), '[]'::json)`,
  },
  `app.discussion_binding b JOIN app.discussion d ON d.id = b.discussion_id WHERE ${here('b')}`,
  'd.sent_at',
);

/** Who of the team reads, as far as this reader may know the team. */
const readers = list(
  columns(
    'r',
    'post_id user_id name role service_id service_name service_kind holder shut_out grants left_out',
  ),
  'app.team_readers($1) r',
  'r.service_name, r.name',
);

/** The sections of a case: name → a list as JSON, for the young person in $1. */
export const caseSections = {
  followUps,
  concerns,
  batons,
  batonOffers,
  members,
  invitations,
  referrals,
  caseRequests,
  supporters,
  guardians,
  consents,
  sharings,
  legalBasisUses,
  informationGiven,
  plan,
  goals,
  measures,
  planVersions,
  mappings,
  transitions,
  preparations,
  activities,
  contributions,
  boundDiscussions,
  events,
  readers,
};

/**
 * What the young person reads of them: without what is another person's (how to reach guardians and supporters, what a guardian
 * answered), as the own file leaves it out.
 */
export const ownSections = {
  ...caseSections,
  supporters: supportersWith('id name relation'),
  guardians: guardiansWith('id name kind'),
  consents: consentsWith(answersOf(` AND a.capacity = 'young_person'`)),
};

/** The whole case in one statement. What the reader may not see is not in it: row-level security has taken it away. */
export const caseStatement = `SELECT y.id, y.given_name AS "givenName", y.family_name AS "familyName", y.birth_date::text AS "birthDate",
  k.name AS "municipalityName", k.child_welfare_phone AS "childWelfarePhone", ${ownNumbers('k.id')} AS "emergencyNumbers", y.language, y.needs_interpreter AS "needsInterpreter",
  y.preferred_contact AS "preferredContact", y.version,
  ${Object.entries(caseSections)
    .map(([name, sql]) => `${sql} AS "${name}"`)
    .join(',\n  ')},
  app.something_hidden($1) AS "somethingHidden",
  ${unheldFacts} AS "unheldFacts"
  FROM app.young_person y JOIN app.municipality k ON k.id = y.municipality_id WHERE y.id = $1`;
