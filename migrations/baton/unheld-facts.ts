const day = (moment: string): string => `(${moment} AT TIME ZONE 'Europe/Oslo')::date`;
const of = 'young_person_id = p_young_person';

/** An inactive account has no day of its own: the post's last day, or else the day the baton came to it. */
const accountEndedOn = `CASE WHEN upper(p.valid) <= p_day THEN upper(p.valid) WHEN NOT u.active THEN ${day('lower(b.held)')} END`;

const absences = `coalesce((SELECT jsonb_agg(jsonb_build_object('from', lower(a.during), 'to', upper(a.during),
    'hasStandIn', a.stand_in_answer IS NOT DISTINCT FROM 'accepted') ORDER BY a.during) FROM absence a WHERE a.post_id = b.post_id), '[]')`;

const holdings = `coalesce((SELECT jsonb_agg(jsonb_build_object('from', ${day('lower(b.held)')}, 'to', ${day('upper(b.held)')},
    'accountEndedOn', ${accountEndedOn}, 'absences', ${absences}) ORDER BY lower(b.held))
  FROM baton b JOIN post p ON p.id = b.post_id JOIN app_user u ON u.id = p.user_id WHERE b.${of}), '[]')`;

const offers = `coalesce((SELECT jsonb_agg(jsonb_build_object('of', o.kind, 'transitionId', o.transition_id,
    'offeredOn', ${day('o.offered_at')}, 'answeredOn', ${day('o.answered_at')}) ORDER BY o.offered_at, o.id)
  FROM (SELECT 'baton' AS kind, NULL::uuid AS transition_id, x.id, x.offered_at, x.answered_at FROM baton_offer x WHERE x.${of}
    UNION ALL SELECT 'transition', t.id, t.id, t.offered_at, t.answered_at FROM transition t WHERE t.${of} AND t.offered_at IS NOT NULL) o), '[]')`;

const moves = `coalesce((SELECT jsonb_agg(jsonb_build_object('transitionId', t.id, 'movedOn', t.on_date,
    'acceptedOn', CASE WHEN t.status IN ('accepted', 'met') THEN greatest(${day('t.answered_at')}, t.on_date) END) ORDER BY t.on_date, t.id)
  FROM transition t WHERE t.${of} AND t.kind = 'new_municipality' AND t.status <> 'ended'), '[]')`;

const awaited = `coalesce((SELECT jsonb_agg(jsonb_build_object('transitionId', t.id,
    'answer', CASE t.status WHEN 'declined' THEN 'declined' ELSE 'accepted' END,
    'onDate', t.on_date, 'answeredOn', ${day('t.answered_at')}, 'metOn', t.met_on) ORDER BY t.on_date, t.id)
  FROM transition t WHERE t.${of} AND t.kind <> 'new_municipality' AND t.answered_at IS NOT NULL
    AND t.status IN ('declined', 'accepted', 'met')), '[]')`;

const disputes = `coalesce((SELECT jsonb_agg(jsonb_build_object('since', d.since, 'settledOn', d.settled_on) ORDER BY d.since, d.id)
  FROM move_dispute d WHERE d.${of}), '[]')`;

/**
 * The facts behind «days without anybody» of one young person up to a day, said once: a case asks with the reader's own rights and
 * gets what the reader sees, the figures ask below the policies.
 */
export const unheldFacts = `
  CREATE FUNCTION app.unheld_facts(p_young_person uuid, p_day date) RETURNS jsonb LANGUAGE sql STABLE SET search_path = app AS $$
    SELECT jsonb_build_object('holdings', ${holdings}, 'offers', ${offers}, 'moves', ${moves}, 'awaited', ${awaited},
      'disputes', ${disputes}) $$;
  REVOKE ALL ON FUNCTION app.unheld_facts(uuid, date) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.unheld_facts(uuid, date) TO app_rw, app_definer;`;
