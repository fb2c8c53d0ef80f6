import {
  isSelf,
  mayAdd,
  mayChange,
  mayRead,
  onTheTeam,
  ownRow,
  staffSees,
  staffSeesCase,
} from '../policies.ts';

const team = onTheTeam('young_person_id');
const self = isSelf('young_person_id');
const myPost = '(SELECT app.my_post())';
const byMe = `by_post_id = ${myPost}`;
const mine = `${team} AND written_by_post_id = ${myPost}`;
const ofAMeeting = 'meeting_id IN (SELECT m.id FROM app.meeting m)';
const ofASection = 'section_id IN (SELECT s.id FROM app.minutes_section s)';

/** The writer's alone until it is shared; then for whoever the category is opened to, and the young person. */
export const minutesPolicies = (): string =>
  mayRead(
    'minutes_section',
    `(${mine}) OR (shared_at IS NOT NULL AND (${self} OR (${staffSees('minutes_section')} AND ${ofAMeeting})))`,
  ) +
  mayAdd(
    'minutes_section',
    `${ownRow('minutes_section')} AND written_by_post_id = ${myPost} AND ${ofAMeeting} AND shared_at IS NULL`,
  ) +
  mayChange('minutes_section', 'text, changed_at, shared_at, version', mine) +
  mayRead('minutes_version', ofASection) +
  mayAdd(
    'minutes_version',
    `${team} AND ${byMe} AND section_id IN (SELECT s.id FROM app.minutes_section s WHERE s.written_by_post_id = ${myPost})`,
  ) +
  mayRead('minutes_receipt', `(${team} OR ${self}) AND ${ofAMeeting}`) +
  mayAdd(
    'minutes_receipt',
    `${ofAMeeting} AND ((${team} AND service_id = (SELECT app.my_service()) AND post_id = ${myPost}) OR (${self} AND service_id IS NULL))`,
  ) +
  mayRead('meeting_decision', `${staffSees('meeting_decision')} OR ${self}`) +
  mayAdd('meeting_decision', `${ownRow('meeting_decision')} AND ${byMe} AND ${ofAMeeting}`) +
  mayRead('meeting_pulse', `${self} OR (shown_to_team AND ${staffSeesCase('meeting_pulse')})`) +
  mayAdd('meeting_pulse', `${self} AND ${ofAMeeting}`) +
  mayChange('meeting_pulse', 'shown_to_team', self);
