import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  definer,
  forced,
  isSelf,
  mayAdd,
  mayChange,
  mayRead,
  myPost,
  mySession,
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

/** What the young person keeps from a service or a guardian, and what health personnel keep from guardians. */
const locks = `
  CREATE TABLE app.own_lock (
    id uuid DEFAULT uuidv7() CONSTRAINT own_lock_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT own_lock_young_person REFERENCES app.young_person (id),
    contribution_id uuid CONSTRAINT own_lock_contribution REFERENCES app.contribution (id),
    service_id uuid CONSTRAINT own_lock_service REFERENCES app.service (id),
    guardian_id uuid CONSTRAINT own_lock_guardian REFERENCES app.guardian (id),
    at timestamptz NOT NULL DEFAULT app.clock(),
    ended_at timestamptz,
    CONSTRAINT own_lock_against_one CHECK (num_nonnulls(service_id, guardian_id) = 1),
    CONSTRAINT own_lock_guardian_item_by_item CHECK (guardian_id IS NULL OR contribution_id IS NOT NULL));
  CREATE INDEX own_lock_of ON app.own_lock (young_person_id);
  CREATE INDEX own_lock_against_service ON app.own_lock (service_id) WHERE ended_at IS NULL;
  CREATE TABLE app.withheld_item (${item('withheld_item')},
    item_kind text NOT NULL CONSTRAINT withheld_item_kind CHECK (item_kind IN ('goal', 'measure', 'contribution')),
    item_id uuid NOT NULL,
    reason text NOT NULL CONSTRAINT withheld_item_reason CHECK (reason <> ''),
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_post_id uuid NOT NULL CONSTRAINT withheld_item_by REFERENCES app.post (id),
    ended_at timestamptz,
    ended_by_post_id uuid CONSTRAINT withheld_item_ended_by REFERENCES app.post (id),
    CONSTRAINT withheld_item_ended CHECK ((ended_at IS NULL) = (ended_by_post_id IS NULL)));
  CREATE INDEX withheld_item_of ON app.withheld_item (young_person_id);
  CREATE UNIQUE INDEX withheld_item_one_live ON app.withheld_item (item_id) WHERE ended_at IS NULL;`;

/**
 * Ids that are kept from the reader, whatever else opens them; whether there is anything at all, and never how much; and what a
 * privacy officer looks at: that something is kept back, by which service of the own organisation, why, and nobody's name.
 */
const hidden = `
  CREATE FUNCTION app.hidden_from_me() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(x.id), '{}') FROM (
      SELECT c.id FROM ${myPost} JOIN own_lock l ON l.service_id = p.service_id AND l.ended_at IS NULL
        JOIN contribution c ON c.young_person_id = l.young_person_id AND c.id = coalesce(l.contribution_id, c.id)
      UNION SELECT l.contribution_id FROM ${mySession} JOIN guardian g ON g.user_id = u.id
        JOIN own_lock l ON l.guardian_id = g.id AND l.ended_at IS NULL
      UNION SELECT w.item_id FROM ${mySession} JOIN guardian g ON g.user_id = u.id AND u.kind = 'guardian'
        JOIN withheld_item w ON w.young_person_id = g.young_person_id AND w.ended_at IS NULL) x $$;
  CREATE FUNCTION app.something_hidden(p_young_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT p_young_person = ANY (app.my_people()) AND EXISTS (SELECT 1 FROM own_lock l WHERE l.young_person_id = p_young_person
      AND l.service_id = app.my_service() AND l.ended_at IS NULL) $$;
  CREATE FUNCTION app.withheld_to_review() RETURNS TABLE (id uuid, service_name text, item_kind text, reason text, at timestamptz,
      by_name text, ended_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT w.id, unit.name, w.item_kind, w.reason, w.at, wu.name, w.ended_at
    FROM ${myPost} JOIN service own ON own.id = p.service_id AND p.role = 'privacy_officer'
      JOIN service unit ON unit.organisation_id = own.organisation_id JOIN withheld_item w ON w.owner_service_id = unit.id
      JOIN post wp ON wp.id = w.by_post_id JOIN app_user wu ON wu.id = wp.user_id
    ORDER BY w.at DESC $$;`;

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
 * The reader's profession as libs/domain/src/note/profession says it, and the notes that are shared with the reader's service one
 * by one.
 */
const mine = `
  CREATE FUNCTION app.my_profession() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT CASE WHEN sv.kind IN ('bup', 'dps', 'school_health') AND p.role IN ('bup_clinician', 'municipal_worker') THEN 'health' ELSE p.role END
    FROM ${myPost} JOIN service sv ON sv.id = p.service_id $$;
  CREATE FUNCTION app.my_shared_notes() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(n.note_id), '{}') FROM ${myPost} JOIN note_share n ON n.service_id = p.service_id AND n.ended_at IS NULL $$;`;

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

const tables = ['note', 'note_version', 'note_share', 'own_lock', 'withheld_item'];

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

const lockPolicies = (): string => {
  const self = isSelf('young_person_id');
  const keeps = (table: string): string =>
    `CREATE POLICY hidden ON app.${table} AS RESTRICTIVE TO app_rw USING (id <> ALL ((SELECT app.hidden_from_me())::uuid[]));`;
  const ownHealth = `${onTheTeam('young_person_id')} AND ${ownService} AND (SELECT app.my_profession()) = 'health'`;
  return (
    mayRead('own_lock', self) +
    mayAdd('own_lock', self) +
    mayChange('own_lock', 'ended_at', self) +
    mayRead('withheld_item', `${onTheTeam('young_person_id')} OR ${self}`) +
    mayAdd('withheld_item', `${ownHealth} AND by_post_id = (SELECT app.my_post())`) +
    mayChange('withheld_item', 'ended_at, ended_by_post_id', ownHealth) +
    ['contribution', 'goal', 'measure'].map(keeps).join('')
  );
};

const signatures = [
  'my_profession()',
  'my_shared_notes()',
  'hidden_from_me()',
  'something_hidden(uuid)',
  'withheld_to_review()',
];

export class Notes1767000000019 implements MigrationInterface {
  name = 'Notes1767000000019';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(notes + locks + keepBlank + mine + hidden);
    for (const table of tables) await run.query(forced(table) + throughFunctions(table, 'SELECT'));
    for (const name of signatures) await run.query(definer(name));
    await run.query(onlyGrows('note_version') + notePolicies() + lockPolicies());
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
