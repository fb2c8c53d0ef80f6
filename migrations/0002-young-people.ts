import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  definer,
  forced,
  isSelf,
  mayAdd,
  mayChange,
  mayRead,
  onlyGrows,
  onTheTeam,
  ownRow,
  sharedWithMe,
  staffSeesCase,
  throughFunctions,
  myPost,
  mySession,
  notBlocked,
  ofAMinor,
} from './policies.ts';

const youngPerson = `
  CREATE TABLE app.young_person (
    id uuid DEFAULT uuidv7() CONSTRAINT young_person_pk PRIMARY KEY,
    municipality_id uuid NOT NULL CONSTRAINT young_person_municipality REFERENCES app.municipality (id),
    given_name text NOT NULL CONSTRAINT young_person_given_name CHECK (given_name <> ''),
    family_name text NOT NULL CONSTRAINT young_person_family_name CHECK (family_name <> ''),
    birth_date date NOT NULL,
    language text NOT NULL DEFAULT 'nb',
    needs_interpreter boolean NOT NULL DEFAULT false,
    preferred_contact text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT app.clock(),
    version integer NOT NULL DEFAULT 1);
  CREATE TABLE app.identity_number (
    id uuid DEFAULT uuidv7() CONSTRAINT identity_number_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT identity_number_young_person REFERENCES app.young_person (id),
    blind_index text NOT NULL CONSTRAINT identity_number_once UNIQUE,
    bi_v integer NOT NULL,
    number text NOT NULL CONSTRAINT identity_number_there CHECK (number <> ''),
    valid daterange NOT NULL DEFAULT daterange(NULL, NULL),
    CONSTRAINT identity_number_blind CHECK (blind_index ~ '^[0-9a-f]{64}$'));
  CREATE INDEX identity_number_of ON app.identity_number (young_person_id);
  ALTER TABLE app.app_user ADD CONSTRAINT app_user_young_person_fk FOREIGN KEY (young_person_id) REFERENCES app.young_person (id);
  CREATE UNIQUE INDEX app_user_one_per_young_person ON app.app_user (young_person_id) WHERE young_person_id IS NOT NULL;
  CREATE TABLE app.guardian (
    id uuid DEFAULT uuidv7() CONSTRAINT guardian_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT guardian_young_person REFERENCES app.young_person (id),
    user_id uuid CONSTRAINT guardian_user REFERENCES app.app_user (id),
    name text NOT NULL,
    kind text NOT NULL CONSTRAINT guardian_kind CHECK (kind IN ('parental_responsibility', 'foster_parent',
      'appointed_representative', 'child_welfare_custody', 'other_parent')),
    contact text NOT NULL DEFAULT '',
    valid daterange NOT NULL DEFAULT daterange(NULL, NULL));
  CREATE INDEX guardian_of ON app.guardian (young_person_id);
  CREATE INDEX guardian_user_index ON app.guardian (user_id);`;

