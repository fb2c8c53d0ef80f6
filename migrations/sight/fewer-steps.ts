/**
 * The same questions in fewer steps of a plan. What a plan holds for a branch that is never reached costs 3–4 µs each time the statement is
 * begun, and a case has some forty places that ask what is shared: so what is seldom needed is called where it is needed, and not prepared
 * for. `app_policies` is named by nobody below, so these functions are called by the view alone.
 */
const D = 'RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app';

/** The place on the team is the reader's own, to help for a time, and what was asked for does not name the category. */
const narrowed = `
  CREATE FUNCTION app_policies.narrowed(p_member uuid, p_category text) ${D} AS $$
    SELECT EXISTS (SELECT FROM team_member m JOIN referral r ON r.id = m.referral_id
      WHERE m.id = p_member AND NOT p_category = ANY (r.categories) AND m.post_id = app.my_post()) $$;`;

/** The use of a legal basis that the young person and the guardians are told of later, asked by one of them. */
const toldLater = `
  CREATE FUNCTION app_policies.told_later(p_use uuid) ${D} AS $$
    SELECT EXISTS (SELECT FROM legal_basis_use l WHERE l.id = p_use AND l.told_from > app.today()
      AND (l.young_person_id = app.my_self() OR l.young_person_id = ANY (app.my_children()))) $$;`;

/** What live consents and legal bases give the reader's service: the rows that the first view gave (`shared.ts`), and nothing of its own. */
export const sharedView = `
  CREATE OR REPLACE VIEW app_policies.shared_with_me AS
    SELECT s.young_person_id, s.category FROM app.sharing s
    WHERE s.service_id = (SELECT app.my_service()) AND s.ended_at IS NULL AND s.valid @> (app.clock() AT TIME ZONE 'Europe/Oslo')::date
      AND (s.excluded_user_ids = '{}' OR NOT app.me() = ANY (s.excluded_user_ids))
      AND (s.legal_basis_use_id IS NULL OR NOT app_policies.told_later(s.legal_basis_use_id))
      AND NOT EXISTS (SELECT FROM app.team_member m WHERE m.young_person_id = s.young_person_id AND m.referral_id IS NOT NULL
        AND m.during @> app.clock() AND app_policies.narrowed(m.id, s.category));`;

/** To be run as app_definer. */
export const sharedInFewerSteps = `${narrowed}${toldLater}
  REVOKE ALL ON FUNCTION app_policies.narrowed(uuid, text), app_policies.told_later(uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app_policies.narrowed(uuid, text), app_policies.told_later(uuid) TO app_rw;
${sharedView}`;

/** Colleagues are seen by everybody who is signed in, others by themselves: `me` is asked once for both. Nobody signed in: neither. */
export const usersInOneQuestion = `
  ALTER POLICY read ON app.app_user USING (CASE id = (SELECT app.me()) WHEN true THEN true WHEN false THEN kind = 'staff' END);`;
