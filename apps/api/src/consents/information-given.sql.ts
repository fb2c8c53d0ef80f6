/** Who explained what Laget is, and how. */
export const explainedStatement = `INSERT INTO app.information_given (young_person_id, explained_by_post_id, how) VALUES ($1, $2, $3) RETURNING id`;