const followUpAndBaton = `
  CREATE TABLE app.follow_up (
    id uuid DEFAULT uuidv7() CONSTRAINT follow_up_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT follow_up_young_person REFERENCES app.young_person (id),
    status text NOT NULL CONSTRAINT follow_up_status CHECK (status IN ('registered', 'active', 'paused', 'closed')),
    during tstzrange NOT NULL,
    registered_by_post_id uuid NOT NULL CONSTRAINT follow_up_registered_by REFERENCES app.post (id),
    registered_service_id uuid NOT NULL CONSTRAINT follow_up_registered_service REFERENCES app.service (id),
    decide_by date NOT NULL,
    prolonged_reason text,
    paused_reason text,
    closed_reason text,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT follow_up_during_not_empty CHECK (NOT isempty(during) AND NOT lower_inf(during)),
    CONSTRAINT follow_up_closed_is_bounded CHECK ((status = 'closed') = NOT upper_inf(during)),
    CONSTRAINT follow_up_closed_has_reason CHECK ((status = 'closed') = (closed_reason IS NOT NULL)),
    CONSTRAINT follow_up_once UNIQUE (young_person_id, during WITHOUT OVERLAPS));
  CREATE TABLE app.baton (
    id uuid DEFAULT uuidv7() CONSTRAINT baton_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT baton_young_person REFERENCES app.young_person (id),
    service_id uuid NOT NULL CONSTRAINT baton_service REFERENCES app.service (id),
    post_id uuid NOT NULL CONSTRAINT baton_post REFERENCES app.post (id),
    held tstzrange NOT NULL,
    CONSTRAINT baton_held_not_empty CHECK (NOT isempty(held) AND NOT lower_inf(held)),
    CONSTRAINT baton_one_holder UNIQUE (young_person_id, held WITHOUT OVERLAPS),
    CONSTRAINT baton_while_followed_up FOREIGN KEY (young_person_id, PERIOD held)
      REFERENCES app.follow_up (young_person_id, PERIOD during) DEFERRABLE INITIALLY DEFERRED);
  CREATE INDEX follow_up_of ON app.follow_up (young_person_id);
  CREATE INDEX baton_of ON app.baton (young_person_id);
  CREATE INDEX baton_of_post ON app.baton (post_id) WHERE upper_inf(held);
  ALTER TABLE app.follow_up ADD CONSTRAINT follow_up_has_baton FOREIGN KEY (young_person_id, PERIOD during)
    REFERENCES app.baton (young_person_id, PERIOD held) DEFERRABLE INITIALLY DEFERRED;
  CREATE TABLE app.baton_offer (
    id uuid DEFAULT uuidv7() CONSTRAINT baton_offer_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT baton_offer_young_person REFERENCES app.young_person (id),
    from_post_id uuid NOT NULL CONSTRAINT baton_offer_from REFERENCES app.post (id),
    to_post_id uuid NOT NULL CONSTRAINT baton_offer_to REFERENCES app.post (id),
    reason text NOT NULL CONSTRAINT baton_offer_reason CHECK (reason <> ''),
    offered_at timestamptz NOT NULL DEFAULT app.clock(),
    answer text CONSTRAINT baton_offer_answer CHECK (answer IN ('accepted', 'declined', 'withdrawn')),
    answered_at timestamptz,
    answer_reason text,
    CONSTRAINT baton_offer_to_another CHECK (from_post_id <> to_post_id),
    CONSTRAINT baton_offer_answered CHECK ((answer IS NULL) = (answered_at IS NULL)),
    CONSTRAINT baton_offer_declined_has_reason CHECK (answer <> 'declined' OR answer_reason <> ''));
  CREATE UNIQUE INDEX baton_offer_one_open ON app.baton_offer (young_person_id) WHERE answer IS NULL;
  CREATE INDEX baton_offer_of ON app.baton_offer (young_person_id);
  CREATE INDEX baton_offer_to_post ON app.baton_offer (to_post_id) WHERE answer IS NULL;
  CREATE TABLE app.concern (
    id uuid DEFAULT uuidv7() CONSTRAINT concern_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT concern_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT concern_owner REFERENCES app.service (id),
    category text NOT NULL DEFAULT 'basic' CONSTRAINT concern_category CHECK (category = 'basic'),
    level smallint NOT NULL CONSTRAINT concern_level CHECK (level BETWEEN 0 AND 3),
    reason text NOT NULL CONSTRAINT concern_reason CHECK (reason <> ''),
    young_person_told boolean NOT NULL,
    young_person_told_note text NOT NULL,
    guardians_told boolean NOT NULL,
    guardians_told_note text NOT NULL,
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_post_id uuid NOT NULL CONSTRAINT concern_by REFERENCES app.post (id));
  CREATE INDEX concern_of ON app.concern (young_person_id, at);`;

