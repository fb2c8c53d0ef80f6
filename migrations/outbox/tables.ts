/**
 * What somebody is to be told (`outbox`): one row for each receiver and occurrence, written with the deed and never twice. And the messages
 * that it goes in (`mail`), which hold no address and no word: both are found when a message goes.
 */
export const tables = `
  CREATE TABLE app.notice_default (
    kind text CONSTRAINT notice_default_pk PRIMARY KEY
      CONSTRAINT notice_default_kind CHECK (kind IN ('staff', 'young_person', 'guardian')),
    rhythm text NOT NULL CONSTRAINT notice_default_rhythm CHECK (rhythm IN ('at_once', 'daily', 'weekly', 'never')),
    quiet_from integer NOT NULL, quiet_until integer NOT NULL, digest_hour integer NOT NULL, digest_weekday integer NOT NULL,
    CONSTRAINT notice_default_hours CHECK (quiet_from BETWEEN 0 AND 23 AND quiet_until BETWEEN 0 AND 23 AND digest_hour BETWEEN 0 AND 23
      AND digest_weekday BETWEEN 1 AND 7));
  CREATE TABLE app.notice_choice (
    user_id uuid CONSTRAINT notice_choice_pk PRIMARY KEY CONSTRAINT notice_choice_user REFERENCES app.app_user (id),
    rhythm text NOT NULL CONSTRAINT notice_choice_rhythm CHECK (rhythm IN ('at_once', 'daily', 'weekly', 'never')),
    quiet_from integer NOT NULL, quiet_until integer NOT NULL, digest_hour integer NOT NULL, digest_weekday integer NOT NULL,
    chosen_at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT notice_choice_hours CHECK (quiet_from BETWEEN 0 AND 23 AND quiet_until BETWEEN 0 AND 23 AND digest_hour BETWEEN 0 AND 23
      AND digest_weekday BETWEEN 1 AND 7));
  CREATE TABLE app.mail (
    id uuid DEFAULT uuidv7() CONSTRAINT mail_pk PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT mail_user REFERENCES app.app_user (id),
    state text NOT NULL DEFAULT 'waiting'
      CONSTRAINT mail_state CHECK (state IN ('waiting', 'sending', 'handed', 'sent', 'unsure', 'given_up', 'dropped')),
    attempts integer NOT NULL DEFAULT 0,
    next_try timestamptz NOT NULL DEFAULT app.clock(),
    made_at timestamptz NOT NULL DEFAULT app.clock(),
    changed_at timestamptz NOT NULL DEFAULT app.clock(),
    error text CONSTRAINT mail_error CHECK (error ~ '^[A-Z0-9_]{1,30}$'),
    CONSTRAINT mail_attempted CHECK (attempts > 0 OR state = 'waiting'));
  CREATE INDEX mail_to_send ON app.mail (next_try) WHERE state = 'waiting';
  CREATE UNIQUE INDEX mail_one_waiting ON app.mail (user_id) WHERE state = 'waiting';
  CREATE INDEX mail_in_trouble ON app.mail (changed_at) WHERE state IN ('unsure', 'given_up');
  CREATE TABLE app.outbox (
    id uuid DEFAULT uuidv7() CONSTRAINT outbox_pk PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT outbox_user REFERENCES app.app_user (id),
    post_id uuid CONSTRAINT outbox_post REFERENCES app.post (id),
    young_person_id uuid NOT NULL CONSTRAINT outbox_young_person REFERENCES app.young_person (id),
    kind text NOT NULL,
    item_id uuid NOT NULL,
    occasion text NOT NULL DEFAULT '' CONSTRAINT outbox_occasion CHECK (occasion ~ '^[0-9a-f:.-]{0,40}$'),
    at timestamptz NOT NULL DEFAULT app.clock(),
    left_at timestamptz,
    mail_id uuid CONSTRAINT outbox_mail REFERENCES app.mail (id),
    CONSTRAINT outbox_once UNIQUE (user_id, kind, item_id, occasion),
    CONSTRAINT outbox_kind CHECK (kind IN ('baton_offered', 'invitation', 'hand_over_offered', 'request_to_join', 'emergency_opened',
      'new_from_young_person', 'measure_given', 'measure_for_you', 'consent_for_you', 'question_answered', 'consent_for_guardians',
      'shared_with_guardian')),
    CONSTRAINT outbox_left_or_mailed CHECK (num_nonnulls(left_at, mail_id) <= 1));
  CREATE INDEX outbox_waiting ON app.outbox (user_id, at) WHERE mail_id IS NULL AND left_at IS NULL;
  CREATE INDEX outbox_of ON app.outbox (young_person_id);
  CREATE INDEX outbox_in ON app.outbox (mail_id) WHERE mail_id IS NOT NULL;`;

/** What is at its end stays there: what was sent, or perhaps sent, is never made to wait again. */
export const endsStay = `
  CREATE FUNCTION app.refuse_mail_change() RETURNS trigger LANGUAGE plpgsql SET search_path = app AS $$
    BEGIN
      RAISE EXCEPTION 'A message that has come to its end does not move' USING ERRCODE = '42501';
    END $$;
  REVOKE ALL ON FUNCTION app.refuse_mail_change() FROM PUBLIC;
  CREATE TRIGGER mail_ends_stay BEFORE UPDATE ON app.mail FOR EACH ROW
    WHEN (OLD.state IN ('sent', 'unsure', 'given_up', 'dropped')) EXECUTE FUNCTION app.refuse_mail_change();`;

/** Until somebody chooses: staff at once by day; young people and guardians nothing, until they ask for it (G09). */
export const defaults = `
  INSERT INTO app.notice_default (kind, rhythm, quiet_from, quiet_until, digest_hour, digest_weekday) VALUES
    ('staff', 'at_once', 18, 7, 8, 1), ('young_person', 'never', 21, 8, 15, 1), ('guardian', 'never', 21, 8, 15, 1);`;
