const day = (moment: string): string => `(${moment} AT TIME ZONE 'Europe/Oslo')::date`;

const absences = `coalesce((SELECT json_agg(json_build_object('from', lower(a.during), 'to', upper(a.during),
    'hasStandIn', a.stand_in_answer IS NOT DISTINCT FROM 'accepted') ORDER BY a.during)
  FROM app.absence a WHERE a.post_id = b.post_id), '[]'::json)`;

/** An inactive account has no day of its own: the post's last day, or else the day the baton came to it. */
const accountEndedOn = `CASE WHEN upper(p.valid) <= app.today() THEN upper(p.valid)
  WHEN NOT u.active THEN ${day('lower(b.held)')} END`;

const holdings = `coalesce((SELECT json_agg(json_build_object('from', ${day('lower(b.held)')}, 'to', ${day('upper(b.held)')},
    'accountEndedOn', ${accountEndedOn}, 'absences', ${absences}) ORDER BY lower(b.held))
  FROM app.baton b JOIN app.post p ON p.id = b.post_id JOIN app.app_user u ON u.id = p.user_id
  WHERE b.young_person_id = $1), '[]'::json)`;

const offers = `coalesce((SELECT json_agg(json_build_object('of', o.kind, 'transitionId', o.transition_id, 'offeredOn', ${day('o.offered_at')},
    'answeredOn', ${day('o.answered_at')}) ORDER BY o.offered_at)
  FROM (SELECT 'baton' AS kind, NULL::uuid AS transition_id, x.offered_at, x.answered_at FROM app.baton_offer x WHERE x.young_person_id = $1
    UNION ALL SELECT 'transition', t.id, t.offered_at, t.answered_at FROM app.transition t
    WHERE t.young_person_id = $1 AND t.offered_at IS NOT NULL) o), '[]'::json)`;

const moves = `coalesce((SELECT json_agg(json_build_object('transitionId', t.id, 'movedOn', t.on_date,
    'acceptedOn', CASE WHEN t.status IN ('accepted', 'met') THEN greatest(${day('t.answered_at')}, t.on_date) END) ORDER BY t.on_date)
  FROM app.transition t WHERE t.young_person_id = $1 AND t.kind = 'new_municipality' AND t.status <> 'ended'), '[]'::json)`;

const awaited = `coalesce((SELECT json_agg(json_build_object('transitionId', t.id, 'answer', CASE t.status WHEN 'declined' THEN 'declined' ELSE 'accepted' END,
    'onDate', t.on_date, 'answeredOn', ${day('t.answered_at')}, 'metOn', t.met_on) ORDER BY t.on_date, t.id)
  FROM app.transition t WHERE t.young_person_id = $1 AND t.kind <> 'new_municipality' AND t.answered_at IS NOT NULL
    AND t.status IN ('declined', 'accepted', 'met')), '[]'::json)`;

const disputes = `coalesce((SELECT json_agg(json_build_object('since', d.since, 'settledOn', d.settled_on) ORDER BY d.since, d.id)
  FROM app.move_dispute d WHERE d.young_person_id = $1), '[]'::json)`;

/** The facts behind «days without anybody», for the young person in $1: part of the case's one statement. */
export const unheldFacts = `json_build_object('holdings', ${holdings}, 'offers', ${offers}, 'moves', ${moves}, 'awaited', ${awaited}, 'disputes', ${disputes})`;
