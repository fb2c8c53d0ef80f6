/**
 * What live consents and legal bases give the reader's service and do not keep from the reader, as rows of person and category. The view
 * reads with its owner's right, so that a policy that asks it does not ask the policies of `sharing` once more: whoever asks has already
 * asked whether the reader is on the team, and a row that is shut stays shut by the table's own block. It says nothing of that itself,
 * and therefore stands where no role of the application can name it: a policy keeps what it named when it was made.
 */
export const sharedView = `
  GRANT CREATE ON SCHEMA app_policies TO app_definer;
  CREATE VIEW app_policies.shared_with_me AS
    SELECT s.young_person_id, s.category FROM app.sharing s
    WHERE s.service_id = (SELECT app.my_service()) AND s.ended_at IS NULL AND s.valid @> (SELECT app.today())
      AND (s.excluded_user_ids = '{}' OR NOT (SELECT app.me()) = ANY (s.excluded_user_ids))
      AND (s.legal_basis_use_id IS NULL OR s.legal_basis_use_id <> ALL ((SELECT app.told_later())::uuid[]))
      AND NOT EXISTS (SELECT FROM app.team_member m JOIN app.referral r ON r.id = m.referral_id
        WHERE m.young_person_id = s.young_person_id AND m.referral_id IS NOT NULL AND m.post_id = (SELECT app.my_post())
          AND m.during @> app.clock() AND NOT s.category = ANY (r.categories));
  GRANT SELECT ON app_policies.shared_with_me TO app_rw;
  ALTER VIEW app_policies.shared_with_me OWNER TO app_definer;
  REVOKE CREATE ON SCHEMA app_policies FROM app_definer;
  CREATE INDEX team_member_helped ON app.team_member (young_person_id) WHERE referral_id IS NOT NULL;`;

/** The policies' words for it, as `sharedWithMe` makes them and as the database gives them back: of whom, and which category. */
const asked =
  String.raw`EXISTS \( SELECT 1\s+FROM app\.sharing s\s+WHERE \(\(s\.young_person_id = ([a-z_.]+)\)` +
  String.raw` AND \(s\.service_id = \( SELECT app\.my_service\(\) AS my_service\)\) AND \(s\.category = ('basic'::text|[a-z_.]+)\)` +
  String.raw` AND \(s\.ended_at IS NULL\) AND \(s\.valid @> \( SELECT app\.today\(\) AS today\)\)` +
  String.raw` AND \(NOT \(\( SELECT app\.me\(\) AS me\) = ANY \(s\.excluded_user_ids\)\)\)\)\)`;
const inTheView = String.raw`EXISTS (SELECT 1 FROM app_policies.shared_with_me s WHERE s.young_person_id = \1 AND s.category = \2)`;
const rewritten = (text: string): string =>
  `regexp_replace(pg_get_expr(${text}, p.polrelid), $asked$${asked}$asked$, $view$${inTheView}$view$, 'g')`;

/**
 * Every policy that asks `sharing` what is given to the reader asks the view instead. To be run again when a new table asks: a test
 * names the policies that still do. With an empty search path the database gives every name back with its schema.
 */
export const askTheView = `
  DO $$ DECLARE v_path text := current_setting('search_path'); v record;
  BEGIN
    PERFORM set_config('search_path', '', true);
    FOR v IN SELECT c.relname, p.polname, ${rewritten('p.polqual')} AS seen, ${rewritten('p.polwithcheck')} AS written
      FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE c.relnamespace = 'app'::regnamespace
        AND (pg_get_expr(p.polqual, p.polrelid) ~ $asked$${asked}$asked$ OR pg_get_expr(p.polwithcheck, p.polrelid) ~ $asked$${asked}$asked$)
    LOOP
      EXECUTE format('ALTER POLICY %I ON app.%I', v.polname, v.relname) || coalesce(' USING (' || v.seen || ')', '')
        || coalesce(' WITH CHECK (' || v.written || ')', '');
    END LOOP;
    PERFORM set_config('search_path', v_path, true);
  END $$;`;
