import type { Part } from '../part.ts';

/** The team, the baton, and who was asked. */
export const team = [
  {
    name: 'teamMembers',
    table: 'team_member',
    columns: 'id post_id basis during end_reason',
    without: {
      service_id: 'named_beside',
      invitation_id: 'technical',
      absence_id: 'about_staff',
      referral_id: 'technical',
      told_at: 'about_staff',
    },
    order: 'lower(x.during)',
  },
  {
    name: 'supporters',
    table: 'supporter',
    columns: 'id owner_service_id category name relation during',
    without: { contact: 'another_person' },
    order: 'x.id',
  },
  {
    name: 'statutoryTitles',
    table: 'statutory_title',
    columns: 'id owner_service_id category kind post_id valid at',
    without: { by_post_id: 'about_staff', ended_by_post_id: 'about_staff' },
    order: 'lower(x.valid), x.id',
  },
  {
    name: 'batons',
    table: 'baton',
    columns: 'id service_id post_id held',
    order: 'lower(x.held)',
  },
  {
    name: 'batonOffers',
    table: 'baton_offer',
    columns: 'id from_post_id to_post_id reason offered_at answer answered_at answer_reason',
    order: 'x.offered_at',
  },
  {
    name: 'caseloadOffers',
    table: 'caseload_offer',
    columns: 'id from_post_id to_post_id reason note offered_at answer answered_at answer_reason',
    order: 'x.offered_at',
  },
  {
    name: 'invitations',
    table: 'invitation',
    columns: `id service_id post_id invited_by_post_id reason basis invited_at answer_by answer answered_at answered_by_post_id answer_reason`,
    without: { seen_by_inviter_at: 'about_staff' },
    order: 'x.invited_at',
  },
  {
    name: 'referrals',
    table: 'referral',
    columns:
      'id owner_service_id category invitation_id categories until asked_at ended_at ended_by ended_by_post_id end_reason',
    order: 'x.asked_at, x.id',
  },
  {
    name: 'caseRequests',
    table: 'case_request',
    columns: 'id from_service_id wants reason asked_at answer answered_at answered_by_post_id answer_text',
    without: { from_post_id: 'about_staff', number_index: 'technical' },
    order: 'x.asked_at, x.id',
  },
  {
    name: 'requestsToJoin',
    table: 'request_to_join',
    columns: 'id from_post_id reason at answer answered_at answer_reason',
    without: { from_service_id: 'named_beside' },
    order: 'x.at',
  },
] as const satisfies readonly Part[];
