/**
 * The transitions to the reader's service, as rows of transition and person. What hangs on a transition asked the table itself, whose
 * policies asked everything about the reader and about what is shared once more, for each table that hangs on it. Whoever asks the view has
 * already asked whether the reader is on the team of that person, and the receiver on the team sees the transition: so the view need not
 * ask it, and says nothing of it. It stands where no role of the application can name it.
 */
export const receivedView = `
  CREATE VIEW app_policies.received_by_me AS
    SELECT t.id, t.young_person_id FROM app.transition t WHERE t.receiver_service_id = (SELECT app.my_service());
  GRANT SELECT ON app_policies.received_by_me TO app_rw;`;

const receiver =
  String.raw`\(transition_id IN \( SELECT t\.id\s+FROM app\.transition t\s+` +
  String.raw`WHERE \(t\.receiver_service_id = \( SELECT app\.my_service\(\) AS my_service\)\)\)\)`;

/** Where a policy for reading asks for the receiver of the row's transition, it asks the view. With an empty search path names are whole. */
export const askWhatIsReceived = `
  DO $$ DECLARE v_path text := current_setting('search_path'); v record;
  BEGIN
    PERFORM set_config('search_path', '', true);
    FOR v IN SELECT c.relname, p.polname, pg_get_expr(p.polqual, p.polrelid) AS text FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
      WHERE c.relnamespace = 'app'::regnamespace AND p.polcmd = 'r' AND pg_get_expr(p.polqual, p.polrelid) ~ $asked$${receiver}$asked$
    LOOP
      EXECUTE format('ALTER POLICY %I ON app.%I USING (%s)', v.polname, v.relname, regexp_replace(v.text, $asked$${receiver}$asked$,
        format('(EXISTS (SELECT 1 FROM app_policies.received_by_me r WHERE r.id = %1$I.transition_id AND r.young_person_id = %1$I.young_person_id))',
          v.relname), 'g'));
    END LOOP;
    PERFORM set_config('search_path', v_path, true);
  END $$;`;
