import { ofAMinor } from './policies.ts';

interface Whose {
  /** user_id, post_id, service_id and self_id of the one who reads. */
  readonly me: string;
  /** Whether the sign-in is strong enough. */
  readonly assured: string;
  /** Whether an emergency access of the reader's is open, and what it opens. */
  readonly emergency: { readonly any: string; readonly grants: string };
}

/** Columns of the facts that libs/domain decides from, in the order in which both functions answer them. */
export const factColumns = `relation text, holder boolean, follow_up_status text, shared jsonb, assured boolean, protections jsonb,
      clearances jsonb, too_close boolean, guardian_opened boolean, emergency jsonb`;

/**
 * The facts about p_young_person, of whoever it is: written once, so that what is explained about somebody is what is decided
 * for that person. Reads past row-level security on purpose: two deciders that do not lean on each other.
 */
export const accessFacts = ({ me, assured, emergency }: Whose): string => `
    WITH me AS (${me})
    SELECT CASE
        WHEN me.self_id = p_young_person THEN 'self'
        WHEN EXISTS (SELECT 1 FROM team_member m WHERE m.young_person_id = p_young_person AND m.post_id = me.post_id
          AND m.during @> app.clock()) THEN 'member'
        WHEN EXISTS (SELECT 1 FROM guardian g JOIN app_user u ON u.id = g.user_id AND u.kind = 'guardian' ${ofAMinor}
          WHERE g.young_person_id = p_young_person AND g.user_id = me.user_id AND g.valid @> app.today()) THEN 'guardian'
        WHEN EXISTS (SELECT 1 FROM invitation i WHERE i.young_person_id = p_young_person AND i.service_id = me.service_id
          AND coalesce(i.post_id, me.post_id) = me.post_id AND i.answer IS NULL AND i.answer_by >= app.today()) THEN 'invited'
        WHEN EXISTS (SELECT 1 FROM transition t JOIN sharing s ON s.young_person_id = t.young_person_id
            AND s.service_id = t.receiver_service_id AND s.category = 'basic' AND s.ended_at IS NULL AND s.valid @> app.today()
            AND NOT me.user_id = ANY (s.excluded_user_ids)
          WHERE t.young_person_id = p_young_person AND t.receiver_service_id = me.service_id AND t.status = 'offered') THEN 'invited'
        WHEN ${emergency.any} THEN 'emergency'
        WHEN EXISTS (SELECT 1 FROM team_member m WHERE m.young_person_id = p_young_person AND m.post_id = me.post_id) THEN 'former'
        ELSE 'none' END,
      EXISTS (SELECT 1 FROM baton b WHERE b.young_person_id = p_young_person AND b.post_id = me.post_id AND upper_inf(b.held)),
      (SELECT f.status FROM follow_up f WHERE f.young_person_id = p_young_person ORDER BY lower(f.during) DESC LIMIT 1),
      coalesce((SELECT jsonb_agg(jsonb_build_object('category', s.category, 'basis',
          CASE WHEN s.consent_id IS NOT NULL THEN 'consent:' || s.consent_id ELSE 'statute:' || s.legal_basis_use_id END))
        FROM sharing s WHERE s.young_person_id = p_young_person AND s.service_id = me.service_id AND s.ended_at IS NULL
          AND s.valid @> app.today() AND NOT me.user_id = ANY (s.excluded_user_ids)
          AND NOT EXISTS (SELECT 1 FROM team_member h JOIN referral r ON r.id = h.referral_id WHERE h.young_person_id = p_young_person
            AND h.post_id = me.post_id AND h.during @> app.clock() AND NOT s.category = ANY (r.categories))), '[]'),
      ${assured},
      coalesce((SELECT jsonb_agg(p.level) FROM protection p WHERE p.young_person_id = p_young_person AND upper_inf(p.during)), '[]'),
      coalesce((SELECT jsonb_agg(c.level) FROM clearance c WHERE c.user_id = me.user_id AND c.ended_at IS NULL AND c.valid @> app.today()), '[]'),
      EXISTS (SELECT 1 FROM staff_relation r WHERE r.user_id = me.user_id AND r.young_person_id = p_young_person
        AND r.ended_at IS NULL),
      EXISTS (SELECT 1 FROM guardian_opening o JOIN guardian g ON g.id = o.guardian_id WHERE g.young_person_id = p_young_person
        AND g.user_id = me.user_id AND o.confirmed_at IS NOT NULL AND o.ended_at IS NULL),
      ${emergency.grants}
    FROM me`;
