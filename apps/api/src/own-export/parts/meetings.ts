import type { Part } from '../part.ts';

/** Meetings, who was asked, and what the young person wished. */
export const meetings = [
  {
    name: 'meetings',
    table: 'meeting',
    columns:
      'id owner_service_id kind starts_at length_minutes link status cancelled_reason not_invited_reason called_by_post_id called_at changed_at',
    without: { place: 'named_beside', sequence: 'technical' },
    also: { meetingPlace: 'x.place' },
    order: 'x.starts_at, x.id',
  },
  {
    name: 'meetingInvitees',
    table: 'meeting_invitee',
    columns: 'meeting_id post_id guardian_id answer answered_at ended_at',
    without: { id: 'technical', answer_text: 'named_beside' },
    also: { answerText: 'CASE WHEN num_nonnulls(x.post_id, x.guardian_id) = 0 THEN x.answer_text END' },
    order: 'x.meeting_id, x.id',
  },
  {
    name: 'meetingWishes',
    table: 'meeting_wish',
    columns:
      'id meeting_id kind text without_post_id without_guardian_id at taken_back_at answer answer_text answered_at answered_by_post_id',
    order: 'x.at, x.id',
  },
] as const satisfies readonly Part[];
