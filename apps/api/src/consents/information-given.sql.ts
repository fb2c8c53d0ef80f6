import { sealedAs } from '../sealing/parameter.ts';

/** Who explained what Laget is, and how. */
export const explainedStatement = `INSERT INTO app.information_given (id, young_person_id, explained_by_post_id, how)
  VALUES ($new, $1, $2, ${sealedAs('information_given.how', '$3', '$1')}) RETURNING id`;
