import { noticeLists } from './lists.ts';

const listed = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

/** What somebody does not want to be told of, and how messages reach whoever has given an own address. */
export const choiceTables = `
  ALTER TABLE app.notice_choice
    ADD COLUMN without text[] NOT NULL DEFAULT '{}' CONSTRAINT notice_choice_without CHECK (without <@ ARRAY[${listed(noticeLists.groups)}]),
    ADD COLUMN channel text NOT NULL DEFAULT 'email' CONSTRAINT notice_choice_channel CHECK (channel IN ('email', 'sms'));
  ALTER TABLE app.mail
    ADD COLUMN kind text NOT NULL DEFAULT 'news' CONSTRAINT mail_kind CHECK (kind IN ('news', 'code')),
    ADD COLUMN channel text NOT NULL DEFAULT 'email' CONSTRAINT mail_channel CHECK (channel IN ('email', 'sms'));
  DROP INDEX app.mail_one_waiting;
  CREATE UNIQUE INDEX mail_one_waiting ON app.mail (user_id, kind) WHERE state = 'waiting';
  ALTER TABLE app.outbox ALTER COLUMN young_person_id DROP NOT NULL;
  ALTER TABLE app.outbox DROP CONSTRAINT outbox_kind;
  ALTER TABLE app.outbox ADD CONSTRAINT outbox_kind CHECK (kind IN (${listed(noticeLists.kinds)}));
  ALTER TABLE app.outbox ADD CONSTRAINT outbox_about CHECK ((young_person_id IS NULL) = (kind IN ('help_requested', 'stand_in_asked')));
  CREATE TABLE app.notice_address (
    id uuid DEFAULT uuidv7() CONSTRAINT notice_address_pk PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT notice_address_user REFERENCES app.app_user (id),
    channel text NOT NULL CONSTRAINT notice_address_channel CHECK (channel IN ('email', 'sms')),
    address text NOT NULL CONSTRAINT notice_address_address CHECK (address <> ''),
    code text,
    code_digest bytea CONSTRAINT notice_address_code_digest CHECK (octet_length(code_digest) = 32),
    code_until timestamptz,
    tries integer NOT NULL DEFAULT 0,
    asked integer NOT NULL DEFAULT 1,
    asked_on date NOT NULL DEFAULT app.today(),
    confirmed_at timestamptz,
    CONSTRAINT notice_address_once UNIQUE (user_id, channel),
    CONSTRAINT notice_address_code_whole CHECK (num_nonnulls(code, code_digest, code_until) IN (0, 3)));`;

/** A young person, or the guardian of one, whose address must not be found: then nothing is sent (A03). */
const heldBack = `
  CREATE FUNCTION app.notices_held_back() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT EXISTS (SELECT FROM protection x WHERE upper_inf(x.during) AND x.level <> 'shielded' AND x.young_person_id IN (
      SELECT u.young_person_id FROM app_user u WHERE u.id = app.me()
      UNION ALL SELECT g.young_person_id FROM guardian g WHERE g.user_id = app.me() AND g.valid @> app.today())) $$;`;

/** The own choice and the own address: nobody else's, and never confirmed without the code that was sent to it. */
export const choiceVerbs = `${heldBack}
  CREATE FUNCTION app.own_notice_choice() RETURNS TABLE (rhythm text, quiet_from integer, quiet_until integer, digest_hour integer,
      digest_weekday integer, without text[], channel text, chosen boolean) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT c.* FROM app.notice_choice_of(app.me()) c $$;
  CREATE FUNCTION app.choose_notices(p_rhythm text, p_quiet_from integer, p_quiet_until integer, p_digest_hour integer,
      p_digest_weekday integer, p_without text[], p_channel text) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    INSERT INTO notice_choice AS c (user_id, rhythm, quiet_from, quiet_until, digest_hour, digest_weekday, without, channel)
    VALUES (app.me(), p_rhythm, p_quiet_from, p_quiet_until, p_digest_hour, p_digest_weekday, p_without, p_channel)
    ON CONFLICT ON CONSTRAINT notice_choice_pk DO UPDATE SET rhythm = excluded.rhythm, quiet_from = excluded.quiet_from,
      quiet_until = excluded.quiet_until, digest_hour = excluded.digest_hour, digest_weekday = excluded.digest_weekday,
      without = excluded.without, channel = excluded.channel, chosen_at = app.clock() $$;
  CREATE FUNCTION app.ask_notice_address(p_id uuid, p_channel text, p_address text, p_code text, p_digest bytea, p_minutes integer)
    RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_asked integer;
    BEGIN
      DELETE FROM notice_address a WHERE a.user_id = app.me() AND a.channel = p_channel
        RETURNING CASE WHEN a.asked_on = app.today() THEN a.asked END INTO v_asked;
      INSERT INTO notice_address (id, user_id, channel, address, code, code_digest, code_until, asked)
      VALUES (p_id, app.me(), p_channel, p_address, p_code, p_digest, app.clock() + make_interval(mins => p_minutes), coalesce(v_asked, 0) + 1);
      INSERT INTO mail (user_id, kind, channel) SELECT app.me(), 'code', p_channel
      WHERE NOT EXISTS (SELECT FROM mail m WHERE m.user_id = app.me() AND m.kind = 'code' AND m.state = 'waiting' AND m.channel = p_channel);
    END $$;
  CREATE FUNCTION app.confirm_notice_address(p_channel text, p_digest bytea, p_tries integer) RETURNS text
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v notice_address;
    BEGIN
      SELECT * INTO v FROM notice_address a WHERE a.user_id = app.me() AND a.channel = p_channel FOR UPDATE;
      IF v.code_digest IS NULL OR v.code_until <= app.clock() OR v.tries >= p_tries THEN RETURN 'over'; END IF;
      IF v.code_digest <> p_digest THEN
        UPDATE notice_address SET tries = tries + 1 WHERE id = v.id;
        RETURN CASE WHEN v.tries + 1 >= p_tries THEN 'over' ELSE 'wrong' END;
      END IF;
      UPDATE notice_address SET confirmed_at = app.clock(), code = NULL, code_digest = NULL, code_until = NULL WHERE id = v.id;
      RETURN 'confirmed';
    END $$;
  CREATE FUNCTION app.remove_notice_address(p_channel text) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DELETE FROM notice_address WHERE user_id = app.me() AND channel = p_channel $$;`;

export const choiceSignatures = [
  'notices_held_back()',
  'own_notice_choice()',
  'choose_notices(text, integer, integer, integer, integer, text[], text)',
  'ask_notice_address(uuid, text, text, text, bytea, integer)',
  'confirm_notice_address(text, bytea, integer)',
  'remove_notice_address(text)',
];
