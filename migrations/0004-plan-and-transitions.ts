import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  definer,
  forced,
  holds,
  isSelf,
  mayAdd,
  mayChange,
  mayRead,
  onlyGrows,
  onTheTeam,
  ownRow,
  staffSees,
  staffSeesCase,
  throughFunctions,
  mySession,
  notBlocked,
  ofAMinor,
} from './policies.ts';

const item = (table: string): string => `
    id uuid DEFAULT uuidv7() CONSTRAINT ${table}_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT ${table}_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT ${table}_owner REFERENCES app.service (id),
    category text NOT NULL CONSTRAINT ${table}_category CHECK (category IN ('basic', 'school', 'work_economy', 'health', 'family'))`;

const plan = `
  CREATE TABLE app.plan (
    id uuid DEFAULT uuidv7() CONSTRAINT plan_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT plan_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT plan_owner REFERENCES app.service (id),
    category text NOT NULL DEFAULT 'basic' CONSTRAINT plan_category CHECK (category = 'basic'),
    status text NOT NULL DEFAULT 'draft' CONSTRAINT plan_status CHECK (status IN ('draft', 'active', 'closed')),
    number integer NOT NULL DEFAULT 0,
    activated_at timestamptz,
    review_on date,
    young_person_agreed_on date,
    young_person_agreed_how text,
    no_own_words_reason text,
    no_own_words_ask_again_on date,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT plan_one_each UNIQUE (young_person_id),
    CONSTRAINT plan_active_since CHECK (status = 'draft' OR activated_at IS NOT NULL),
    CONSTRAINT plan_agreed CHECK ((young_person_agreed_on IS NULL) = (young_person_agreed_how IS NULL)),
    CONSTRAINT plan_no_own_words CHECK ((no_own_words_reason IS NULL) = (no_own_words_ask_again_on IS NULL)));
  CREATE TABLE app.goal (${item('goal')},
    plan_id uuid NOT NULL CONSTRAINT goal_plan REFERENCES app.plan (id),
    own_words text NOT NULL DEFAULT '',
    own_words_on date,
    wording text NOT NULL DEFAULT '',
    agreement text CONSTRAINT goal_agreement CHECK (agreement IN ('agreed', 'partly', 'disagreed')),
    disagreement text NOT NULL DEFAULT '',
    disagreement_answers jsonb NOT NULL DEFAULT '[]',
    status text NOT NULL DEFAULT 'open' CONSTRAINT goal_status CHECK (status IN ('open', 'reached', 'dropped')),
    status_reason text,
    area text,
    created_at timestamptz NOT NULL DEFAULT app.clock(),
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT goal_says_something CHECK (own_words <> '' OR wording <> ''),
    CONSTRAINT goal_dropped_has_reason CHECK (status <> 'dropped' OR status_reason IS NOT NULL));
  CREATE INDEX goal_of ON app.goal (young_person_id);
  CREATE TABLE app.measure (${item('measure')},
    plan_id uuid NOT NULL CONSTRAINT measure_plan REFERENCES app.plan (id),
    goal_id uuid CONSTRAINT measure_goal REFERENCES app.goal (id),
    kind text NOT NULL DEFAULT 'other',
    title text NOT NULL CONSTRAINT measure_title CHECK (title <> ''),
    responsible_service_id uuid CONSTRAINT measure_responsible_service REFERENCES app.service (id),
    responsible_post_id uuid CONSTRAINT measure_responsible_post REFERENCES app.post (id),
    responsible_supporter_id uuid CONSTRAINT measure_responsible_supporter REFERENCES app.supporter (id),
    responsible_young_person boolean NOT NULL DEFAULT false,
    deadline date NOT NULL,
    deadline_reason text,
    look_for text NOT NULL CONSTRAINT measure_look_for CHECK (look_for <> ''),
    look_on date NOT NULL,
    status text NOT NULL DEFAULT 'proposed' CONSTRAINT measure_status
      CHECK (status IN ('proposed', 'agreed', 'ongoing', 'done', 'cancelled')),
    status_reason text,
    obstacle text,
    young_person_answer text CONSTRAINT measure_young_person_answer CHECK (young_person_answer IN ('yes', 'no', 'unsure')),
    young_person_answered_at timestamptz,
    evaluation_happened text,
    evaluation_helped text CONSTRAINT measure_helped CHECK (evaluation_helped IN ('good', 'little', 'no')),
    evaluation_learnt text,
    area text,
    created_at timestamptz NOT NULL DEFAULT app.clock(),
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT measure_one_responsible CHECK (num_nonnulls(responsible_post_id, responsible_supporter_id)
      + responsible_young_person::int = 1),
    CONSTRAINT measure_post_has_service CHECK ((responsible_post_id IS NULL) OR (responsible_service_id IS NOT NULL)),
    CONSTRAINT measure_done_is_evaluated CHECK ((status = 'done') = (evaluation_helped IS NOT NULL
      AND evaluation_happened IS NOT NULL AND evaluation_learnt IS NOT NULL)),
    CONSTRAINT measure_cancelled_has_reason CHECK (status <> 'cancelled' OR status_reason IS NOT NULL));
  CREATE INDEX measure_of ON app.measure (young_person_id);
  CREATE INDEX measure_of_post ON app.measure (responsible_post_id) WHERE status IN ('proposed', 'agreed', 'ongoing');
  CREATE TABLE app.plan_history (${item('plan_history')},
    plan_id uuid NOT NULL CONSTRAINT plan_history_plan REFERENCES app.plan (id),
    number integer NOT NULL,
    item_kind text NOT NULL CONSTRAINT plan_history_item_kind CHECK (item_kind IN ('plan', 'goal', 'measure')),
    item_id uuid NOT NULL,
    verb text NOT NULL,
    content jsonb NOT NULL,
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT plan_history_by REFERENCES app.app_user (id),
    by_post_id uuid CONSTRAINT plan_history_by_post REFERENCES app.post (id));
  CREATE INDEX plan_history_of ON app.plan_history (young_person_id);
  CREATE INDEX plan_history_number ON app.plan_history (plan_id, number);`;

