import { sealedAs } from '../../sealing/parameter.ts';

/** What the rules ask about the follow-up that is going on. */
export const factsStatement = `SELECT c.level, (lower(f.during) AT TIME ZONE 'Europe/Oslo')::date::text AS since,
    f.prolonged_reason IS NOT NULL AS prolonged,
    (SELECT count(*)::int FROM app.transition t WHERE t.young_person_id = $1 AND t.status IN ('offered', 'accepted')) AS "openTransitions",
    (SELECT count(*)::int FROM app.sharing s WHERE s.young_person_id = $1 AND s.ended_at IS NULL AND s.valid @> app.today()) AS "liveBases"
  FROM app.follow_up f
    JOIN LATERAL (SELECT level FROM app.concern c WHERE c.young_person_id = $1 ORDER BY c.at DESC LIMIT 1) c ON true
  WHERE f.young_person_id = $1 AND upper_inf(f.during)`;

export const prolongStatement = `UPDATE app.follow_up SET decide_by = $3::date, version = version + 1,
    prolonged_reason = ${sealedAs('follow_up.prolonged_reason', '$4', '$1', '$1')}
  WHERE young_person_id = $1 AND version = $2 AND upper_inf(during) RETURNING version`;

/** Meetings ahead that the asker may call off; whoever was asked sees why. */
export const meetingsAhead = `SELECT id, version FROM app.meeting WHERE young_person_id = $1 AND status = 'called' AND starts_at > app.clock()
  ORDER BY starts_at, id`;

/** Nobody else has changed it since it was read. */
export const touchStatement = `UPDATE app.follow_up SET version = version + 1
  WHERE young_person_id = $1 AND version = $2 AND upper_inf(during) RETURNING version`;
