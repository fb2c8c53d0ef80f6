import { counted } from '../0007-figures.ts';
import { unheldFacts } from './unheld-facts.ts';

const day = (moment: string): string => `(${moment} AT TIME ZONE 'Europe/Oslo')::date`;

/** When a measure was brought so far by one of the verbs, as the plan's history says. */
const measureOn = (
  verbs: string,
  which: string,
): string => `plan_history h WHERE h.young_person_id = f.young_person_id
  AND h.item_kind = 'measure' AND h.verb IN (${verbs}) AND h.at < ends.at ${which}`;

/** The newest evaluation first. */
const evaluated = `coalesce((SELECT jsonb_agg(jsonb_build_object('kind', m.kind, 'helped', m.evaluation_helped) ORDER BY e.at DESC, m.id)
  FROM measure m JOIN LATERAL (SELECT max(h.at) AS at FROM ${measureOn("'finish'", 'AND h.item_id = m.id')}) e ON e.at IS NOT NULL
  WHERE m.young_person_id = f.young_person_id AND m.status = 'done'), '[]')`;

/** When something of the log had happened for the first time in this follow-up. */
const firstOf = (
  kind: string,
): string => `(SELECT ${day('min(e.at)')} FROM case_event e WHERE e.young_person_id = f.young_person_id
  AND e.kind = '${kind}' AND e.at >= lower(f.during) AND e.at < ends.at)`;

/**
 * What had happened in each case at the end of a day, as the cubes need to know it: days and codes, no text, no service, no
 * name. The ids go into keyed digests and nowhere else.
 */
export const caseStories = `
  CREATE OR REPLACE FUNCTION app.figures_stories(p_day date) RETURNS TABLE (id uuid, story jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH ends AS (SELECT ((p_day + 1)::timestamp AT TIME ZONE 'Europe/Oslo') AS at),
      loads AS (SELECT b.post_id, count(*) AS persons FROM ends JOIN baton b ON b.held @> ends.at - interval '1 microsecond' GROUP BY b.post_id)
    SELECT f.young_person_id, jsonb_build_object(
      'id', f.young_person_id,
      'registeredOn', ${day('lower(f.during)')},
      'holdings', (SELECT count(*) FROM baton b WHERE b.young_person_id = f.young_person_id AND b.held && f.during AND lower(b.held) < ends.at),
      'unheld', ${unheldFacts},
      'mappedOn', (SELECT ${day('min(m.completed_at)')} FROM mapping m WHERE m.young_person_id = f.young_person_id
        AND m.completed_at >= lower(f.during) AND m.completed_at < ends.at),
      'plannedOn', ${firstOf('plan-activated')},
      'measureOn', (SELECT ${day('min(h.at)')} FROM ${measureOn("'start', 'finish'", 'AND h.at >= lower(f.during)')}),
      'evaluated', ${evaluated},
      'withHolder', (SELECT l.persons FROM baton b JOIN loads l USING (post_id) WHERE b.young_person_id = f.young_person_id
        AND b.held @> ends.at - interval '1 microsecond'))
    FROM ends JOIN follow_up f ON f.during @> ends.at - interval '1 microsecond' AND ${counted('f.young_person_id')}
    ORDER BY f.young_person_id $$;`;
