const open = (
  opened: string,
): string => `SELECT user_id AS "userId", username, name, kind, role, young_person_id AS "youngPersonId",
  post_id AS "postId", title, service_id AS "serviceId", service_name AS "serviceName", service_kind AS "serviceKind",
  municipality_id AS "municipalityId", now, today::text,
  provider, level, auth_time AS "authTime" FROM app.${opened}($1)`;

/** Who is asking, from the secret alone; no row when the session has ended or stood still too long. */
export const openSession = open('session_open');

/** The same, when nobody is at the keyboard: it does not count as being used. */
export const lookAtSession = open('session_look');
