import { list, columns, nameOfPost, serviceOfPost, service, lastDay, here } from './section.sql.ts';

/** Services that the move leaves behind, and which are on the team or are given something still. */
const endingBy = (
  move: string,
): string => `app.service s WHERE ${move}.undone_at IS NULL AND app.left_behind(s.id, ${move}.to_municipality_id)
        AND (EXISTS (SELECT FROM app.team_member m WHERE m.young_person_id = ${move}.young_person_id AND m.service_id = s.id AND m.during @> app.clock())
          OR EXISTS (SELECT FROM app.sharing x WHERE x.young_person_id = ${move}.young_person_id AND x.service_id = s.id
            AND x.ended_at IS NULL AND x.valid @> app.today()))`;

export const transitions = list(
  {
    ...columns(
      't',
      `id kind category owner_service_id on_date sender_post_id receiver_post_id status status_reason suggested_on ended_how offered_at answered_at met_on ` +
        `no_shows created_at version`,
    ),
    ...service('senderService', 't.sender_service_id'),
    ...service('receiverService', 't.receiver_service_id'),
    senderName: nameOfPost('t.sender_post_id'),
    receiverName: nameOfPost('t.receiver_post_id', 't.receiver_name'),
    handOver: list(
      columns('h', 'id code note done_on'),
      `app.hand_over_item h WHERE ${here('h')} AND h.transition_id = t.id`,
      'h.id',
    ),
    milestones: list(
      columns('s', 'id code due done_on'),
      `app.milestone s WHERE ${here('s')} AND s.transition_id = t.id`,
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
    municipalities: list(
      columns('k', 'id name'),
      `app.service_municipality w JOIN app.municipality k ON k.id = w.municipality_id WHERE t.kind = 'new_municipality'
        AND w.service_id = t.receiver_service_id AND NOT EXISTS (SELECT FROM app.young_person now
          WHERE now.id = t.young_person_id AND now.municipality_id = k.id)`,
      'k.name',
    ),
    moves: list(
      {
        ...columns('v', 'id ends_on at'),
        fromName: '(SELECT k.name FROM app.municipality k WHERE k.id = v.from_municipality_id)',
        toName: '(SELECT k.name FROM app.municipality k WHERE k.id = v.to_municipality_id)',
        byName: nameOfPost('v.by_post_id'),
        undone: 'v.undone_at IS NOT NULL',
        ending: list(columns('s', 'id name'), endingBy('v'), 's.name'),
      },
      'app.move v WHERE v.transition_id = t.id',
      'v.at',
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

export const preparations = list(
  {
    ...columns(
      'p',
      'id kind on_date code due category owner_service_id responsible_post_id status reason done_on version',
    ),
    responsibleName: nameOfPost('p.responsible_post_id'),
    responsibleServiceName: serviceOfPost('p.responsible_post_id'),
  },
  `app.preparation p WHERE ${here('p')} AND p.status <> 'lapsed'`,
  'p.on_date, p.due',
);

export const activities = list(
  {
    ...columns('a', 'id kind level completed detail source confirmed_on category owner_service_id version'),
    from: 'lower(a.during)',
    until: lastDay('a.during'),
  },
  `app.activity a WHERE ${here('a')}`,
  'lower(a.during)',
);
