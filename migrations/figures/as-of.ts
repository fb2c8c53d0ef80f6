/** The last moment of a day here. */
export const endOf = (day: string): string =>
  `((${day} + 1)::timestamp AT TIME ZONE 'Europe/Oslo') - interval '1 microsecond'`;

/** The day that a moment is in, here. */
export const dayOf = (moment: string): string => `(${moment} AT TIME ZONE 'Europe/Oslo')::date`;

/**
 * The municipality of a young person `y` at the end of a day: what the first move after it, or the first that was undone after
 * it, changed from; where there is none, the one of now.
 */
export const municipalityAt = (day: string): string => `coalesce((SELECT c.before FROM move v
        CROSS JOIN LATERAL (VALUES (v.at, v.from_municipality_id), (v.undone_at, v.to_municipality_id)) AS c(at, before)
        WHERE v.young_person_id = y.id AND c.at > ${endOf(day)} ORDER BY c.at, v.id LIMIT 1), y.municipality_id)`;

/** The gender that the number says which was somebody's on a day. */
export const genderAt = (
  day: string,
): string => `coalesce((SELECT n.gender FROM identity_number n WHERE n.young_person_id = y.id
        ORDER BY n.valid @> ${day} DESC, upper_inf(n.valid) DESC, lower(n.valid) DESC NULLS LAST, n.id DESC LIMIT 1), 'unstated')`;

/** What leads to each status of a transition; a death or a registration by mistake ends those that go on. */
const leads = `CASE e.kind WHEN 'transition-offered' THEN 'offered' WHEN 'transition-accepted' THEN 'accepted'
        WHEN 'transition-declined' THEN 'declined' WHEN 'transition-met' THEN 'met' ELSE 'ended' END`;
const statusEvents = `'transition-offered', 'transition-accepted', 'transition-declined', 'transition-met', 'transition-ended'`;
const own = `e.young_person_id = t.young_person_id AND e.payload ->> 'transitionId' = t.id::text`;
const told = (kinds: string): string => `e.kind IN (${kinds}) AND ${own} AND e.at < p_at`;

/**
 * The transitions of a young person as they stood at a moment: the case's log says what had been said of each by then. One that
 * the log says nothing of at all stands as it does now.
 */
export const transitionsAt = `
  CREATE FUNCTION app.transitions_at(p_young_person uuid, p_at timestamptz) RETURNS TABLE (id uuid, kind text, status text, on_date date,
      offered_at timestamptz, answered_at timestamptz, met_on date, changed_at timestamptz)
    LANGUAGE sql STABLE SET search_path = app AS $$
    SELECT t.id, t.kind, CASE WHEN l.told THEN coalesce(s.status, 'planned') ELSE t.status END, coalesce(d.on_date, t.on_date),
      CASE WHEN l.told THEN o.at ELSE t.offered_at END, CASE WHEN l.told THEN coalesce(a.at, CASE s.status WHEN 'ended' THEN s.at END) ELSE t.answered_at END,
      CASE WHEN l.told THEN s.met_on ELSE t.met_on END, CASE WHEN l.told THEN s.at ELSE t.answered_at END
    FROM transition t
      CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM case_event e WHERE ${own}) AS told,
        EXISTS (SELECT FROM case_event e WHERE ${own} AND e.kind = 'transition-ended') AS ended) l
      LEFT JOIN LATERAL (SELECT ${leads} AS status, e.at, CASE e.kind WHEN 'transition-met' THEN (e.payload ->> 'date')::date END AS met_on
        FROM case_event e WHERE (${told(statusEvents)}) OR (e.young_person_id = t.young_person_id AND e.kind = 'follow-up-closed' AND e.at < p_at
          AND t.status = 'ended' AND NOT l.ended) ORDER BY e.at DESC, e.id DESC LIMIT 1) s ON true
      LEFT JOIN LATERAL (SELECT max(e.at) AS at FROM case_event e WHERE ${told(`'transition-offered'`)}) o ON true
      LEFT JOIN LATERAL (SELECT max(e.at) AS at FROM case_event e WHERE ${told(`'transition-accepted', 'transition-declined'`)}
        AND (o.at IS NULL OR e.at >= o.at)) a ON true
      LEFT JOIN LATERAL (SELECT (e.payload ->> 'onDate')::date AS on_date FROM case_event e
        WHERE ${told(`'transition-planned', 'transition-changed'`)} AND e.payload ->> 'onDate' IS NOT NULL ORDER BY e.at DESC, e.id DESC LIMIT 1) d ON true
    WHERE t.young_person_id = p_young_person AND t.created_at < p_at $$;`;
