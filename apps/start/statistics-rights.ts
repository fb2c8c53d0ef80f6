/**
 * What PostgreSQL tells whoever is signed in of tables that it may not read, by what it tells. The same things as
 * close-statistics.sql takes away; a test holds the two to each other.
 */
export const toldKinds = ['rows', 'size', 'work', 'writing'] as const;
export type ToldKind = (typeof toldKinds)[number];

/** A right that is left: on what, and what it tells. */
export interface LeftRight extends Record<string, unknown> {
  readonly tells: ToldKind;
  readonly what: string;
}

/** What an advisory lock tells; the figures may ask one, whether figures are being made. */
const locks = `p.proname ~ '^pg_(try_)?advisory_' AND p.oid <> 'pg_catalog.pg_try_advisory_xact_lock_shared(integer, integer)'::regprocedure`;
const work = `p.proname ~ '_blocking_pids$' OR p.proname IN ('pg_lock_status', 'pg_prepared_xact', 'pg_isolation_test_session_is_blocked')
  OR p.proname IN ('pg_stat_get_activity', 'pg_get_replication_slots')`;
const size = `p.proname ~ '^pg_(total_relation|relation|table|indexes|database|tablespace)_size$'
  OR p.proname IN ('pg_relation_filenode', 'pg_relation_filepath', 'pg_filenode_relation')`;
const writing = `p.proname ~ '^pg_current_wal_' OR p.proname IN ('pg_control_checkpoint', 'pg_get_wal_summarizer_state',
  'pg_available_wal_summaries', 'pg_wal_summary_contents', 'pg_last_committed_xact', 'pg_xact_commit_timestamp',
  'pg_xact_commit_timestamp_origin', 'pg_get_multixact_members', 'pg_notification_queue_usage')`;

/** Asked by the role itself, over its own connection: what it may do of all this, by name. */
export const rightsLeft = `
  SELECT tells, what FROM (
    SELECT CASE WHEN c.relname IN ('pg_locks', 'pg_prepared_xacts', 'pg_replication_slots', 'pg_stat_activity') THEN 'work' ELSE 'rows' END AS tells,
      c.relname::text AS what
    FROM pg_catalog.pg_class c WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'v'
      AND (c.relname ~ '^pg_stat(io)?_' OR c.relname IN ('pg_locks', 'pg_prepared_xacts', 'pg_replication_slots'))
      AND has_any_column_privilege(c.oid, 'SELECT')
    UNION ALL
    SELECT CASE WHEN ${locks} OR ${work} THEN 'work' WHEN ${size} THEN 'size' WHEN ${writing} THEN 'writing' ELSE 'rows' END,
      p.oid::regprocedure::text
    FROM pg_catalog.pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace
      AND (p.proname ~ '^pg_stat_get_' OR ${work} OR ${size} OR ${writing} OR (${locks}))
      AND has_function_privilege(p.oid, 'EXECUTE')
    UNION ALL
    SELECT CASE WHEN h.name = 'relfilenode' THEN 'size' WHEN h.name ~ '^rel(frozenxid|minmxid)$' THEN 'writing' ELSE 'rows' END,
      'pg_class.' || h.name
    FROM unnest(ARRAY['reltuples', 'relpages', 'relallvisible', 'relallfrozen', 'relfilenode', 'relfrozenxid', 'relminmxid']) h (name)
    WHERE has_column_privilege('pg_catalog.pg_class', h.name, 'SELECT')
  ) r ORDER BY tells, what COLLATE "C"`;

const told: Readonly<Record<ToldKind, string>> = {
  rows: 'hvor mange rader en tabell har',
  size: 'hvor stor en tabell er',
  work: 'hvem som arbeider nå',
  writing: 'at noe blir skrevet',
};

const and = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1) ?? ''}`;

/** In one sentence: what the role of the figures can still see, each with an example and how many more; '' when nothing is left. */
export const leftInWords = (left: readonly LeftRight[]): string => {
  const parts = toldKinds.flatMap((kind) => {
    const [first, ...more] = left.filter(({ tells }) => tells === kind);
    if (first === undefined) return [];
    const rest = more.length === 0 ? '' : ` og ${String(more.length)} til`;
    return [`${told[kind]} (${first.what}${rest})`];
  });
  return parts.length === 0 ? '' : `Rollen app_figures kan fortsatt se i PostgreSQL ${and(parts)}.`;
};
