-- What PostgreSQL tells everybody about tables that they may not read: how many rows there are, how large they are, when they were
-- written, who waits for whom. It is taken away from everybody but the owner of this database (with app_owner and app_seeder, which only the owner can be) and pg_monitor.
-- A superuser takes all of it away, in this database:
--   psql --dbname=… --file=apps/start/close-statistics.sql
-- Anybody else takes away what a role of theirs owns, and nothing more: Laget does so at each start, and says what is left.
-- It may be run again at any time. The roles app_… must be there: Laget makes them at its first start.
DO $$
DECLARE
  v_owner text := (SELECT d.datdba::regrole::text FROM pg_database d WHERE d.datname = current_database());
  v_hidden CONSTANT text[] := ARRAY['reltuples', 'relpages', 'relallvisible', 'relallfrozen', 'relfilenode', 'relfrozenxid', 'relminmxid'];
  v_not_ours integer := 0;
  v_of record;
BEGIN
  IF (SELECT count(*) FROM pg_roles WHERE rolname IN ('app_owner', 'app_definer', 'app_seeder', 'app_rw', 'app_jobs', 'app_figures')) < 6 THEN
    RAISE EXCEPTION 'The roles of Laget are not there yet: start Laget once, and run this again';
  END IF;

  FOR v_of IN
    SELECT 'TABLE pg_catalog.' || quote_ident(c.relname) AS what, 'SELECT' AS "right", pg_has_role(c.relowner, 'USAGE') AS ours,
      CASE c.relname WHEN 'pg_stat_activity' THEN ', app_rw, app_jobs' ELSE '' END AS others
    FROM pg_class c WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'v'
      AND (c.relname ~ '^pg_stat(io)?_' OR c.relname IN ('pg_locks', 'pg_prepared_xacts', 'pg_replication_slots'))
    UNION ALL
    -- of its own connections a role may know what they do
    SELECT 'FUNCTION ' || p.oid::regprocedure, 'EXECUTE', pg_has_role(p.proowner, 'USAGE'),
      CASE p.proname WHEN 'pg_stat_get_activity' THEN ', app_rw, app_jobs' ELSE '' END
    FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace
      AND (p.proname ~ '^pg_stat_get_|^pg_(total_relation|relation|table|indexes|database|tablespace)_size$|^pg_current_wal_|_blocking_pids$'
        OR p.proname IN ('pg_lock_status', 'pg_prepared_xact', 'pg_get_replication_slots', 'pg_isolation_test_session_is_blocked',
          'pg_control_checkpoint', 'pg_get_wal_summarizer_state', 'pg_available_wal_summaries', 'pg_wal_summary_contents',
          'pg_last_committed_xact', 'pg_xact_commit_timestamp', 'pg_xact_commit_timestamp_origin', 'pg_get_multixact_members',
          'pg_notification_queue_usage', 'pg_relation_filenode', 'pg_relation_filepath', 'pg_filenode_relation'))
    UNION ALL
    -- a lock that another holds tells that somebody is at work: the figures ask for one alone, whether figures are being made
    SELECT 'FUNCTION ' || p.oid::regprocedure, 'EXECUTE', pg_has_role(p.proowner, 'USAGE'), ', app_definer, app_rw, app_jobs'
        || CASE WHEN p.oid = 'pg_catalog.pg_try_advisory_xact_lock_shared(integer, integer)'::regprocedure THEN ', app_figures' ELSE '' END
    FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.proname ~ '^pg_(try_)?advisory_'
  LOOP
    IF NOT v_of.ours THEN
      v_not_ours := v_not_ours + 1;
      CONTINUE;
    END IF;
    EXECUTE format('REVOKE ALL ON %s FROM PUBLIC', v_of.what);
    EXECUTE format('GRANT %s ON %s TO %s, app_owner, app_seeder, pg_monitor%s', v_of."right", v_of.what, v_owner, v_of.others);
  END LOOP;

  -- what tables there are, everybody reads; how full they are, nobody does
  IF (SELECT pg_has_role(c.relowner, 'USAGE') FROM pg_class c WHERE c.oid = 'pg_catalog.pg_class'::regclass) THEN
    REVOKE SELECT ON pg_catalog.pg_class FROM PUBLIC;
    EXECUTE format('GRANT SELECT (%s) ON pg_catalog.pg_class TO PUBLIC',
      (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
       WHERE a.attrelid = 'pg_catalog.pg_class'::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> ALL (v_hidden)));
    EXECUTE format('GRANT SELECT ON pg_catalog.pg_class TO %s, app_owner, app_seeder, pg_monitor', v_owner);
  ELSE
    v_not_ours := v_not_ours + 1;
  END IF;

  IF v_not_ours > 0 THEN
    RAISE WARNING '% of these belong to a superuser and stand as they were', v_not_ours;
  END IF;
END $$;
