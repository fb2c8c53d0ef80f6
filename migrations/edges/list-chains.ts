import { forJobs, inner } from '../policies.ts';

/**
 * The chains that are nobody's own: what somebody who works here did that was about several at once or about nobody. Such a chain
 * is never over, so its beginning goes: up to the first row that must still be kept. A row that names young people is kept until
 * all of them are past, and as long as the usage log from its own day; a row that names nobody as long as the technical log.
 */
const past = `
  CREATE OR REPLACE FUNCTION app.is_past_row(p_at timestamptz, p_people uuid[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = app AS $$
    SELECT coalesce(p_at <= app.clock() - make_interval(months => (app.law_value(
        CASE WHEN cardinality(p_people) > 0 THEN 'retention.usage_log' ELSE 'retention.technical_log' END, app.today()) #>> '{}')::int), false)
      AND NOT EXISTS (SELECT FROM unnest(p_people) AS u (id) WHERE NOT app.is_past(u.id)) $$;
  CREATE OR REPLACE FUNCTION app.past_until(p_chain uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT CASE WHEN EXISTS (SELECT FROM young_person y WHERE y.id = p_chain) THEN 0 ELSE coalesce(
      (SELECT l.seq - 1 FROM access_log l WHERE l.chain_key = p_chain AND NOT app.is_past_row(l.at, l.young_person_ids) ORDER BY l.seq LIMIT 1),
      (SELECT max(l.seq) FROM access_log l WHERE l.chain_key = p_chain), 0) END $$;
  CREATE OR REPLACE FUNCTION app.list_chains_past(p_most integer) RETURNS TABLE (chain uuid, seq integer, hash bytea, at text)
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    SELECT h.chain_key, newest.seq, newest.hash, to_char(app.clock() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    FROM chain_head h
      CROSS JOIN LATERAL (SELECT l.at, l.young_person_ids FROM access_log l WHERE l.chain_key = h.chain_key ORDER BY l.seq LIMIT 1) oldest
      JOIN LATERAL (SELECT l.seq, l.hash FROM access_log l WHERE l.chain_key = h.chain_key AND l.seq = app.past_until(h.chain_key)) newest ON true
    WHERE app.is_past_row(oldest.at, oldest.young_person_ids) ORDER BY h.chain_key LIMIT p_most $$;
  CREATE OR REPLACE FUNCTION app.drop_list_chain(p_chain uuid, p_seq integer, p_hash bytea, p_at timestamptz, p_rule text, p_signature bytea)
    RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      PERFORM 1 FROM chain_head h WHERE h.chain_key = p_chain FOR UPDATE;
      IF p_seq > app.past_until(p_chain) OR NOT EXISTS (SELECT FROM access_log l WHERE l.chain_key = p_chain AND l.seq = p_seq AND l.hash = p_hash)
        THEN RETURN false; END IF;
      INSERT INTO tombstone (chain_key, seq, hash, at, rule, signature) VALUES (p_chain, p_seq, p_hash, p_at, p_rule, p_signature);
      DELETE FROM access_log l WHERE l.chain_key = p_chain AND l.seq <= p_seq;
      RETURN true;
    END $$;`;

export const listChains =
  past +
  inner('is_past_row(timestamptz, uuid[])') +
  inner('past_until(uuid)') +
  forJobs('list_chains_past(integer)') +
  forJobs('drop_list_chain(uuid, integer, bytea, timestamptz, text, bytea)');
