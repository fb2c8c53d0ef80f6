import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, forced, forJobs, inner, onlyGrows, throughFunctions } from './policies.ts';

/** The newest row of each chain; the row that writers of one chain wait for each other at. */
const heads = `
  CREATE TABLE app.chain_head (
    chain_key uuid CONSTRAINT chain_head_pk PRIMARY KEY,
    seq integer NOT NULL,
    hash bytea NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT chain_head_hash_length CHECK (octet_length(hash) = 32)) WITH (fillfactor = 60);
  CREATE TABLE app.sealed_head (
    chain_key uuid CONSTRAINT sealed_head_pk PRIMARY KEY,
    seq integer NOT NULL);
  CREATE TABLE app.seal (
    id integer CONSTRAINT seal_pk PRIMARY KEY,
    at timestamptz NOT NULL,
    chains uuid[] NOT NULL,
    seqs integer[] NOT NULL,
    heads bytea[] NOT NULL,
    root bytea NOT NULL,
    prev bytea NOT NULL,
    hash bytea NOT NULL,
    signature bytea NOT NULL);
  CREATE TABLE app.tombstone (
    id uuid DEFAULT uuidv7() CONSTRAINT tombstone_pk PRIMARY KEY,
    chain_key uuid NOT NULL,
    seq integer NOT NULL,
    hash bytea NOT NULL,
    at timestamptz NOT NULL,
    rule text NOT NULL,
    signature bytea NOT NULL,
    CONSTRAINT tombstone_once UNIQUE (chain_key, seq));`;

/**
 * What a row says, as one text that another program can make from the columns: a JSON array of strings and nulls, with «, »
 * between them, in this order. Lists are their members with a comma between; the time is UTC with six decimals.
 * A row's hash is SHA-256 of the hash before it (32 zero bytes before the first) followed by this text in UTF-8.
 */
const text = `
  CREATE FUNCTION app.log_text(r app.access_log) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT json_build_array(r.chain_key::text, r.seq::text, r.id::text, to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      r.actor_user_id::text, r.actor_post_id::text, r.actor_service_id::text, r.actor_role, r.young_person_id::text,
      array_to_string(r.young_person_ids, ','), r.action, array_to_string(r.categories, ','), r.allowed::text, r.basis, r.rule, r.reason,
      r.row_count::text, r.request_id, r.session_reference, r.acr, r.ip_class, r.app_version, r.purpose)::text $$;`;

/**
 * Every row that is written, by whatever way, joins its chain. The head is locked first and the clock is read after, so a
 * chain's times never go backwards; a head that has moved all the same ends the transaction, so a chain cannot fork.
 */
const chain = `
  CREATE FUNCTION app.chain_log_row() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v chain_head;
    BEGIN
      NEW.chain_key := coalesce(NEW.young_person_id, NEW.actor_user_id, '00000000-0000-0000-0000-000000000000');
      SELECT * INTO v FROM chain_head h WHERE h.chain_key = NEW.chain_key FOR UPDATE;
      IF NOT FOUND THEN
        INSERT INTO chain_head (chain_key, seq, hash, at) VALUES (NEW.chain_key, 0, decode(repeat('00', 32), 'hex'), '-infinity')
        ON CONFLICT (chain_key) DO NOTHING;
        SELECT * INTO STRICT v FROM chain_head h WHERE h.chain_key = NEW.chain_key FOR UPDATE;
      END IF;
      NEW.seq := v.seq + 1;
      NEW.prev := v.hash;
      NEW.at := greatest(coalesce(NEW.at, app.clock()), v.at);
      NEW.hash := sha256(NEW.prev || convert_to(app.log_text(NEW), 'UTF8'));
      UPDATE chain_head SET seq = NEW.seq, hash = NEW.hash, at = NEW.at WHERE chain_key = NEW.chain_key AND seq = v.seq;
      IF NOT FOUND THEN RAISE EXCEPTION 'conflict' USING ERRCODE = '40001'; END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER access_log_chained BEFORE INSERT ON app.access_log FOR EACH ROW EXECUTE FUNCTION app.chain_log_row();`;

/** A chain is dropped whole and under a signed tombstone, or not at all. */
const kept = `
  CREATE FUNCTION app.refuse_unless_dropping() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF current_user <> 'app_definer' THEN RAISE EXCEPTION 'only-grows' USING ERRCODE = 'LG403'; END IF;
      RETURN NULL;
    END $$;
  CREATE FUNCTION app.refuse_without_tombstone() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM app.tombstone t WHERE t.chain_key = OLD.chain_key AND t.seq >= OLD.seq) THEN
        RAISE EXCEPTION 'only-grows' USING ERRCODE = 'LG403';
      END IF;
      RETURN OLD;
    END $$;
  DROP TRIGGER access_log_only_grows ON app.access_log;
  CREATE TRIGGER access_log_only_grows BEFORE UPDATE OR TRUNCATE ON app.access_log
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
  CREATE TRIGGER access_log_kept BEFORE DELETE ON app.access_log FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_unless_dropping();
  CREATE TRIGGER access_log_dropped_whole BEFORE DELETE ON app.access_log FOR EACH ROW EXECUTE FUNCTION app.refuse_without_tombstone();`;

