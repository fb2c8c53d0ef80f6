import {
  holds,
  isSelf,
  mayAdd,
  mayChange,
  mayRead,
  onTheTeam,
  ownRow,
  sharedWithMe,
  staffSeesCase,
} from '../policies.ts';

const team = onTheTeam('young_person_id');
const self = isSelf('young_person_id');
const askedToIt = 'id = ANY ((SELECT app.my_meetings())::uuid[])';
const myPost = '(SELECT app.my_post())';

/** The one who called it, and the holder of the baton. */
const mine = `${team} AND (called_by_post_id = ${myPost} OR ${holds('young_person_id')})`;
const amongMine = `${team} AND meeting_id IN (SELECT m.id FROM app.meeting m WHERE m.called_by_post_id = ${myPost}
    OR ${holds('m.young_person_id')})`;
const ownGuardian = 'guardian_id IN (SELECT g.id FROM app.guardian g WHERE g.user_id = (SELECT app.me()))';
const seen = 'meeting_id IN (SELECT m.id FROM app.meeting m)';

/** The same as libs/domain/src/meeting/wish says about who reads what. Whoever is not wanted reads it only as the one who called. */
const readsWish = `${team} AND taken_back_at IS NULL AND (
    (kind = 'meeting' AND (${holds('young_person_id')} OR ${sharedWithMe('meeting_wish', `'basic'`)}))
    OR (kind = 'topic' AND ${seen})
    OR meeting_id IN (SELECT m.id FROM app.meeting m WHERE m.called_by_post_id = ${myPost})
    OR (${holds('young_person_id')} AND without_post_id IS DISTINCT FROM ${myPost}))`;

export const meetingPolicies = (): string =>
  mayRead(
    'meeting',
    `${staffSeesCase('meeting')} OR (${team} AND (owner_service_id = (SELECT app.my_service()) OR ${askedToIt})) OR ${self}
      OR (young_person_id = ANY ((SELECT app.my_children())::uuid[]) AND ${askedToIt})`,
  ) +
  mayAdd('meeting', `${ownRow('meeting')} AND called_by_post_id = ${myPost}`) +
  mayChange(
    'meeting',
    'starts_at, length_minutes, place, link, status, cancelled_reason, changed_at, sequence, version',
    mine,
  ) +
  mayRead('meeting_invitee', `${seen} AND (${team} OR ${self} OR ${ownGuardian})`) +
  mayAdd('meeting_invitee', `${amongMine} AND answer IS NULL`) +
  mayChange(
    'meeting_invitee',
    'answer, answer_text, answered_at, ended_at',
    `${seen} AND ((${team} AND post_id = ${myPost}) OR (${amongMine}) OR (${self} AND num_nonnulls(post_id, guardian_id) = 0) OR ${ownGuardian})`,
  ) +
  mayRead('meeting_wish', `${self} OR (${readsWish})`) +
  mayAdd('meeting_wish', `${self} AND answer IS NULL`) +
  mayChange(
    'meeting_wish',
    'taken_back_at, answer, answer_text, answered_at, answered_by_post_id',
    `${self} OR (${readsWish})`,
  );