const transition = `
  CREATE TABLE app.transition (${item('transition')},
    kind text NOT NULL,
    on_date date NOT NULL,
    sender_service_id uuid NOT NULL CONSTRAINT transition_sender_service REFERENCES app.service (id),
    sender_post_id uuid NOT NULL CONSTRAINT transition_sender_post REFERENCES app.post (id),
    receiver_service_id uuid CONSTRAINT transition_receiver_service REFERENCES app.service (id),
    receiver_name text NOT NULL DEFAULT '',
    receiver_post_id uuid CONSTRAINT transition_receiver_post REFERENCES app.post (id),
    status text NOT NULL DEFAULT 'planned' CONSTRAINT transition_status
      CHECK (status IN ('planned', 'offered', 'accepted', 'declined', 'met', 'ended')),
    status_reason text,
    suggested_on date,
    ended_how text CONSTRAINT transition_ended_how CHECK (ended_how IN ('withdrawn', 'young_person_said_no', 'moved_abroad',
      'dead', 'not_needed')),
    offered_at timestamptz,
    answered_at timestamptz,
    met_on date,
    no_shows integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT app.clock(),
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT transition_met_has_date CHECK ((status = 'met') = (met_on IS NOT NULL)),
    CONSTRAINT transition_ended_has_how CHECK ((status = 'ended') = (ended_how IS NOT NULL)),
    CONSTRAINT transition_offered_to_a_service CHECK (status NOT IN ('offered', 'accepted', 'declined', 'met')
      OR receiver_service_id IS NOT NULL),
    CONSTRAINT transition_declined_has_reason CHECK (status NOT IN ('declined', 'ended') OR status_reason IS NOT NULL));
  CREATE INDEX transition_of ON app.transition (young_person_id);
  CREATE INDEX transition_to_service ON app.transition (receiver_service_id) WHERE status IN ('offered', 'accepted');
  CREATE TABLE app.hand_over_item (${item('hand_over_item')},
    transition_id uuid NOT NULL CONSTRAINT hand_over_item_transition REFERENCES app.transition (id),
    code text NOT NULL,
    note text NOT NULL DEFAULT '',
    done_on date,
    CONSTRAINT hand_over_item_once UNIQUE (transition_id, code));
  CREATE INDEX hand_over_item_of ON app.hand_over_item (young_person_id);
  CREATE TABLE app.milestone (${item('milestone')},
    transition_id uuid NOT NULL CONSTRAINT milestone_transition REFERENCES app.transition (id),
    code text NOT NULL,
    due date NOT NULL,
    done_on date,
    CONSTRAINT milestone_once UNIQUE (transition_id, code));
  CREATE INDEX milestone_of ON app.milestone (young_person_id);
  CREATE TABLE app.activity (${item('activity')},
    kind text NOT NULL CONSTRAINT activity_kind CHECK (kind IN ('employed', 'apprentice', 'school', 'labour_market_measure',
      'introduction_programme', 'kvp', 'registered_unemployed', 'sick_leave', 'aap', 'disability_benefit', 'other')),
    detail text NOT NULL DEFAULT '',
    during daterange NOT NULL CONSTRAINT activity_during CHECK (NOT isempty(during) AND NOT lower_inf(during)),
    source text NOT NULL CONSTRAINT activity_source CHECK (source IN ('told', 'service', 'import')),
    confirmed_on date NOT NULL,
    version integer NOT NULL DEFAULT 1);
  CREATE INDEX activity_of ON app.activity (young_person_id);
  CREATE TABLE app.contribution (
    id uuid DEFAULT uuidv7() CONSTRAINT contribution_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT contribution_young_person REFERENCES app.young_person (id),
    kind text NOT NULL CONSTRAINT contribution_kind CHECK (kind IN ('goal', 'comment', 'question', 'answer')),
    text text NOT NULL CONSTRAINT contribution_text CHECK (text <> ''),
    visibility text NOT NULL CONSTRAINT contribution_visibility CHECK (visibility IN ('only_me', 'team')),
    about_measure_id uuid CONSTRAINT contribution_measure REFERENCES app.measure (id),
    at timestamptz NOT NULL DEFAULT app.clock(),
    used_how text,
    used_at timestamptz,
    used_by_post_id uuid CONSTRAINT contribution_used_by REFERENCES app.post (id),
    CONSTRAINT contribution_used CHECK ((used_how IS NULL) = (used_at IS NULL)));
  CREATE INDEX contribution_of ON app.contribution (young_person_id);
  CREATE TABLE app.guardian_item (
    guardian_id uuid NOT NULL CONSTRAINT guardian_item_guardian REFERENCES app.guardian (id),
    item_kind text NOT NULL CONSTRAINT guardian_item_kind CHECK (item_kind IN ('goal', 'measure', 'contribution')),
    item_id uuid NOT NULL,
    young_person_id uuid NOT NULL CONSTRAINT guardian_item_young_person REFERENCES app.young_person (id),
    at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT guardian_item_pk PRIMARY KEY (guardian_id, item_kind, item_id));
  CREATE TABLE app.case_event (${item('case_event')},
    kind text NOT NULL,
    payload jsonb NOT NULL DEFAULT '{}',
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid CONSTRAINT case_event_by REFERENCES app.app_user (id),
    by_post_id uuid CONSTRAINT case_event_by_post REFERENCES app.post (id));
  CREATE INDEX case_event_of ON app.case_event (young_person_id, at);
  CREATE TABLE app.draft (
    user_id uuid NOT NULL CONSTRAINT draft_user REFERENCES app.app_user (id),
    key text NOT NULL CONSTRAINT draft_key CHECK (length(key) BETWEEN 1 AND 200),
    text text NOT NULL CONSTRAINT draft_text CHECK (length(text) <= 200000),
    updated_at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT draft_pk PRIMARY KEY (user_id, key));`;

