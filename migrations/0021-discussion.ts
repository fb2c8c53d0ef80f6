import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  canBeOnTeam,
  definer,
  forced,
  forJobs,
  isSelf,
  mayAdd,
  mayChange,
  mayRead,
  myPost,
  mySession,
  onTheTeam,
  ownRow,
  sealedColumns,
  throughFunctions,
} from './policies.ts';

/** Nobody's name is in it, so that it belongs to no young person until somebody binds it, in a table of its own. */
const discussion = `
  CREATE TABLE app.discussion (
    id uuid DEFAULT uuidv7() CONSTRAINT discussion_pk PRIMARY KEY,
    asker_post_id uuid NOT NULL CONSTRAINT discussion_asker REFERENCES app.post (id),
    asker_service_id uuid NOT NULL CONSTRAINT discussion_asker_service REFERENCES app.service (id),
    title text NOT NULL CONSTRAINT discussion_title CHECK (length(title) BETWEEN 1 AND 200),
    text text NOT NULL CONSTRAINT discussion_text CHECK (length(text) BETWEEN 1 AND 8000),
    sent_at timestamptz NOT NULL DEFAULT app.clock(),
    closed_at timestamptz);
  CREATE INDEX discussion_of_asker ON app.discussion (asker_post_id);
  CREATE TABLE app.discussion_receiver (
    discussion_id uuid NOT NULL CONSTRAINT discussion_receiver_discussion REFERENCES app.discussion (id),
    service_id uuid NOT NULL CONSTRAINT discussion_receiver_service REFERENCES app.service (id),
    CONSTRAINT discussion_receiver_pk PRIMARY KEY (discussion_id, service_id));
  CREATE INDEX discussion_receiver_of ON app.discussion_receiver (service_id);
  CREATE TABLE app.discussion_answer (
    id uuid DEFAULT uuidv7() CONSTRAINT discussion_answer_pk PRIMARY KEY,
    discussion_id uuid NOT NULL CONSTRAINT discussion_answer_discussion REFERENCES app.discussion (id),
    post_id uuid NOT NULL CONSTRAINT discussion_answer_post REFERENCES app.post (id),
    service_id uuid NOT NULL CONSTRAINT discussion_answer_service REFERENCES app.service (id),
    text text NOT NULL CONSTRAINT discussion_answer_text CHECK (length(text) BETWEEN 1 AND 8000),
    at timestamptz NOT NULL DEFAULT app.clock());
  CREATE INDEX discussion_answer_in ON app.discussion_answer (discussion_id);
  CREATE TABLE app.discussion_binding (
    discussion_id uuid CONSTRAINT discussion_binding_pk PRIMARY KEY
      CONSTRAINT discussion_binding_discussion REFERENCES app.discussion (id),
    young_person_id uuid NOT NULL CONSTRAINT discussion_binding_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT discussion_binding_owner REFERENCES app.service (id),
    basis text NOT NULL CONSTRAINT discussion_binding_basis CHECK (basis ~ '^(consent|statute):'),
    reason text NOT NULL CONSTRAINT discussion_binding_reason CHECK (reason <> ''),
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_post_id uuid NOT NULL CONSTRAINT discussion_binding_by REFERENCES app.post (id));
  CREATE INDEX discussion_binding_of ON app.discussion_binding (young_person_id);`;

/** Mine to read: I asked, my service was asked, it is bound to somebody on whose team my service's part I have, or to myself. */
export const mine = `
  CREATE FUNCTION app.my_discussions() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(x.id), '{}') FROM (
      SELECT d.id FROM ${myPost} JOIN discussion d ON d.asker_post_id = p.id
      UNION SELECT r.discussion_id FROM ${myPost} JOIN discussion_receiver r ON r.service_id = p.service_id
        AND ${canBeOnTeam}
      UNION SELECT b.discussion_id FROM ${myPost} JOIN team_member m ON m.post_id = p.id AND upper_inf(m.during)
        JOIN discussion_binding b ON b.young_person_id = m.young_person_id AND b.owner_service_id = p.service_id
      UNION SELECT b.discussion_id FROM ${mySession} JOIN discussion_binding b ON b.young_person_id = u.young_person_id
        AND u.kind = 'young_person') x $$;`;

