/** Questions as both sides read them; row-level security says which. */
export const questionsStatement = (
  where: string,
): string => `SELECT q.id, q.access_log_id AS "entryId", q.text, q.asked_at AS "askedAt",
    q.answer_by::text AS "answerBy", q.about_day::text AS "aboutDay", u.name AS "aboutName", s.name AS "aboutServiceName",
    s.kind AS "aboutServiceKind", q.about_action AS "aboutAction",
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', p.kind, 'text', p.text, 'at', p.at, 'byName', b.name) ORDER BY p.at, p.id)
      FROM app.question_step p LEFT JOIN app.app_user b ON b.id = p.by_user_id WHERE p.question_id = q.id), '[]') AS steps
  FROM app.privacy_question q LEFT JOIN app.app_user u ON u.id = q.about_user_id AND u.kind = 'staff'
    LEFT JOIN app.service s ON s.id = q.about_service_id
  WHERE ${where} ORDER BY q.asked_at DESC, q.id DESC LIMIT 200`;
