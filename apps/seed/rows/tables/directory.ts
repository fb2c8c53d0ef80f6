/** Places, services and those who work there; young people stand here because a user may be one. */
export const directoryTables = {
  municipality: ['id', 'number', 'name', 'county', 'child_welfare_phone'],
  organisation: ['id', 'name', 'kind'],
  service: ['id', 'organisation_id', 'name', 'kind', 'phone'],
  service_municipality: ['service_id', 'municipality_id'],
  young_person: [
    'id',
    'municipality_id',
    'given_name',
    'family_name',
    'birth_date',
    'language',
    'needs_interpreter',
    'preferred_contact',
    'created_at',
  ],
  app_user: ['id', 'username', 'name', 'kind', 'phone', 'email', 'young_person_id', 'active'],
  credential: ['user_id', 'password_hash'],
  post: ['id', 'user_id', 'service_id', 'role', 'title', 'valid'],
  absence: ['id', 'post_id', 'during', 'stand_in_post_id'],
} as const satisfies Record<string, readonly string[]>;