/** What the sealer is given and gives back. The root and the signature are made outside the database, with a key it does not have. */
const seals = `
  CREATE FUNCTION app.heads_to_seal() RETURNS TABLE (id integer, prev bytea, at timestamptz, chains uuid[], seqs integer[], heads bytea[])
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(l.id, 0) + 1, coalesce(l.hash, decode(repeat('00', 32), 'hex')), app.clock(),
      coalesce(c.chains, '{}'), coalesce(c.seqs, '{}'), coalesce(c.heads, '{}')
    FROM (SELECT array_agg(h.chain_key ORDER BY h.chain_key) AS chains, array_agg(h.seq ORDER BY h.chain_key) AS seqs,
        array_agg(h.hash ORDER BY h.chain_key) AS heads
      FROM chain_head h LEFT JOIN sealed_head s ON s.chain_key = h.chain_key WHERE s.seq IS DISTINCT FROM h.seq) c
      LEFT JOIN (SELECT s.id, s.hash FROM seal s ORDER BY s.id DESC LIMIT 1) l ON true $$;
  CREATE FUNCTION app.add_seal(p_id integer, p_at timestamptz, p_chains uuid[], p_seqs integer[], p_heads bytea[], p_root bytea,
      p_prev bytea, p_hash bytea, p_signature bytea) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v seal;
    BEGIN
      SELECT * INTO v FROM seal s ORDER BY s.id DESC LIMIT 1;
      IF p_id <> coalesce(v.id, 0) + 1 OR p_prev <> coalesce(v.hash, p_prev) THEN RAISE EXCEPTION 'conflict' USING ERRCODE = 'LG409'; END IF;
      INSERT INTO seal VALUES (p_id, p_at, p_chains, p_seqs, p_heads, p_root, p_prev, p_hash, p_signature);
      INSERT INTO sealed_head (chain_key, seq) SELECT * FROM unnest(p_chains, p_seqs)
      ON CONFLICT (chain_key) DO UPDATE SET seq = excluded.seq;
    END $$;
  CREATE FUNCTION app.seals_from(p_id integer, p_most integer) RETURNS TABLE (id integer, at text, count integer, root text, prev text,
      hash text, signature text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT s.id, to_char(s.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), cardinality(s.chains), encode(s.root, 'hex'),
      encode(s.prev, 'hex'), encode(s.hash, 'hex'), encode(s.signature, 'hex')
    FROM seal s WHERE s.id >= p_id ORDER BY s.id LIMIT p_most $$;
  CREATE FUNCTION app.seconds_since_seal() RETURNS double precision LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    SELECT extract(epoch FROM app.clock() - s.at)::double precision FROM seal s ORDER BY s.id DESC LIMIT 1 $$;`;

/**
 * Whose last follow-up was closed longer ago than the law in force asks the log to be kept, whoever asks; and the one way in
 * which rows of the log go. Without a law nothing is past.
 */
export const past = `
  CREATE OR REPLACE FUNCTION app.is_past(p_young_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(bool_and(c.closed <= app.clock() - make_interval(months => (app.law_value('retention.usage_log', app.today()) #>> '{}')::int)), false)
    FROM (SELECT upper(f.during) AS closed FROM follow_up f WHERE f.young_person_id = p_young_person
      UNION ALL SELECT e.shredded_at FROM erasure_case e WHERE e.young_person_id = p_young_person AND e.shredded_at IS NOT NULL) c $$;
  CREATE OR REPLACE FUNCTION app.chains_past(p_most integer) RETURNS TABLE (chain uuid, seq integer, hash bytea, at text)
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    SELECT h.chain_key, h.seq, h.hash, to_char(app.clock() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    FROM (SELECT f.young_person_id FROM follow_up f WHERE NOT upper_inf(f.during)
      UNION SELECT e.young_person_id FROM erasure_case e WHERE e.shredded_at IS NOT NULL) y JOIN chain_head h ON h.chain_key = y.young_person_id
    WHERE EXISTS (SELECT FROM access_log l WHERE l.chain_key = h.chain_key) AND app.is_past(h.chain_key)
    ORDER BY h.chain_key LIMIT p_most $$;`;

const drop = `
  CREATE FUNCTION app.drop_chain(p_chain uuid, p_seq integer, p_hash bytea, p_at timestamptz, p_rule text, p_signature bytea)
    RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      PERFORM 1 FROM chain_head h WHERE h.chain_key = p_chain AND h.seq = p_seq AND h.hash = p_hash FOR UPDATE;
      IF NOT FOUND OR NOT app.is_past(p_chain) THEN RETURN false; END IF;
      INSERT INTO tombstone (chain_key, seq, hash, at, rule, signature) VALUES (p_chain, p_seq, p_hash, p_at, p_rule, p_signature);
      DELETE FROM access_log l WHERE l.chain_key = p_chain;
      RETURN true;
    END $$;`;

const tables = ['chain_head', 'sealed_head', 'seal', 'tombstone'];

const calledByJobs = [
  'heads_to_seal()',
  'add_seal(integer, timestamptz, uuid[], integer[], bytea[], bytea, bytea, bytea, bytea)',
  'seals_from(integer, integer)',
  'chains_past(integer)',
  'drop_chain(uuid, integer, bytea, timestamptz, text, bytea)',
];

export class LogChain1767000000012 implements MigrationInterface {
  name = 'LogChain1767000000012';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(heads);
    for (const table of tables) await run.query(forced(table));
    await run.query(
      throughFunctions('chain_head', 'SELECT, INSERT, UPDATE') +
        throughFunctions('sealed_head', 'SELECT, INSERT, UPDATE') +
        throughFunctions('seal', 'SELECT, INSERT') +
        throughFunctions('tombstone', 'SELECT, INSERT') +
        onlyGrows('seal') +
        onlyGrows('tombstone'),
    );
    await run.query(
      text + chain + kept + seals + past + drop + 'GRANT DELETE ON app.access_log TO app_definer',
    );
    for (const signature of calledByJobs) await run.query(forJobs(signature));
    await run.query(inner('chain_log_row()') + inner('is_past(uuid)'));
    await run.query(definer('seconds_since_seal()'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
