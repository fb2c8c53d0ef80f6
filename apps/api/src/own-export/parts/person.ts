import type { Part } from '../part.ts';

const municipality = `(SELECT m.name FROM app.municipality m WHERE m.id = x.municipality_id)`;

/** Who it is, who stands close, and where the follow-up is. */
export const person = [
  {
    name: 'person',
    table: 'young_person',
    columns: 'given_name family_name birth_date language needs_interpreter preferred_contact created_at',
    without: { id: 'technical', municipality_id: 'named_beside' },
    also: { municipalityName: municipality },
    where: 'x.id = $1',
    order: 'x.id',
  },
  {
    name: 'identityNumbers',
    table: 'identity_number',
    columns: 'number valid gender',
    without: { id: 'technical', blind_index: 'technical', bi_v: 'technical' },
    from: 'app.own_identity_numbers()',
    where: '$1::uuid = app.my_self()',
    order: 'lower(x.valid) NULLS FIRST',
  },
  {
    name: 'signIn',
    table: 'app_user',
    columns: 'username name phone email active language',
    without: {
      id: 'technical',
      kind: 'technical',
      phone_index: 'technical',
      import_id: 'technical',
      changes_seen_at: 'technical',
    },
    where: 'x.id = app.me() AND x.young_person_id = $1',
    order: 'x.id',
  },
  {
    name: 'noticeChoices',
    table: 'notice_choice',
    columns: 'rhythm quiet_from quiet_until digest_hour digest_weekday without channel chosen_at',
    without: { user_id: 'technical' },
    where: '$1::uuid = app.my_self() AND x.user_id = app.me()',
    order: 'x.user_id',
  },
  {
    name: 'noticeAddresses',
    table: 'notice_address',
    columns: 'channel address confirmed_at',
    without: {
      id: 'technical',
      user_id: 'technical',
      code: 'account_safety',
      code_digest: 'account_safety',
      code_until: 'account_safety',
      tries: 'technical',
      asked: 'technical',
      asked_on: 'technical',
    },
    where: '$1::uuid = app.my_self() AND x.user_id = app.me()',
    order: 'x.channel',
  },
  {
    name: 'calendarFeeds',
    table: 'calendar_feed',
    columns: 'made_at read_at ended_at',
    without: { id: 'technical', user_id: 'technical', digest: 'account_safety' },
    where: '$1::uuid = app.my_self() AND x.user_id = app.me()',
    order: 'x.made_at',
  },
  {
    name: 'guardians',
    table: 'guardian',
    columns: 'id name kind valid',
    without: { user_id: 'another_person', contact: 'another_person', contact_index: 'technical' },
    order: 'x.id',
  },
  {
    name: 'protections',
    table: 'protection',
    columns: 'id level during reason set_by_user_id ended_by_user_id ended_reason',
    order: 'lower(x.during)',
  },
  {
    name: 'followUps',
    table: 'follow_up',
    columns: `id status during registered_by_post_id registered_service_id decide_by prolonged_reason paused_reason closed_reason`,
    order: 'lower(x.during)',
  },
  {
    name: 'concerns',
    table: 'concern',
    columns:
      'id owner_service_id category level reason young_person_told young_person_told_note guardians_told guardians_told_note at by_post_id',
    order: 'x.at',
  },
  {
    name: 'activities',
    table: 'activity',
    columns: 'id owner_service_id category kind level completed detail during source confirmed_on',
    order: 'lower(x.during), x.id',
  },
] as const satisfies readonly Part[];
