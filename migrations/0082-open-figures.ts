import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from './policies.ts';
import { onlyGrowsInFigures } from './figures/only-grows.ts';

/** Two people open a release to everybody, as two approve it. What has been open is not closed again: others have copies. */
const opening = `
  CREATE TABLE figures.release_opening (
    id uuid DEFAULT uuidv7() CONSTRAINT release_opening_pk PRIMARY KEY,
    release_id uuid NOT NULL CONSTRAINT release_opening_release REFERENCES figures.release (id),
    as_role text NOT NULL CONSTRAINT release_opening_role CHECK (as_role IN ('figures_steward', 'privacy_officer')),
    by_user_id uuid NOT NULL,
    by_name text NOT NULL,
    opened_at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT release_opening_once UNIQUE (release_id, as_role),
    CONSTRAINT release_opening_two_people UNIQUE (release_id, by_user_id));
  ${onlyGrowsInFigures('release_opening')}
  GRANT SELECT, INSERT ON figures.release_opening TO app_definer;
  CREATE FUNCTION app.open_release(p_release uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_role text; v_name text;
    BEGIN
      SELECT p.role, u.name INTO v_role, v_name FROM post p JOIN app_user u ON u.id = p.user_id
      WHERE p.id = app.my_post() AND p.role IN ('figures_steward', 'privacy_officer');
      IF v_role IS NULL THEN RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403'; END IF;
      IF NOT EXISTS (SELECT FROM figures.release r WHERE r.id = p_release) THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF (SELECT count(*) FROM figures.release_approval a WHERE a.release_id = p_release) < 2 OR EXISTS (SELECT FROM figures.release r
          JOIN figures.release x ON x.quarter = r.quarter AND x.made_at > r.made_at
          WHERE r.id = p_release AND (SELECT count(*) FROM figures.release_approval a WHERE a.release_id = x.id) = 2) THEN
        RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'LG409';
      END IF;
      IF EXISTS (SELECT FROM figures.release_opening o WHERE o.release_id = p_release AND (o.as_role = v_role OR o.by_user_id = app.me())) THEN
        RAISE EXCEPTION 'already-answered' USING ERRCODE = 'LG409';
      END IF;
      INSERT INTO figures.release_opening (release_id, as_role, by_user_id, by_name) VALUES (p_release, v_role, app.me(), v_name);
    END $$;`;

/** Whoever reads with a token reads what is approved and not open yet. The token itself is nowhere: its digest alone. */
const tokens = `
  CREATE TABLE figures.read_token (
    id uuid DEFAULT uuidv7() CONSTRAINT read_token_pk PRIMARY KEY,
    client text NOT NULL CONSTRAINT read_token_client CHECK (length(client) BETWEEN 1 AND 100),
    digest bytea NOT NULL CONSTRAINT read_token_hashed CHECK (octet_length(digest) = 32),
    made_at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL,
    by_name text NOT NULL,
    expires_on date NOT NULL,
    CONSTRAINT read_token_digest UNIQUE (digest));
  CREATE TABLE figures.read_token_end (
    token_id uuid NOT NULL CONSTRAINT read_token_end_token REFERENCES figures.read_token (id),
    ended_at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL,
    by_name text NOT NULL,
    CONSTRAINT read_token_end_pk PRIMARY KEY (token_id));
  CREATE TABLE figures.read_token_use (
    token_id uuid NOT NULL CONSTRAINT read_token_use_token REFERENCES figures.read_token (id),
    day date NOT NULL,
    CONSTRAINT read_token_use_pk PRIMARY KEY (token_id, day));
  ${['read_token', 'read_token_end', 'read_token_use'].map(onlyGrowsInFigures).join('')}
  GRANT SELECT, INSERT ON figures.read_token, figures.read_token_end, figures.read_token_use TO app_definer;
  CREATE FUNCTION app.figures_steward_name() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_name text;
    BEGIN
      SELECT u.name INTO v_name FROM post p JOIN app_user u ON u.id = p.user_id WHERE p.id = app.my_post() AND p.role = 'figures_steward';
      IF v_name IS NULL THEN RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403'; END IF;
      RETURN v_name;
    END $$;
  CREATE FUNCTION app.make_read_token(p_client text, p_digest bytea, p_expires_on date) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF p_expires_on <= app.today() OR p_expires_on > app.today() + 400 THEN
        RAISE EXCEPTION 'invalid-input' USING ERRCODE = 'LG400';
      END IF;
      INSERT INTO figures.read_token (client, digest, by_user_id, by_name, expires_on)
      VALUES (p_client, p_digest, app.me(), app.figures_steward_name(), p_expires_on);
    END $$;
  CREATE FUNCTION app.end_read_token(p_token uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_name text := app.figures_steward_name();
    BEGIN
      IF NOT EXISTS (SELECT FROM figures.read_token t WHERE t.id = p_token) THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF EXISTS (SELECT FROM figures.read_token_end e WHERE e.token_id = p_token) THEN
        RAISE EXCEPTION 'already-done' USING ERRCODE = 'LG409';
      END IF;
      INSERT INTO figures.read_token_end (token_id, by_user_id, by_name) VALUES (p_token, app.me(), v_name);
    END $$;
  CREATE FUNCTION app.read_token_is_used(p_digest bytea) RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_token uuid;
    BEGIN
      SELECT t.id INTO v_token FROM figures.read_token t WHERE t.digest = p_digest AND t.expires_on >= app.today()
        AND NOT EXISTS (SELECT FROM figures.read_token_end e WHERE e.token_id = t.id);
      IF v_token IS NULL THEN RETURN false; END IF;
      INSERT INTO figures.read_token_use (token_id, day) VALUES (v_token, app.today()) ON CONFLICT DO NOTHING;
      RETURN true;
    END $$;`;

const called = [
  'open_release(uuid)',
  'figures_steward_name()',
  'make_read_token(text, bytea, date)',
  'end_read_token(uuid)',
  'read_token_is_used(bytea)',
];

/** Releases that everybody may read, and clients that read what is approved. */
export class OpenFigures1767000000082 implements MigrationInterface {
  name = 'OpenFigures1767000000082';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(opening + tokens);
    for (const signature of called) await run.query(definer(signature));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
