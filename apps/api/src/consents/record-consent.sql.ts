import { sealedAs } from '../sealing/parameter.ts';

/** A consent is always written as asked or refused; `app.open_consent` alone makes it given. */
export const insertConsent = `INSERT INTO app.consent (id, young_person_id, state, form, purpose, categories, service_ids, shares, valid_from,
    valid_to, signed_on, kept_where, excluded_topics, excluded_user_ids, how_explained, language, interpreter, young_person_heard_on, young_person_heard_note, refusal_note, ask_again_on,
    recorded_by_post_id)
  VALUES ($new, $1, $2, $3, ${sealedAs('consent.purpose', '$4', '$1')}, $5::text[], $6::uuid[], $7::jsonb, $8, $9, $10, ${sealedAs('consent.kept_where', '$11', '$1')}, ${sealedAs('consent.excluded_topics', '$12', '$1')}::text[],
    ARRAY(SELECT DISTINCT p.user_id FROM app.post p WHERE p.id = ANY ($13::uuid[])), ${sealedAs('consent.how_explained', '$14', '$1')}, $15, $16,
    $17, ${sealedAs('consent.young_person_heard_note', '$18', '$1')}, ${sealedAs('consent.refusal_note', '$19', '$1')}, $20, $21) RETURNING id`;

export const writeAnswer = `INSERT INTO app.consent_answer (consent_id, young_person_id, capacity, guardian_id, answer, note, by_user_id, shown_in, shown_text)
  VALUES ($1, $2, $3, $4, $5, ${sealedAs('consent_answer.note', '$6', '$2', '$1')}, $7, $8, ${sealedAs('consent_answer.shown_text', '$9', '$2', '$1')})
  ON CONFLICT ON CONSTRAINT consent_answer_once DO UPDATE SET answer = excluded.answer, note = excluded.note, at = app.clock(),
    by_user_id = excluded.by_user_id, shown_in = excluded.shown_in, shown_text = excluded.shown_text`;

/** Every cell that was refused and may not be asked about yet. */
export const refusedStill = `SELECT s.service_id::text AS service, k.category, c.ask_again_on::text AS "askAgainOn"
  FROM app.consent c CROSS JOIN unnest(c.service_ids) AS s(service_id) CROSS JOIN unnest(c.categories) AS k(category)
  WHERE c.young_person_id = $1 AND c.state = 'refused' AND c.ask_again_on > app.today()
    AND (c.shares IS NULL OR c.shares -> s.service_id::text ? k.category)`;

/** Services that serve the young person's municipality, out of those asked about. */
export const knownServices = `SELECT count(DISTINCT m.service_id)::int AS known FROM app.service_municipality m
  WHERE m.service_id = ANY ($2::uuid[]) AND (m.municipality_id = (SELECT y.municipality_id FROM app.young_person y WHERE y.id = $1)
    OR m.service_id IN (SELECT t.service_id FROM app.team_member t WHERE t.young_person_id = $1))`;
