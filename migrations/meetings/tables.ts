/** A meeting about one young person. It says when and where; what is talked about stands elsewhere. */
const meeting = `
  CREATE TABLE app.meeting (
    id uuid DEFAULT uuidv7() CONSTRAINT meeting_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT meeting_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT meeting_owner REFERENCES app.service (id),
    kind text NOT NULL CONSTRAINT meeting_kind CHECK (kind IN ('start', 'review', 'transition', 'crisis', 'other')),
    starts_at timestamptz NOT NULL,
    length_minutes integer NOT NULL CONSTRAINT meeting_length CHECK (length_minutes BETWEEN 10 AND 480),
    place text NOT NULL DEFAULT '',
    link text NOT NULL DEFAULT '',
    status text NOT NULL DEFAULT 'called' CONSTRAINT meeting_status CHECK (status IN ('called', 'held', 'cancelled')),
    cancelled_reason text CONSTRAINT meeting_cancelled_reason CHECK (cancelled_reason <> ''),
    not_invited_reason text CONSTRAINT meeting_not_invited_reason CHECK (not_invited_reason <> ''),
    called_by_post_id uuid NOT NULL CONSTRAINT meeting_called_by REFERENCES app.post (id),
    called_at timestamptz NOT NULL DEFAULT app.clock(),
    changed_at timestamptz NOT NULL DEFAULT app.clock(),
    sequence integer NOT NULL DEFAULT 0,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT meeting_cancelled_with_reason CHECK ((status = 'cancelled') = (cancelled_reason IS NOT NULL)));
  CREATE INDEX meeting_of ON app.meeting (young_person_id, starts_at);
  CREATE INDEX meeting_by ON app.meeting (called_by_post_id, starts_at);`;

/** Somebody who is asked: a post on the team, a guardian, or the young person. */
const invitee = `
  CREATE TABLE app.meeting_invitee (
    id uuid DEFAULT uuidv7() CONSTRAINT meeting_invitee_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT meeting_invitee_young_person REFERENCES app.young_person (id),
    meeting_id uuid NOT NULL CONSTRAINT meeting_invitee_meeting REFERENCES app.meeting (id),
    post_id uuid CONSTRAINT meeting_invitee_post REFERENCES app.post (id),
    guardian_id uuid CONSTRAINT meeting_invitee_guardian REFERENCES app.guardian (id),
    answer text CONSTRAINT meeting_invitee_answer CHECK (answer IN ('yes', 'no', 'other_time')),
    answer_text text,
    answered_at timestamptz,
    ended_at timestamptz,
    CONSTRAINT meeting_invitee_one CHECK (num_nonnulls(post_id, guardian_id) < 2),
    CONSTRAINT meeting_invitee_answered CHECK ((answer IS NULL) = (answered_at IS NULL)));
  CREATE INDEX meeting_invitee_of ON app.meeting_invitee (young_person_id);
  CREATE INDEX meeting_invitee_post_of ON app.meeting_invitee (post_id) WHERE ended_at IS NULL;
  CREATE UNIQUE INDEX meeting_invitee_post_once ON app.meeting_invitee (meeting_id, post_id) WHERE ended_at IS NULL;
  CREATE UNIQUE INDEX meeting_invitee_guardian_once ON app.meeting_invitee (meeting_id, guardian_id) WHERE ended_at IS NULL;
  CREATE UNIQUE INDEX meeting_invitee_self_once ON app.meeting_invitee (meeting_id)
    WHERE ended_at IS NULL AND post_id IS NULL AND guardian_id IS NULL;`;

/** What the young person asks for: a meeting, a topic, something that is not talked about, somebody who is not there. */
const wish = `
  CREATE TABLE app.meeting_wish (
    id uuid DEFAULT uuidv7() CONSTRAINT meeting_wish_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT meeting_wish_young_person REFERENCES app.young_person (id),
    meeting_id uuid CONSTRAINT meeting_wish_meeting REFERENCES app.meeting (id),
    kind text NOT NULL CONSTRAINT meeting_wish_kind CHECK (kind IN ('meeting', 'topic', 'not_about', 'without')),
    text text NOT NULL DEFAULT '',
    without_post_id uuid CONSTRAINT meeting_wish_without_post REFERENCES app.post (id),
    without_guardian_id uuid CONSTRAINT meeting_wish_without_guardian REFERENCES app.guardian (id),
    at timestamptz NOT NULL DEFAULT app.clock(),
    taken_back_at timestamptz,
    answer text CONSTRAINT meeting_wish_answer CHECK (answer IN ('yes', 'no')),
    answer_text text,
    answered_at timestamptz,
    answered_by_post_id uuid CONSTRAINT meeting_wish_answered_by REFERENCES app.post (id),
    CONSTRAINT meeting_wish_of_meeting CHECK ((kind = 'meeting') = (meeting_id IS NULL)),
    CONSTRAINT meeting_wish_names CHECK (num_nonnulls(without_post_id, without_guardian_id) = CASE kind WHEN 'without' THEN 1 ELSE 0 END),
    CONSTRAINT meeting_wish_says CHECK (kind = 'without' OR text <> ''),
    CONSTRAINT meeting_wish_answered CHECK (num_nonnulls(answer, answered_at, answered_by_post_id) IN (0, 3)));
  CREATE INDEX meeting_wish_of ON app.meeting_wish (young_person_id);`;

export const meetingTables = meeting + invitee + wish;
