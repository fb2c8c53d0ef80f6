import type { Part } from '../part.ts';

/** Meetings, who was asked, and what the young person wished. */
export const meetings = [
  {
    name: 'meetings',
    table: 'meeting',
    columns:
      'id owner_service_id kind starts_at length_minutes link status cancelled_reason not_invited_reason called_by_post_id called_at changed_at held_at interpreter told_how adapted_how',
    without: { place: 'named_beside', sequence: 'technical' },
    also: { meetingPlace: 'x.place' },
    order: 'x.starts_at, x.id',
  },
  {
    name: 'meetingInvitees',
    table: 'meeting_invitee',
    columns: 'meeting_id post_id guardian_id answer answered_at ended_at attended',
    without: { id: 'technical', answer_text: 'named_beside' },
    also: { answerText: 'CASE WHEN num_nonnulls(x.post_id, x.guardian_id) = 0 THEN x.answer_text END' },
    order: 'x.meeting_id, x.id',
  },
  {
    name: 'meetingWishes',
    table: 'meeting_wish',
    columns:
      'id meeting_id kind text without_post_id without_guardian_id at taken_back_at answer answer_text answered_at answered_by_post_id',
    without: { blanked: 'technical' },
    order: 'x.at, x.id',
  },
  {
    name: 'minutes',
    table: 'minutes_section',
    columns:
      'id owner_service_id category meeting_id text written_by_post_id written_at changed_at shared_at blanked_at blanked_reason blanked_by_post_id',
    order: 'x.written_at, x.id',
  },
  {
    name: 'minutesVersions',
    table: 'minutes_version',
    columns: 'section_id number text at by_post_id',
    without: { id: 'technical' },
    order: 'x.section_id, x.number',
  },
  {
    name: 'minutesReceipts',
    table: 'minutes_receipt',
    columns: 'meeting_id service_id post_id seen_at',
    without: { id: 'technical' },
    order: 'x.seen_at, x.id',
  },
  {
    name: 'meetingDecisions',
    table: 'meeting_decision',
    columns: 'owner_service_id category meeting_id measure_id at by_post_id',
    without: { id: 'technical' },
    order: 'x.at, x.id',
  },
  {
    name: 'meetingPulses',
    table: 'meeting_pulse',
    columns: 'meeting_id heard knows_who pull_together skipped shown_to_team at',
    without: { id: 'technical' },
    order: 'x.at, x.id',
  },
] as const satisfies readonly Part[];
