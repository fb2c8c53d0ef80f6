import type { Part } from '../part.ts';

const ofOwn = `x.discussion_id IN (SELECT b.discussion_id FROM app.discussion_binding b WHERE b.young_person_id = $1)`;

/** What the services have written: notes that may be read now, what is kept from guardians, and the log of the case. */
export const notes = [
  {
    name: 'notes',
    table: 'note',
    columns:
      'id owner_service_id category audience profession text written_by_post_id written_at changed_at blanked_at blanked_reason blanked_by_post_id delay_basis delay_reason delayed_until delayed_at delayed_by_post_id',
    without: { member_post_ids: 'about_staff' },
    order: 'x.written_at, x.id',
  },
  {
    name: 'noteVersions',
    table: 'note_version',
    columns: 'note_id number owner_service_id text at by_post_id',
    without: { id: 'technical' },
    order: 'x.note_id, x.number',
  },
  {
    name: 'noteShares',
    table: 'note_share',
    columns: 'id owner_service_id note_id service_id reason at by_post_id ended_at ended_by_user_id',
    order: 'x.at',
  },
  {
    name: 'withheldFromGuardians',
    table: 'withheld_item',
    columns:
      'id owner_service_id item_kind item_id reason at by_post_id review_on ended_at ended_by_post_id ended_reason',
    order: 'x.at',
  },
  {
    name: 'discussions',
    table: 'discussion',
    columns: 'id asker_post_id title text sent_at closed_at',
    without: { asker_service_id: 'named_beside' },
    where: ofOwn.replace('x.discussion_id', 'x.id'),
    order: 'x.sent_at',
  },
  {
    name: 'discussionAsked',
    table: 'discussion_receiver',
    columns: 'discussion_id service_id',
    where: ofOwn,
    order: 'x.discussion_id, x.service_id',
  },
  {
    name: 'discussionAnswers',
    table: 'discussion_answer',
    columns: 'discussion_id post_id text at',
    without: { id: 'technical', service_id: 'named_beside' },
    where: ofOwn,
    order: 'x.at, x.id',
  },
  {
    name: 'discussionBindings',
    table: 'discussion_binding',
    columns: 'discussion_id owner_service_id basis reason at by_post_id',
    order: 'x.at',
  },
  {
    name: 'caseEvents',
    table: 'case_event',
    columns: 'id owner_service_id category kind payload at by_post_id',
    without: { by_user_id: 'named_beside' },
    where: `x.young_person_id = $1 AND x.payload ->> 'who' IS DISTINCT FROM 'guardian'`,
    order: 'x.at, x.id',
  },
] as const satisfies readonly Part[];
