import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  definer,
  forced,
  isSelf,
  mayAdd,
  mayChange,
  mayRead,
  myPost,
  onlyGrows,
  onTheTeam,
  ownRow,
  sharedWithMe,
  throughFunctions,
} from './policies.ts';

const item = (table: string): string => `
    id uuid DEFAULT uuidv7() CONSTRAINT ${table}_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT ${table}_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT ${table}_owner REFERENCES app.service (id)`;

const category = (table: string): string =>
  `category text NOT NULL CONSTRAINT ${table}_category CHECK (category IN ('basic', 'school', 'work_economy', 'health', 'family'))`;

const notes = `
  CREATE TABLE app.note (${item('note')},
    ${category('note')},
    audience text NOT NULL CONSTRAINT note_audience CHECK (audience IN ('service', 'profession', 'members', 'team')),
    profession text NOT NULL,
    member_post_ids uuid[] NOT NULL DEFAULT '{}',
    text text NOT NULL CONSTRAINT note_text CHECK (length(text) <= 200000),
    written_by_post_id uuid NOT NULL CONSTRAINT note_written_by REFERENCES app.post (id),
    written_at timestamptz NOT NULL DEFAULT app.clock(),
    changed_at timestamptz,
    blanked_at timestamptz,
    blanked_reason text CONSTRAINT note_blanked_reason CHECK (blanked_reason <> ''),
    blanked_by_post_id uuid CONSTRAINT note_blanked_by REFERENCES app.post (id),
    delay_basis text CONSTRAINT note_delay_basis CHECK (delay_basis IN ('health', 'child_welfare')),
    delay_reason text CONSTRAINT note_delay_reason CHECK (delay_reason <> ''),
    delayed_until date,
    delayed_at timestamptz,
    delayed_by_post_id uuid CONSTRAINT note_delayed_by REFERENCES app.post (id),
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT note_health_is_locked CHECK (profession <> 'health' OR audience = 'profession'),
    CONSTRAINT note_members_chosen CHECK ((audience = 'members') = (cardinality(member_post_ids) > 0)),
    CONSTRAINT note_blank_has_no_text CHECK ((blanked_at IS NULL) = (text <> '')),
    CONSTRAINT note_blanked_with_trace CHECK (num_nonnulls(blanked_at, blanked_reason, blanked_by_post_id) IN (0, 3)),
    CONSTRAINT note_delay_is_whole CHECK (num_nonnulls(delay_basis, delay_reason, delayed_until, delayed_at, delayed_by_post_id) IN (0, 5)),
    CONSTRAINT note_delay_ends CHECK (delayed_until <= (delayed_at AT TIME ZONE 'Europe/Oslo')::date + 90));
  CREATE INDEX note_of ON app.note (young_person_id, written_at);
  CREATE TABLE app.note_version (${item('note_version')},
    note_id uuid NOT NULL CONSTRAINT note_version_note REFERENCES app.note (id),
    number integer NOT NULL,
    text text NOT NULL,
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_post_id uuid NOT NULL CONSTRAINT note_version_by REFERENCES app.post (id),
    CONSTRAINT note_version_once UNIQUE (note_id, number));
  CREATE INDEX note_version_of ON app.note_version (young_person_id);
  CREATE TABLE app.note_share (${item('note_share')},
    note_id uuid NOT NULL CONSTRAINT note_share_note REFERENCES app.note (id),
    service_id uuid NOT NULL CONSTRAINT note_share_service REFERENCES app.service (id),
    reason text NOT NULL CONSTRAINT note_share_reason CHECK (reason <> ''),
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_post_id uuid NOT NULL CONSTRAINT note_share_by REFERENCES app.post (id),
    ended_at timestamptz,
    ended_by_user_id uuid CONSTRAINT note_share_ended_by REFERENCES app.app_user (id),
    CONSTRAINT note_share_with_another CHECK (service_id <> owner_service_id),
    CONSTRAINT note_share_ended CHECK ((ended_at IS NULL) = (ended_by_user_id IS NULL)));
  CREATE INDEX note_share_of ON app.note_share (young_person_id);
  CREATE UNIQUE INDEX note_share_one_live ON app.note_share (note_id, service_id) WHERE ended_at IS NULL;`;

/** A blanked note stays blanked, and nobody writes in another's words. */
const keepBlank = `
  CREATE FUNCTION app.keep_blanked_note() RETURNS trigger LANGUAGE plpgsql SET search_path = app AS $$
    BEGIN
      IF OLD.blanked_at IS NOT NULL THEN RAISE EXCEPTION 'only-grows' USING ERRCODE = 'LG403'; END IF;
      IF NEW.text <> OLD.text AND NEW.blanked_at IS NULL AND OLD.written_by_post_id IS DISTINCT FROM app.my_post() THEN
        RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER note_stays_blanked BEFORE UPDATE ON app.note FOR EACH ROW EXECUTE FUNCTION app.keep_blanked_note();`;

