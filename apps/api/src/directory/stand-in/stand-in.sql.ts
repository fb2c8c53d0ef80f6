const days = `lower(a.during)::text AS "from", (upper(a.during) - 1)::text AS until, a.stand_in_answer AS answer`;

export const askedStatement = `SELECT a.id, u.name AS "forName", ${days}
  FROM app.absence a JOIN app.post p ON p.id = a.post_id JOIN app.app_user u ON u.id = p.user_id
  WHERE a.stand_in_post_id = app.my_post() AND upper(a.during) > app.today() AND a.stand_in_answer IS DISTINCT FROM 'declined'
    AND p.service_id = app.my_service() AND a.returned_at IS NULL
  ORDER BY a.during`;

export const ownStatement = `SELECT a.id, coalesce(u.name, '') AS "standInName", ${days}
  FROM app.absence a LEFT JOIN app.post p ON p.id = a.stand_in_post_id LEFT JOIN app.app_user u ON u.id = p.user_id
  WHERE a.post_id = app.my_post() AND upper(a.during) > app.today() AND a.returned_at IS NULL ORDER BY a.during`;

export const askedFactsStatement = `SELECT (upper(a.during) - 1)::text AS until, a.stand_in_answer AS "answeredBefore",
    p.service_id = app.my_service() AS "sameService"
  FROM app.absence a JOIN app.post p ON p.id = a.post_id WHERE a.id = $1 AND a.stand_in_post_id = app.my_post() AND a.returned_at IS NULL`;

export const ownFactsStatement = `SELECT lower(a.during)::text AS "from", (upper(a.during) - 1)::text AS until
  FROM app.absence a WHERE a.id = $1 AND a.post_id = app.my_post() AND a.returned_at IS NULL`;