/** What belongs to nobody after ninety days is deleted: the one thing in Laget that is. */
const clearOut = `
  CREATE FUNCTION app.delete_old_discussions() RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_old uuid[];
    BEGIN
      SELECT coalesce(array_agg(d.id), '{}') INTO v_old FROM discussion d
      WHERE (d.sent_at AT TIME ZONE 'Europe/Oslo')::date + 90 < app.today()
        AND NOT EXISTS (SELECT 1 FROM discussion_binding b WHERE b.discussion_id = d.id);
      DELETE FROM discussion_answer WHERE discussion_id = ANY (v_old);
      DELETE FROM discussion_receiver WHERE discussion_id = ANY (v_old);
      DELETE FROM discussion WHERE id = ANY (v_old);
      RETURN cardinality(v_old);
    END $$;`;

const tables = ['discussion', 'discussion_receiver', 'discussion_answer'];

const policies = (): string => {
  const me = '(SELECT app.my_post())';
  const myService = '(SELECT app.my_service())';
  const inMine = 'discussion_id = ANY ((SELECT app.my_discussions())::uuid[])';
  const open = (where: string): string =>
    `discussion_id IN (SELECT d.id FROM app.discussion d WHERE d.closed_at IS NULL AND ${where})`;
  return (
    mayRead('discussion', `asker_post_id = ${me} OR id = ANY ((SELECT app.my_discussions())::uuid[])`) +
    mayAdd('discussion', `asker_post_id = ${me} AND asker_service_id = ${myService}`) +
    mayChange('discussion', 'closed_at', `asker_post_id = ${me}`) +
    mayRead('discussion_receiver', inMine) +
    mayAdd(
      'discussion_receiver',
      `${open(`d.asker_post_id = ${me}`)} AND service_id <> ${myService} AND EXISTS (
        SELECT 1 FROM app.service_municipality a JOIN app.service_municipality b ON b.municipality_id = a.municipality_id
        WHERE a.service_id = discussion_receiver.service_id AND b.service_id = ${myService})`,
    ) +
    mayRead('discussion_answer', `post_id = ${me} OR ${inMine}`) +
    mayAdd(
      'discussion_answer',
      `post_id = ${me} AND service_id = ${myService} AND ${inMine} AND ${open('true')}`,
    ) +
    mayRead(
      'discussion_binding',
      `(${onTheTeam('young_person_id')} AND owner_service_id = ${myService}) OR ${isSelf('young_person_id')}`,
    ) +
    mayAdd(
      'discussion_binding',
      `${ownRow('discussion_binding')} AND by_post_id = ${me}
        AND discussion_id IN (SELECT d.id FROM app.discussion d WHERE d.asker_post_id = ${me})
        AND EXISTS (SELECT 1 FROM app.sharing s WHERE s.young_person_id = discussion_binding.young_person_id
          AND s.service_id = ${myService} AND s.category = 'basic' AND s.ended_at IS NULL AND s.valid @> (SELECT app.today()))`,
    )
  );
};

export class Discussion1767000000021 implements MigrationInterface {
  name = 'Discussion1767000000021';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(discussion + mine + clearOut);
    for (const table of tables) await run.query(forced(table) + throughFunctions(table, 'SELECT, DELETE'));
    await run.query(forced('discussion_binding') + throughFunctions('discussion_binding', 'SELECT'));
    await run.query(definer('my_discussions()') + forJobs('delete_old_discussions()') + policies());
    await run.query(sealedColumns('discussion_binding', 'reason', { row: 'discussion_id' }));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