const team = `
  CREATE TABLE app.invitation (
    id uuid DEFAULT uuidv7() CONSTRAINT invitation_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT invitation_young_person REFERENCES app.young_person (id),
    service_id uuid NOT NULL CONSTRAINT invitation_service REFERENCES app.service (id),
    post_id uuid CONSTRAINT invitation_post REFERENCES app.post (id),
    invited_by_post_id uuid NOT NULL CONSTRAINT invitation_by REFERENCES app.post (id),
    reason text NOT NULL CONSTRAINT invitation_reason CHECK (reason <> ''),
    basis text NOT NULL CONSTRAINT invitation_basis CHECK (basis IN ('consent', 'legal_basis')),
    invited_at timestamptz NOT NULL DEFAULT app.clock(),
    answer_by date NOT NULL,
    answer text CONSTRAINT invitation_answer CHECK (answer IN ('accepted', 'declined', 'withdrawn')),
    answered_at timestamptz,
    answered_by_post_id uuid CONSTRAINT invitation_answered_by REFERENCES app.post (id),
    answer_reason text,
    seen_by_inviter_at timestamptz,
    CONSTRAINT invitation_answered CHECK ((answer IS NULL) = (answered_at IS NULL)),
    CONSTRAINT invitation_declined_has_reason CHECK (answer <> 'declined' OR answer_reason <> ''));
  CREATE INDEX invitation_of ON app.invitation (young_person_id);
  CREATE UNIQUE INDEX invitation_one_open ON app.invitation (young_person_id, service_id) WHERE answer IS NULL;
  CREATE INDEX invitation_open_to_service ON app.invitation (service_id) WHERE answer IS NULL;
  CREATE TABLE app.team_member (
    id uuid DEFAULT uuidv7() CONSTRAINT team_member_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT team_member_young_person REFERENCES app.young_person (id),
    post_id uuid NOT NULL CONSTRAINT team_member_post REFERENCES app.post (id),
    service_id uuid NOT NULL CONSTRAINT team_member_service REFERENCES app.service (id),
    basis text NOT NULL CONSTRAINT team_member_basis CHECK (basis IN ('own_service', 'consent', 'legal_basis')),
    invitation_id uuid CONSTRAINT team_member_invitation REFERENCES app.invitation (id),
    during tstzrange NOT NULL,
    end_reason text,
    CONSTRAINT team_member_during_not_empty CHECK (NOT isempty(during) AND NOT lower_inf(during)),
    CONSTRAINT team_member_once UNIQUE (young_person_id, post_id, during WITHOUT OVERLAPS));
  CREATE INDEX team_member_of ON app.team_member (young_person_id);
  CREATE INDEX team_member_of_post ON app.team_member (post_id, young_person_id) WHERE upper_inf(during);
  CREATE TABLE app.supporter (
    id uuid DEFAULT uuidv7() CONSTRAINT supporter_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT supporter_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT supporter_owner REFERENCES app.service (id),
    category text NOT NULL DEFAULT 'basic' CONSTRAINT supporter_category CHECK (category = 'basic'),
    name text NOT NULL CONSTRAINT supporter_name CHECK (name <> ''),
    relation text NOT NULL,
    contact text NOT NULL DEFAULT '',
    during daterange NOT NULL);
  CREATE INDEX supporter_of ON app.supporter (young_person_id);
  CREATE TABLE app.request_to_join (
    id uuid DEFAULT uuidv7() CONSTRAINT request_to_join_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT request_to_join_young_person REFERENCES app.young_person (id),
    from_post_id uuid NOT NULL CONSTRAINT request_to_join_from REFERENCES app.post (id),
    from_service_id uuid NOT NULL CONSTRAINT request_to_join_service REFERENCES app.service (id),
    reason text NOT NULL CONSTRAINT request_to_join_reason CHECK (reason <> ''),
    at timestamptz NOT NULL DEFAULT app.clock(),
    answer text CONSTRAINT request_to_join_answer CHECK (answer IN ('invited', 'not_now')),
    answered_at timestamptz,
    answer_reason text,
    CONSTRAINT request_to_join_answered CHECK ((answer IS NULL) = (answered_at IS NULL)));
  CREATE INDEX request_to_join_of ON app.request_to_join (young_person_id);`;

const sharing = `
  CREATE TABLE app.sharing (
    id uuid DEFAULT uuidv7() CONSTRAINT sharing_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT sharing_young_person REFERENCES app.young_person (id),
    service_id uuid NOT NULL CONSTRAINT sharing_service REFERENCES app.service (id),
    category text NOT NULL CONSTRAINT sharing_category CHECK (category IN ('basic', 'school', 'work_economy', 'health', 'family')),
    consent_id uuid,
    legal_basis_use_id uuid,
    valid daterange NOT NULL,
    ended_at timestamptz,
    excluded_user_ids uuid[] NOT NULL DEFAULT '{}',
    CONSTRAINT sharing_one_basis CHECK (num_nonnulls(consent_id, legal_basis_use_id) = 1),
    CONSTRAINT sharing_bounded CHECK (NOT isempty(valid) AND NOT lower_inf(valid) AND NOT upper_inf(valid)));
  CREATE INDEX sharing_live ON app.sharing (young_person_id, service_id, category) WHERE ended_at IS NULL;
  CREATE INDEX sharing_of ON app.sharing (young_person_id);
  CREATE INDEX sharing_of_consent ON app.sharing (consent_id);
  CREATE INDEX sharing_of_legal_basis_use ON app.sharing (legal_basis_use_id);`;

/** Those on the team today: whose place lasts, stand-ins, whose place ends with the days of the one who is away, and who helps for a time. */
export const myPeople = `
  CREATE FUNCTION app.my_people() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(m.young_person_id), '{}') FROM ${myPost}
      JOIN LATERAL (
        SELECT l.young_person_id FROM team_member l WHERE l.post_id = p.id AND upper_inf(l.during)
        UNION ALL SELECT i.young_person_id FROM team_member i WHERE i.post_id = p.id AND i.absence_id IS NOT NULL AND i.during @> app.clock()
        UNION ALL SELECT h.young_person_id FROM team_member h WHERE h.post_id = p.id AND h.referral_id IS NOT NULL AND h.during @> app.clock()
      ) m ON ${notBlocked('m.young_person_id')} $$;`;

