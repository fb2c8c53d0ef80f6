/** The answers of the newest completed mapping that the reader sees, and what `left` says of an area that was left. */
export const newestAnswers = (
  person: string,
  left: string,
): string => `coalesce((SELECT json_agg(json_build_object('area', a.area, 'answer', a.answer, 'leftReason', ${left}) ORDER BY a.id)
      FROM app.mapping_answer a WHERE a.mapping_id = (SELECT m.id FROM app.mapping m WHERE m.young_person_id = ${person}
        AND m.status = 'completed' ORDER BY m.completed_at DESC LIMIT 1)), '[]')`;

/** The areas with a goal or a measure that the reader sees. */
export const addressedAreas = (
  person: string,
): string => `coalesce((SELECT json_agg(DISTINCT done.area) FROM (
      SELECT g.area FROM app.goal g WHERE g.young_person_id = ${person} AND g.status <> 'dropped' AND g.area IS NOT NULL
      UNION SELECT m.area FROM app.measure m WHERE m.young_person_id = ${person} AND m.status <> 'cancelled' AND m.area IS NOT NULL
    ) done), '[]')`;

/**
 * What is known about the plan when somebody wants it activated, as far as that person may see: row-level security
 * counts. $1 young person.
 */
export const activationFacts = `SELECT p.id, p.status, (SELECT y.birth_date::text FROM app.young_person y WHERE y.id = $1) AS "birthDate", p.young_person_agreed_on::text AS "youngPersonAgreedOn",
    p.no_own_words_reason AS "noOwnWordsReason", p.no_own_words_ask_again_on::text AS "noOwnWordsAskAgainOn",
    EXISTS (SELECT FROM app.sharing s WHERE s.young_person_id = $1 AND s.category = 'basic' AND s.ended_at IS NULL
      AND s.valid @> app.today()) AS "basicHasBasis",
    EXISTS (SELECT FROM app.baton b WHERE b.young_person_id = $1 AND upper_inf(b.held)) AS "hasBatonHolder",
    (SELECT count(*)::int FROM app.goal g WHERE g.young_person_id = $1 AND g.status = 'open' AND g.own_words <> '')
      AS "goalsInOwnWords",
    ${newestAnswers('$1', 'a.left_reason')} AS answers,
    ${addressedAreas('$1')} AS addressed
  FROM app.plan p WHERE p.young_person_id = $1`;