/**
 * The reader's profession as libs/domain/src/note/profession says it, the notes that are shared with the reader's service one by
 * one, and those on the team whom the reader may know of: with «basic» or the baton everybody, otherwise the own service.
 */
const mine = `
  CREATE FUNCTION app.my_profession() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT CASE WHEN sv.kind IN ('bup', 'dps', 'school_health') AND p.role IN ('bup_clinician', 'municipal_worker') THEN 'health' ELSE p.role END
    FROM ${myPost} JOIN service sv ON sv.id = p.service_id $$;
  CREATE FUNCTION app.my_shared_notes() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(n.note_id), '{}') FROM ${myPost} JOIN note_share n ON n.service_id = p.service_id AND n.ended_at IS NULL $$;
  CREATE FUNCTION app.note_readers(p_young_person uuid) RETURNS TABLE (post_id uuid, name text, role text, service_id uuid,
      service_name text, service_kind text, categories text[]) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT m.post_id, u.name, p.role, s.id, s.name, s.kind,
      ARRAY(SELECT DISTINCT x.category FROM sharing x WHERE x.young_person_id = m.young_person_id AND x.service_id = s.id
        AND x.ended_at IS NULL AND x.valid @> app.today() ORDER BY 1)
    FROM team_member m JOIN post p ON p.id = m.post_id JOIN app_user u ON u.id = p.user_id JOIN service s ON s.id = m.service_id
    WHERE m.young_person_id = p_young_person AND upper_inf(m.during)
      AND (p_young_person = app.my_self() OR (p_young_person = ANY (app.my_people()) AND (m.service_id = app.my_service()
        OR p_young_person = ANY (app.my_held()) OR EXISTS (SELECT 1 FROM sharing b WHERE b.young_person_id = p_young_person
          AND b.service_id = app.my_service() AND b.category = 'basic' AND b.ended_at IS NULL AND b.valid @> app.today())))) $$;`;

const ownService = 'owner_service_id = (SELECT app.my_service())';
const opened = sharedWithMe('note', 'note.category');

/** The same as libs/domain/src/note/readers says, in the database's own words. */
const staffSeesNote = `(${onTheTeam('note.young_person_id')} AND (
    note.written_by_post_id = (SELECT app.my_post())
    OR (note.${ownService} AND (note.audience IN ('service', 'team')
      OR (note.audience = 'profession' AND note.profession = (SELECT app.my_profession()))))
    OR (note.audience = 'members' AND (SELECT app.my_post()) = ANY (note.member_post_ids) AND (note.${ownService} OR ${opened}))
    OR (note.audience = 'team' AND ${opened})
    OR (note.id = ANY ((SELECT app.my_shared_notes())::uuid[]) AND ${opened})))`;

/** The young person reads every note but what a dated decision by law lets wait. */
const selfSeesNote = `(${isSelf('note.young_person_id')} AND (note.delayed_until IS NULL OR note.delayed_until <= (SELECT app.today())))`;

const tables = ['note', 'note_version', 'note_share'];

const notePolicies = (): string => {
  const team = onTheTeam('young_person_id');
  const byMe = 'by_post_id = (SELECT app.my_post())';
  const visible = (where: string): string => `note_id IN (SELECT n.id FROM app.note n WHERE ${where})`;
  return (
    mayRead('note', `${staffSeesNote} OR ${selfSeesNote}`) +
    mayAdd(
      'note',
      `${ownRow('note')} AND written_by_post_id = (SELECT app.my_post()) AND profession = (SELECT app.my_profession())`,
    ) +
    mayChange(
      'note',
      `text, changed_at, blanked_at, blanked_reason, blanked_by_post_id, delay_basis, delay_reason, delayed_until, delayed_at,
      delayed_by_post_id, version`,
      `${staffSeesNote} AND note.${ownService}`,
    ) +
    mayRead('note_version', visible('n.blanked_at IS NULL')) +
    mayAdd(
      'note_version',
      `${ownRow('note_version')} AND ${byMe} AND ${visible('n.written_by_post_id = (SELECT app.my_post())')}`,
    ) +
    mayRead('note_share', `(${team} OR ${isSelf('young_person_id')}) AND ${visible('true')}`) +
    mayAdd(
      'note_share',
      `${ownRow('note_share')} AND ${byMe} AND ${visible(`n.${ownService} AND n.blanked_at IS NULL`)}`,
    ) +
    mayChange(
      'note_share',
      'ended_at, ended_by_user_id',
      `((${team} AND ${ownService}) OR ${isSelf('young_person_id')}) AND ${visible('true')}`,
    )
  );
};

export class Notes1767000000019 implements MigrationInterface {
  name = 'Notes1767000000019';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(notes + keepBlank + mine);
    for (const table of tables) await run.query(forced(table) + throughFunctions(table, 'SELECT'));
    for (const name of ['my_profession()', 'my_shared_notes()', 'note_readers(uuid)'])
      await run.query(definer(name));
    await run.query(onlyGrows('note_version') + notePolicies());
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
