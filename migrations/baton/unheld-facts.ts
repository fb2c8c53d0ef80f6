import { dayOf as day, endOf } from '../figures/as-of.ts';

const of = 'young_person_id = p_young_person';

/** What is asked of now, or of the end of a day that is over. */
interface Asked {
  /** The transitions `t` of the young person. */
  readonly transitions: string;
  /** Whether somebody has no account on the day, where the post says nothing of it. */
  readonly isInactive: string;
  /** Whether a stand-in had said yes. */
  readonly hasStandIn: string;
}

const now: Asked = {
  transitions: `transition t WHERE t.${of}`,
  isInactive: 'NOT u.active',
  hasStandIn: `a.stand_in_answer IS NOT DISTINCT FROM 'accepted'`,
};

/** An account that is closed ends its posts: one whose post ended later was open on the day. */
const thatDay: Asked = {
  transitions: `app.transitions_at(p_young_person, ${endOf('p_day')}) t WHERE true`,
  isInactive: 'NOT u.active AND upper(p.valid) IS NULL',
  hasStandIn: `(a.stand_in_answer IS NOT DISTINCT FROM 'accepted' AND a.stand_in_answered_at < ${endOf('p_day')})`,
};

/** An inactive account has no day of its own: the post's last day, or else the day the baton came to it. */
const accountEndedOn = ({ isInactive }: Asked): string =>
  `CASE WHEN upper(p.valid) <= p_day THEN upper(p.valid) WHEN ${isInactive} THEN ${day('lower(b.held)')} END`;

const absences = ({
  hasStandIn,
}: Asked): string => `coalesce((SELECT jsonb_agg(jsonb_build_object('from', lower(a.during), 'to', upper(a.during),
    'hasStandIn', ${hasStandIn}) ORDER BY a.during) FROM absence a WHERE a.post_id = b.post_id), '[]')`;

const holdings = (
  asked: Asked,
): string => `coalesce((SELECT jsonb_agg(jsonb_build_object('from', ${day('lower(b.held)')}, 'to', ${day('upper(b.held)')},
    'accountEndedOn', ${accountEndedOn(asked)}, 'absences', ${absences(asked)}) ORDER BY lower(b.held))
  FROM baton b JOIN post p ON p.id = b.post_id JOIN app_user u ON u.id = p.user_id WHERE b.${of}), '[]')`;

const offers = ({
  transitions,
}: Asked): string => `coalesce((SELECT jsonb_agg(jsonb_build_object('of', o.kind, 'transitionId', o.transition_id,
    'offeredOn', ${day('o.offered_at')}, 'answeredOn', ${day('o.answered_at')}) ORDER BY o.offered_at, o.id)
  FROM (SELECT 'baton' AS kind, NULL::uuid AS transition_id, x.id, x.offered_at, x.answered_at FROM baton_offer x WHERE x.${of}
    UNION ALL SELECT 'transition', t.id, t.id, t.offered_at, t.answered_at FROM ${transitions} AND t.offered_at IS NOT NULL) o), '[]')`;

const moves = ({
  transitions,
}: Asked): string => `coalesce((SELECT jsonb_agg(jsonb_build_object('transitionId', t.id, 'movedOn', t.on_date,
    'acceptedOn', CASE WHEN t.status IN ('accepted', 'met') THEN greatest(${day('t.answered_at')}, t.on_date) END) ORDER BY t.on_date, t.id)
  FROM ${transitions} AND t.kind = 'new_municipality' AND t.status <> 'ended'), '[]')`;

const awaited = ({
  transitions,
}: Asked): string => `coalesce((SELECT jsonb_agg(jsonb_build_object('transitionId', t.id,
    'answer', CASE t.status WHEN 'declined' THEN 'declined' ELSE 'accepted' END,
    'onDate', t.on_date, 'answeredOn', ${day('t.answered_at')}, 'metOn', t.met_on) ORDER BY t.on_date, t.id)
  FROM ${transitions} AND t.kind <> 'new_municipality' AND t.answered_at IS NOT NULL
    AND t.status IN ('declined', 'accepted', 'met')), '[]')`;

const disputes = `coalesce((SELECT jsonb_agg(jsonb_build_object('since', d.since, 'settledOn', d.settled_on) ORDER BY d.since, d.id)
  FROM move_dispute d WHERE d.${of}), '[]')`;

const facts = (
  asked: Asked,
): string => `SELECT jsonb_build_object('holdings', ${holdings(asked)}, 'offers', ${offers(asked)}, 'moves', ${moves(asked)}, 'awaited', ${awaited(asked)},
      'disputes', ${disputes})`;

/**
 * The facts behind «days without anybody» of one young person up to a day, said once: a case asks with the reader's own rights and
 * gets what the reader sees.
 */
export const unheldFacts = `
  CREATE FUNCTION app.unheld_facts(p_young_person uuid, p_day date) RETURNS jsonb LANGUAGE sql STABLE SET search_path = app AS $$
    ${facts(now)} $$;
  REVOKE ALL ON FUNCTION app.unheld_facts(uuid, date) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.unheld_facts(uuid, date) TO app_rw, app_definer;`;

/** The same as it stood at the end of a day that is over: the figures ask it, below the policies. */
export const unheldFactsAt = `
  CREATE FUNCTION app.unheld_facts_at(p_young_person uuid, p_day date) RETURNS jsonb LANGUAGE sql STABLE SET search_path = app AS $$
    ${facts(thatDay)} $$;`;
