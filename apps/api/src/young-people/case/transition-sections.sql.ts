import { list, columns, nameOfPost, nameOfService, service, lastDay, here } from './section.sql.ts';

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

export const preparations = list(
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

export const activities = list(
  {
    ...columns('a', 'id kind level completed detail source confirmed_on category owner_service_id version'),
    from: 'lower(a.during)',
    until: lastDay('a.during'),
  },
  `app.activity a WHERE ${here('a')}`,
  'lower(a.during)',
);
