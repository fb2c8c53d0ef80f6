/** That it was held, who was there, who interpreted, and how the young person was told and met. */
const held = `
  ALTER TABLE app.meeting
    ADD COLUMN held_at timestamptz,
    ADD COLUMN interpreter text CONSTRAINT meeting_interpreter
      CHECK (interpreter IN ('none_needed', 'in_person', 'by_screen', 'by_phone', 'bilingual_employee')),
    ADD COLUMN told_how text NOT NULL DEFAULT '',
    ADD COLUMN adapted_how text NOT NULL DEFAULT '',
    ADD CONSTRAINT meeting_held_whole CHECK (num_nonnulls(held_at, interpreter) = CASE status WHEN 'held' THEN 2 ELSE 0 END);
  ALTER TABLE app.meeting_invitee ADD COLUMN attended boolean NOT NULL DEFAULT false;
  GRANT UPDATE (held_at, interpreter, told_how, adapted_how) ON app.meeting TO app_rw;
  GRANT UPDATE (attended) ON app.meeting_invitee TO app_rw;`;

/** A part of the minutes: of one category, by one writer, who alone reads it until it is shared. */
const sections = `
  CREATE TABLE app.minutes_section (
    id uuid DEFAULT uuidv7() CONSTRAINT minutes_section_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT minutes_section_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT minutes_section_owner REFERENCES app.service (id),
    category text NOT NULL CONSTRAINT minutes_section_category CHECK (category IN ('basic', 'school', 'work_economy', 'health', 'family')),
    meeting_id uuid NOT NULL CONSTRAINT minutes_section_meeting REFERENCES app.meeting (id),
    text text NOT NULL CONSTRAINT minutes_section_text CHECK (text <> ''),
    written_by_post_id uuid NOT NULL CONSTRAINT minutes_section_written_by REFERENCES app.post (id),
    written_at timestamptz NOT NULL DEFAULT app.clock(),
    changed_at timestamptz,
    shared_at timestamptz,
    version integer NOT NULL DEFAULT 1);
  CREATE INDEX minutes_section_of ON app.minutes_section (young_person_id);
  CREATE INDEX minutes_section_in ON app.minutes_section (meeting_id);
  CREATE TABLE app.minutes_version (
    id uuid DEFAULT uuidv7() CONSTRAINT minutes_version_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT minutes_version_young_person REFERENCES app.young_person (id),
    section_id uuid NOT NULL CONSTRAINT minutes_version_section REFERENCES app.minutes_section (id),
    number integer NOT NULL,
    text text NOT NULL CONSTRAINT minutes_version_text CHECK (text <> ''),
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_post_id uuid NOT NULL CONSTRAINT minutes_version_by REFERENCES app.post (id),
    CONSTRAINT minutes_version_once UNIQUE (section_id, number));
  CREATE INDEX minutes_version_of ON app.minutes_version (young_person_id);
  CREATE TABLE app.minutes_receipt (
    id uuid DEFAULT uuidv7() CONSTRAINT minutes_receipt_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT minutes_receipt_young_person REFERENCES app.young_person (id),
    meeting_id uuid NOT NULL CONSTRAINT minutes_receipt_meeting REFERENCES app.meeting (id),
    service_id uuid CONSTRAINT minutes_receipt_service REFERENCES app.service (id),
    post_id uuid CONSTRAINT minutes_receipt_post REFERENCES app.post (id),
    seen_at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT minutes_receipt_who CHECK ((service_id IS NULL) = (post_id IS NULL)));
  CREATE INDEX minutes_receipt_of ON app.minutes_receipt (young_person_id);
  CREATE INDEX minutes_receipt_in ON app.minutes_receipt (meeting_id);`;