/** What the young person has shared with me as a guardian, item by item. Nothing by default. */
const guardians = `
  CREATE FUNCTION app.my_guardian_items() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(i.item_id), '{}') FROM ${mySession}
      JOIN guardian g ON g.user_id = u.id AND u.kind = 'guardian' AND g.valid @> (SELECT app.today())
        AND ${notBlocked('g.young_person_id')}
      ${ofAMinor}
      JOIN guardian_item i ON i.guardian_id = g.id $$;`;

/** What a young person disagreed with stays said: lines are only added below. */
export const keepSaid = `
  CREATE OR REPLACE FUNCTION app.keep_disagreement() RETURNS trigger LANGUAGE plpgsql SET search_path = app AS $$
    BEGIN
      IF current_user = 'app_definer' THEN
        IF app.is_blanking() THEN RETURN NEW; END IF;
      END IF;
      IF (OLD.disagreement <> '' AND NEW.disagreement <> OLD.disagreement) OR EXISTS (
           SELECT FROM jsonb_array_elements(OLD.disagreement_answers) WITH ORDINALITY AS said(line, place)
           WHERE NEW.disagreement_answers -> (place::int - 1) IS DISTINCT FROM line) THEN
        RAISE EXCEPTION 'only-grows' USING ERRCODE = 'LG403';
      END IF;
      RETURN NEW;
    END $$;`;
