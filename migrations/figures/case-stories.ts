import { counted } from '../0007-figures.ts';
import { dayOf as day } from './as-of.ts';
import { spellsOf } from './spells.ts';

/** When a measure was brought so far by one of the verbs, as the plan's history says. */
const measureOn = (
  verbs: string,
  which: string,
): string => `plan_history h WHERE h.young_person_id = f.young_person_id
  AND h.item_kind = 'measure' AND h.verb IN (${verbs}) AND h.at < ends.at ${which}`;

/** The transitions that a measure was evaluated in: those that were written by then, until a year after their date. */
const stoodIn = `(SELECT coalesce(jsonb_agg(DISTINCT t.kind), '[]') FROM app.transitions_at(f.young_person_id, e.at) t
      WHERE t.on_date > ${day('e.at')} - interval '1 year')`;

/** What the plan's history said of each measure by then, the newest evaluation first. */
const evaluated = `coalesce((SELECT jsonb_agg(jsonb_build_object('kind', m.content ->> 'kind', 'helped', m.content ->> 'evaluationHelped', 'transitions', ${stoodIn})
    ORDER BY e.at DESC, m.item_id)
  FROM (SELECT DISTINCT ON (h.item_id) h.item_id, h.content FROM plan_history h WHERE h.young_person_id = f.young_person_id
      AND h.item_kind = 'measure' AND h.at < ends.at ORDER BY h.item_id, h.at DESC, h.number DESC) m
    JOIN LATERAL (SELECT max(h.at) AS at FROM ${measureOn("'finish'", 'AND h.item_id = m.item_id')}) e ON e.at IS NOT NULL
  WHERE m.content ->> 'status' = 'done'), '[]')`;

const year = `> ends.at - interval '1 year'`;

/** Whether anybody had said no to a transition by then, whatever became of it. */
const declined = `EXISTS (SELECT FROM case_event n WHERE n.young_person_id = f.young_person_id AND n.kind = 'transition-declined'
    AND n.payload ->> 'transitionId' = t.id::text AND n.at < ends.at)`;

/** Overdue without an answer; met, declined or ended in the year, as they stood then. */
const transitions = `coalesce((SELECT jsonb_agg(jsonb_build_object('status', t.status, 'onDate', t.on_date, 'metOn', t.met_on, 'declined', ${declined}) ORDER BY t.id)
  FROM app.transitions_at(f.young_person_id, ends.at) t
  WHERE (t.status = 'met' AND t.met_on <= p_day AND t.met_on > p_day - interval '1 year')
    OR (t.status IN ('declined', 'ended') AND t.changed_at < ends.at AND t.changed_at ${year})
    OR (t.status IN ('planned', 'offered') AND t.on_date < p_day)), '[]')`;

/** A wish was there when it had been written and was not taken back. */
const wishes = (
  which = '',
): string => `(SELECT count(*) FROM meeting_wish w WHERE w.meeting_id = m.id AND w.at < ends.at
      AND (w.taken_back_at IS NULL OR w.taken_back_at >= ends.at) ${which})`;

/** Only whether something was written, never what. */
const meeting = `(SELECT jsonb_build_object('toldHow', CASE m.told_how WHEN '' THEN '' ELSE 'written' END,
    'adaptedHow', CASE m.adapted_how WHEN '' THEN '' ELSE 'written' END,
    'youngPersonCame', EXISTS (SELECT FROM meeting_invitee i WHERE i.meeting_id = m.id AND i.attended AND num_nonnulls(i.post_id, i.guardian_id) = 0),
    'topics', ${wishes("AND w.kind = 'topic'")},
    'wishes', ${wishes()},
    'answeredWishes', ${wishes('AND w.answered_at < ends.at')},
    'pulseAsked', EXISTS (SELECT FROM meeting_pulse p WHERE p.meeting_id = m.id AND p.at < ends.at))
  FROM meeting m WHERE m.young_person_id = f.young_person_id AND m.status = 'held' AND m.held_at < ends.at AND m.held_at ${year}
  ORDER BY m.held_at DESC, m.id DESC LIMIT 1)`;

const pulse = `(SELECT jsonb_build_object('heard', p.heard, 'knowsWho', p.knows_who, 'pullTogether', p.pull_together)
  FROM meeting_pulse p WHERE p.young_person_id = f.young_person_id AND NOT p.skipped AND p.at < ends.at AND p.at ${year}
  ORDER BY p.at DESC, p.id DESC LIMIT 1)`;

const school = `(SELECT a.answer FROM mapping_answer a JOIN mapping m ON m.id = a.mapping_id WHERE m.young_person_id = f.young_person_id
  AND a.area = 'school' AND m.completed_at < ends.at ORDER BY m.completed_at DESC, m.id DESC LIMIT 1)`;

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
      'unheld', app.unheld_facts_at(f.young_person_id, p_day),
      'mappedOn', (SELECT ${day('min(m.completed_at)')} FROM mapping m WHERE m.young_person_id = f.young_person_id
        AND m.completed_at >= lower(f.during) AND m.completed_at < ends.at),
      'plannedOn', ${firstOf('plan-activated')},
      'measureOn', (SELECT ${day('min(h.at)')} FROM ${measureOn("'start', 'finish'", 'AND h.at >= lower(f.during)')}),
      'evaluated', ${evaluated},
      'kinds', coalesce((SELECT jsonb_agg(DISTINCT t.kind) FROM transition t WHERE t.young_person_id = f.young_person_id AND t.created_at < ends.at), '[]'),
      'transitions', ${transitions},
      'meeting', ${meeting},
      'pulse', ${pulse},
      'school', ${school},
      'spells', ${spellsOf('a.young_person_id = f.young_person_id AND lower(a.during) <= p_day')},
      'withHolder', (SELECT l.persons FROM baton b JOIN loads l USING (post_id) WHERE b.young_person_id = f.young_person_id
        AND b.held @> ends.at - interval '1 microsecond'))
    FROM ends JOIN follow_up f ON f.during @> ends.at - interval '1 microsecond' AND ${counted('f.young_person_id')}
    ORDER BY f.young_person_id $$;`;