/** A decision is a measure from the moment it is made; and what the young person thought of the meeting, if anything is said. */
const after = `
  CREATE TABLE app.meeting_decision (
    id uuid DEFAULT uuidv7() CONSTRAINT meeting_decision_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT meeting_decision_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT meeting_decision_owner REFERENCES app.service (id),
    category text NOT NULL CONSTRAINT meeting_decision_category CHECK (category IN ('basic', 'school', 'work_economy', 'health', 'family')),
    meeting_id uuid NOT NULL CONSTRAINT meeting_decision_meeting REFERENCES app.meeting (id),
    measure_id uuid NOT NULL CONSTRAINT meeting_decision_measure REFERENCES app.measure (id) CONSTRAINT meeting_decision_once UNIQUE,
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_post_id uuid NOT NULL CONSTRAINT meeting_decision_by REFERENCES app.post (id));
  CREATE INDEX meeting_decision_of ON app.meeting_decision (young_person_id);
  CREATE INDEX meeting_decision_in ON app.meeting_decision (meeting_id);
  CREATE TABLE app.meeting_pulse (
    id uuid DEFAULT uuidv7() CONSTRAINT meeting_pulse_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT meeting_pulse_young_person REFERENCES app.young_person (id),
    meeting_id uuid NOT NULL CONSTRAINT meeting_pulse_meeting REFERENCES app.meeting (id) CONSTRAINT meeting_pulse_once UNIQUE,
    heard text CONSTRAINT meeting_pulse_heard CHECK (heard IN ('yes', 'partly', 'no')),
    knows_who text CONSTRAINT meeting_pulse_knows_who CHECK (knows_who IN ('yes', 'partly', 'no')),
    pull_together text CONSTRAINT meeting_pulse_pull_together CHECK (pull_together IN ('yes', 'partly', 'no')),
    skipped boolean NOT NULL DEFAULT false,
    shown_to_team boolean NOT NULL DEFAULT false,
    at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT meeting_pulse_says CHECK (skipped = (num_nonnulls(heard, knows_who, pull_together) = 0)));
  CREATE INDEX meeting_pulse_of ON app.meeting_pulse (young_person_id);`;

export const minutesTables = held + sections + after;

/** What is shared stays shared, and of the category that it was shared as. */
export const keepShared = `
  CREATE FUNCTION app.keep_shared_minutes() RETURNS trigger LANGUAGE plpgsql SET search_path = app AS $$
    BEGIN
      IF OLD.shared_at IS NOT NULL AND NEW.shared_at IS DISTINCT FROM OLD.shared_at THEN
        RAISE EXCEPTION 'only-grows' USING ERRCODE = 'LG403';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER minutes_stay_shared BEFORE UPDATE ON app.minutes_section FOR EACH ROW EXECUTE FUNCTION app.keep_shared_minutes();`;

/**
 * For the screen that everybody in the room looks at: the own words that the young person keeps from a service or a guardian who is
 * asked, and what every guardian who is asked has been shown (null when none is). Whoever has said no is not in the room.
 */
export const inTheRoom = `
  CREATE FUNCTION app.kept_from_meeting(p_meeting uuid) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT ARRAY(SELECT c.id FROM meeting_invitee i LEFT JOIN post p ON p.id = i.post_id
        JOIN own_lock l ON l.young_person_id = i.young_person_id AND l.ended_at IS NULL
          AND (l.service_id = p.service_id OR l.guardian_id = i.guardian_id)
        JOIN contribution c ON c.young_person_id = l.young_person_id AND c.id = coalesce(l.contribution_id, c.id)
      WHERE i.meeting_id = p_meeting AND i.young_person_id = ANY (app.my_people()) AND i.ended_at IS NULL AND i.answer IS DISTINCT FROM 'no'
      UNION SELECT w.item_id FROM meeting_invitee i JOIN withheld_item w ON w.young_person_id = i.young_person_id AND w.ended_at IS NULL
      WHERE i.meeting_id = p_meeting AND i.young_person_id = ANY (app.my_people()) AND i.ended_at IS NULL AND i.guardian_id IS NOT NULL AND i.answer IS DISTINCT FROM 'no') $$;
  CREATE FUNCTION app.shown_to_meeting_guardians(p_meeting uuid) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH there AS (SELECT i.guardian_id FROM meeting_invitee i WHERE i.meeting_id = p_meeting AND i.ended_at IS NULL
      AND i.guardian_id IS NOT NULL AND i.answer IS DISTINCT FROM 'no' AND i.young_person_id = ANY (app.my_people()))
    SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM there) THEN NULL ELSE ARRAY(SELECT g.item_id FROM guardian_item g
      WHERE g.guardian_id IN (SELECT guardian_id FROM there) GROUP BY g.item_id
      HAVING count(DISTINCT g.guardian_id) = (SELECT count(*) FROM there)) END $$;`;