const keepDisagreement = `${keepSaid}
  CREATE TRIGGER goal_disagreement_stays BEFORE UPDATE ON app.goal
    FOR EACH ROW EXECUTE FUNCTION app.keep_disagreement();`;

const tables = [
  'plan',
  'goal',
  'measure',
  'plan_history',
  'transition',
  'hand_over_item',
  'milestone',
  'activity',
  'contribution',
  'guardian_item',
  'case_event',
  'draft',
];

export class PlanAndTransitions1767000000004 implements MigrationInterface {
  name = 'PlanAndTransitions1767000000004';

  async up(run: QueryRunner): Promise<void> {
    await run.query(plan + transition);
    for (const table of tables) await run.query(forced(table) + throughFunctions(table, 'SELECT'));
    await run.query(
      'GRANT INSERT ON app.case_event TO app_definer; GRANT UPDATE ON app.transition TO app_definer',
    );
    await run.query(
      guardians +
        definer('my_guardian_items()') +
        onlyGrows('plan_history') +
        onlyGrows('case_event') +
        keepDisagreement,
    );
    const team = onTheTeam('young_person_id');
    const self = isSelf('young_person_id');
    const opened = `id = ANY ((SELECT app.my_guardian_items())::uuid[])`;
    const held = holds('young_person_id');
    /** The receiver on the team sees what is handed to it, whatever else is shared; and only the receiver reports «met». */
    const toMyService = 'receiver_service_id = (SELECT app.my_service())';
    const handedToMe = `${team} AND transition_id IN (SELECT t.id FROM app.transition t WHERE t.receiver_service_id = (SELECT app.my_service()))`;
    await run.query(
      mayRead('plan', `${staffSees('plan')} OR ${staffSeesCase('plan')} OR ${self}`) +
        mayAdd('plan', ownRow('plan')) +
        mayChange(
          'plan',
          `status, number, activated_at, review_on, young_person_agreed_on, young_person_agreed_how, no_own_words_reason,
          no_own_words_ask_again_on, version`,
          `${staffSees('plan')} OR ${staffSeesCase('plan')} OR ${self}`,
        ) +
        mayRead('goal', `${staffSees('goal')} OR ${self} OR ${opened}`) +
        mayAdd('goal', ownRow('goal')) +
        mayChange(
          'goal',
          'own_words, own_words_on, wording, agreement, disagreement, disagreement_answers, status, status_reason, version',
          `${staffSees('goal')} OR ${self}`,
        ) +
        mayRead('measure', `${staffSees('measure')} OR ${self} OR ${opened}`) +
        mayAdd('measure', ownRow('measure')) +
        mayChange(
          'measure',
          `title, goal_id, kind, responsible_service_id, responsible_post_id, responsible_supporter_id,
          responsible_young_person, deadline, deadline_reason, look_for, look_on, status, status_reason, obstacle, young_person_answer,
          young_person_answered_at, evaluation_happened, evaluation_helped, evaluation_learnt, version`,
          `${staffSees('measure')} OR ${self}`,
        ) +
        mayRead('plan_history', `${staffSees('plan_history')} OR ${self}`) +
        mayAdd('plan_history', `(${team} OR ${self}) AND by_user_id = (SELECT app.me())`) +
        mayRead(
          'transition',
          `${staffSees('transition')} OR (${team} AND ${toMyService}) OR ${held} OR ${self}`,
        ) +
        mayAdd(
          'transition',
          `${ownRow('transition')} AND sender_service_id = (SELECT app.my_service()) AND sender_post_id IN (
          SELECT p.id FROM app.post p WHERE p.service_id = (SELECT app.my_service()))`,
        ) +
        mayChange(
          'transition',
          `on_date, receiver_service_id, receiver_name, receiver_post_id, status, status_reason, suggested_on,
          ended_how, offered_at, answered_at, met_on, no_shows, version`,
          `(${staffSees('transition')} OR (${team} AND ${toMyService})
          OR ${held}) AND (status <> 'met' OR ${toMyService})`,
        ) +
        ['hand_over_item', 'milestone']
          .map(
            (table) =>
              mayRead(table, `${staffSees(table)} OR (${handedToMe}) OR ${held} OR ${self}`) +
              mayAdd(table, ownRow(table)),
          )
          .join('') +
        mayChange(
          'hand_over_item',
          'note, done_on',
          `${staffSees('hand_over_item')} OR (${handedToMe}) OR ${held}`,
        ) +
        mayChange('milestone', 'due, done_on', `${staffSees('milestone')} OR (${handedToMe}) OR ${held}`) +
        mayRead('activity', `${staffSees('activity')} OR ${self}`) +
        mayAdd('activity', ownRow('activity')) +
        mayChange(
          'activity',
          'during, confirmed_on, detail, version',
          `${staffSees('activity')} OR ${self}`,
        ) +
        mayRead(
          'contribution',
          `${self} OR (visibility = 'team' AND ${staffSeesCase('contribution')}) OR ${opened}`,
        ) +
        mayAdd('contribution', self) +
        mayChange(
          'contribution',
          'used_how, used_at, used_by_post_id',
          `visibility = 'team' AND ${staffSeesCase('contribution')}`,
        ) +
        mayRead(
          'guardian_item',
          `${self} OR guardian_id IN (SELECT g.id FROM app.guardian g WHERE g.user_id = (SELECT app.me()))`,
        ) +
        mayAdd('guardian_item', self) +
        `CREATE POLICY remove ON app.guardian_item FOR DELETE TO app_rw USING (${self}); GRANT DELETE ON app.guardian_item TO app_rw;` +
        mayRead('case_event', `${staffSees('case_event')} OR ${held} OR ${self}`) +
        mayAdd('case_event', `(${team} OR ${self}) AND by_user_id = (SELECT app.me())`) +
        mayRead('draft', 'user_id = (SELECT app.me())') +
        mayAdd('draft', 'user_id = (SELECT app.me())') +
        mayChange('draft', 'text, updated_at', 'user_id = (SELECT app.me())') +
        `CREATE POLICY remove ON app.draft FOR DELETE TO app_rw USING (user_id = (SELECT app.me())); GRANT DELETE ON app.draft TO app_rw;`,
    );
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
