/** What is announced about a change, by the column that says whose it is. */
type Announced =
  /** The rows themselves: who can read one of them is told, and nobody else. */
  | 'rows'
  /** The same, of rows that may be for somebody who sees nothing else of the young person: everybody who listens is asked about. */
  | 'directed'
  /** Perhaps somebody now sees more or less of a young person. */
  | 'sight'
  /** Perhaps a user now sees more or less of everybody. */
  | 'user';

const events = {
  INSERT: { name: 'added', rows: 'NEW' },
  UPDATE: { name: 'changed', rows: 'NEW' },
  DELETE: { name: 'removed', rows: 'OLD' },
} as const;

/**
 * Changes of the table are announced in the transaction that makes them, once for each statement: ids and kinds, never
 * content. Rows that come with a new database are no changes.
 */
export const announced = (
  table: string,
  kind: Announced,
  column = 'young_person_id',
  when: readonly (keyof typeof events)[] = ['INSERT', 'UPDATE'],
): string =>
  when
    .map(
      (event) => `
  CREATE TRIGGER ${table}_${events[event].name}_announces_${kind} AFTER ${event} ON app.${table}
    REFERENCING ${events[event].rows} TABLE AS changed FOR EACH STATEMENT WHEN (current_user <> 'app_seeder')
    EXECUTE FUNCTION app.announce('${kind}', '${column}');`,
    )
    .join('');

/** So many at most in one notice: it may not be longer than 8 000 bytes. */
const rowsInOne = 80;
const idsInOne = 150;

/**
 * What is announced, where. PostgreSQL lets every role listen to every channel whose name it knows, so the name is drawn for each database and
 * told to the application alone: the number of a sequence, which nobody else may read.
 */
export const liveChannel = `
  CREATE SEQUENCE app.live_channel_number;
  SELECT setval('app.live_channel_number', ('x' || left(replace(gen_random_uuid()::text, '-', ''), 15))::bit(60)::bigint + 1);
  GRANT SELECT ON SEQUENCE app.live_channel_number TO app_definer;
  CREATE FUNCTION app.live_channel() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT 'live_' || c.last_value FROM live_channel_number c $$;`;

/** With the column's name: which rows of which table, or whose sight. Says nothing when nothing was changed. */
export const announcing = `
  CREATE FUNCTION app.announce() RETURNS trigger LANGUAGE plpgsql SET search_path = app AS $$
    DECLARE v_of jsonb;
    BEGIN
      FOR v_of IN EXECUTE CASE WHEN TG_ARGV[0] IN ('rows', 'directed')
        THEN format('SELECT jsonb_agg(jsonb_build_array(id, whose)) FROM (SELECT id, %s AS whose,
          (row_number() OVER () - 1) / ${String(rowsInOne)} AS lot FROM changed) AS x GROUP BY lot', TG_ARGV[1])
        ELSE format('SELECT jsonb_agg(whose) FROM (SELECT whose, (row_number() OVER () - 1) / ${String(idsInOne)} AS lot
          FROM (SELECT DISTINCT %s AS whose FROM changed) AS y WHERE whose IS NOT NULL) AS x GROUP BY lot', TG_ARGV[1]) END
      LOOP
        PERFORM pg_notify(app.live_channel(), jsonb_build_object('kind', TG_ARGV[0], 'table', TG_TABLE_NAME, 'of', v_of)::text);
      END LOOP;
      RETURN NULL;
    END $$;
  CREATE FUNCTION app.announce_session() RETURNS trigger LANGUAGE plpgsql SET search_path = app AS $$
    BEGIN
      PERFORM pg_notify(app.live_channel(), jsonb_build_object('kind', 'user', 'of', jsonb_build_array(NEW.user_id))::text);
      RETURN NULL;
    END $$;
  REVOKE ALL ON FUNCTION app.announce(), app.announce_session() FROM PUBLIC;`;

export const announce = `${announcing}
  CREATE TRIGGER session_is_announced AFTER UPDATE OF ended_at, post_id ON app.session FOR EACH ROW
    WHEN (OLD.ended_at IS DISTINCT FROM NEW.ended_at OR OLD.post_id IS DISTINCT FROM NEW.post_id)
    EXECUTE FUNCTION app.announce_session();`;