/** Whose cases are mine: read across people, so these belong to the definer role and answer with ids alone. */
const mine = `
  CREATE FUNCTION app.my_held() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(b.young_person_id), '{}') FROM ${myPost}
      JOIN baton b ON b.post_id = p.id AND upper_inf(b.held) AND ${notBlocked('b.young_person_id')} $$;
  CREATE FUNCTION app.my_children() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(g.young_person_id), '{}') FROM ${mySession}
      JOIN guardian g ON g.user_id = u.id AND u.kind = 'guardian' AND g.valid @> (SELECT app.today())
        AND ${notBlocked('g.young_person_id')}
      ${ofAMinor} $$;`;

const tables = [
  'young_person',
  'identity_number',
  'guardian',
  'follow_up',
  'baton',
  'baton_offer',
  'concern',
  'invitation',
  'team_member',
  'supporter',
  'request_to_join',
  'sharing',
];
const isChild = (column: string): string => `${column} = ANY ((SELECT app.my_children())::uuid[])`;

export class YoungPeople1767000000002 implements MigrationInterface {
  name = 'YoungPeople1767000000002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(youngPerson + followUpAndBaton + team + sharing);
    for (const table of tables) await run.query(forced(table));
    for (const table of tables) await run.query(throughFunctions(table, 'SELECT, INSERT, UPDATE'));
    await run.query(myPeople + mine + onlyGrows('concern'));
    for (const name of ['my_people()', 'my_held()', 'my_children()']) await run.query(definer(name));
    await run.query(
      mayRead('young_person', `${onTheTeam('id')} OR ${isSelf('id')} OR ${isChild('id')}`) +
        mayChange(
          'young_person',
          'language, needs_interpreter, preferred_contact, version',
          onTheTeam('id'),
        ) +
        mayRead(
          'guardian',
          `${staffSeesCase('guardian')} OR ${isSelf('young_person_id')} OR user_id = (SELECT app.me())`,
        ) +
        mayAdd('guardian', onTheTeam('young_person_id')) +
        mayChange('guardian', 'name, kind, contact, valid', staffSeesCase('guardian')) +
        mayRead('follow_up', `${onTheTeam('young_person_id')} OR ${isSelf('young_person_id')}`) +
        mayChange(
          'follow_up',
          'status, decide_by, prolonged_reason, paused_reason, version',
          onTheTeam('young_person_id'),
        ) +
        mayRead(
          'baton',
          `${onTheTeam('young_person_id')} OR ${isSelf('young_person_id')} OR ${isChild('young_person_id')}`,
        ) +
        mayRead('baton_offer', `${onTheTeam('young_person_id')} OR ${isSelf('young_person_id')}`) +
        mayAdd(
          'baton_offer',
          `from_post_id = (SELECT app.my_post()) AND young_person_id = ANY ((SELECT app.my_held())::uuid[])`,
        ) +
        mayRead(
          'concern',
          `${onTheTeam('young_person_id')} AND (owner_service_id = (SELECT app.my_service())
          OR young_person_id = ANY ((SELECT app.my_held())::uuid[]) OR ${sharedWithMe('concern', 'concern.category')})
          OR ${isSelf('young_person_id')}`,
        ) +
        mayAdd('concern', `${ownRow('concern')} AND by_post_id = (SELECT app.my_post())`) +
        mayRead(
          'invitation',
          `${staffSeesCase('invitation')} OR invited_by_post_id = (SELECT app.my_post()) OR ${isSelf('young_person_id')}`,
        ) +
        mayAdd(
          'invitation',
          `invited_by_post_id = (SELECT app.my_post()) AND ${onTheTeam('young_person_id')} AND EXISTS (
          SELECT 1 FROM app.sharing s WHERE s.young_person_id = invitation.young_person_id AND s.service_id = invitation.service_id
            AND s.category = 'basic' AND s.ended_at IS NULL AND s.valid @> (SELECT app.today()))`,
        ) +
        mayChange('invitation', 'seen_by_inviter_at', 'invited_by_post_id = (SELECT app.my_post())') +
        mayRead(
          'team_member',
          `${staffSeesCase('team_member')} OR post_id = (SELECT app.my_post())
          OR ${isSelf('young_person_id')} OR ${isChild('young_person_id')}`,
        ) +
        mayRead('supporter', `${staffSeesCase('supporter')} OR ${isSelf('young_person_id')}`) +
        mayAdd('supporter', ownRow('supporter')) +
        mayChange('supporter', 'name, relation, contact, during', staffSeesCase('supporter')) +
        mayRead(
          'request_to_join',
          `young_person_id = ANY ((SELECT app.my_held())::uuid[]) OR ${isSelf('young_person_id')}`,
        ) +
        mayChange(
          'request_to_join',
          'answer, answered_at, answer_reason',
          `young_person_id = ANY ((SELECT app.my_held())::uuid[])`,
        ) +
        mayRead(
          'sharing',
          `${onTheTeam('young_person_id')} OR ${isSelf('young_person_id')} OR ${isChild('young_person_id')}`,
        ),
    );
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
