import {
  list,
  columns,
  nameOfPost,
  nameOfService,
  serviceOfPost,
  service,
  lastDay,
  here,
} from './section.sql.ts';

export const concerns = list(
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

export const followUps = list(
  {
    ...columns('f', 'status decide_by prolonged_reason paused_reason closed_reason version'),
    since: 'lower(f.during)',
    until: 'upper(f.during)',
  },
  `app.follow_up f WHERE ${here('f')}`,
  'lower(f.during)',
);

export const batons = list(
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

export const batonOffers = list(
  {
    ...columns('o', 'id from_post_id to_post_id reason offered_at answer answered_at answer_reason'),
    fromName: nameOfPost('o.from_post_id'),
    toName: nameOfPost('o.to_post_id'),
    toServiceName: serviceOfPost('o.to_post_id'),
  },
  `app.baton_offer o WHERE ${here('o')}`,
  'o.offered_at',
);

const away = (column: string): string =>
  `(SELECT ${column} FROM app.absence a WHERE a.post_id = m.post_id AND a.during @> app.today() AND a.returned_at IS NULL)`;

export const members = list(
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

/** Titles that the law gives, those that have ended among them. */
export const statutoryTitles = list(
  {
    ...columns('s', 'id kind post_id'),
    name: nameOfPost('s.post_id'),
    serviceName: serviceOfPost('s.post_id'),
    from: 'lower(s.valid)',
    lastDay: lastDay('s.valid'),
  },
  `app.statutory_title s WHERE ${here('s')}`,
  'lower(s.valid)',
);

export const invitations = list(
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

export const referrals = list(
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
export const caseRequests = list(
  {
    ...columns('q', 'id wants reason asked_at answer answered_at answer_text'),
    ...service('service', 'q.from_service_id'),
    fromName: nameOfPost('q.from_post_id'),
  },
  `app.case_request q WHERE ${here('q')}`,
  'q.asked_at',
);

export const supportersWith = (names: string): string =>
  list(
    { ...columns('s', names), from: 'lower(s.during)', until: lastDay('s.during') },
    `app.supporter s WHERE ${here('s')}`,
    's.id',
  );

export const guardiansWith = (names: string): string =>
  list(columns('g', names), `app.guardian g WHERE ${here('g')} AND g.valid @> app.today()`, 'g.id');

/** Who of the team reads, as far as this reader may know the team. */
export const readers = list(
  columns(
    'r',
    'post_id user_id name role service_id service_name service_kind holder shut_out grants left_out',
  ),
  'app.team_readers($1) r',
  'r.service_name, r.name',
);
