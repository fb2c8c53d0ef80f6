/**
 * What is known of the reader is found once for a statement and remembered in a setting of the transaction. The application can set any
 * setting, so what is remembered is signed with a key that nobody below reads, together with all that the answer follows from: which
 * question it answers, the session, the moment the statement began, and the snapshot, which is what the statement sees of the database.
 * Where these are the same, the answer is the same, wherever the words came from. What they do not tell apart is not remembered: what the
 * transaction has written itself, and how late it gets within one long statement.
 */
export const readerKey = `
  CREATE TABLE app_policies.reader_key (
    one bytea NOT NULL,
    other bytea NOT NULL,
    single boolean NOT NULL DEFAULT true CONSTRAINT reader_key_single UNIQUE CONSTRAINT reader_key_true CHECK (single));
  INSERT INTO app_policies.reader_key (one, other)
    SELECT string_agg(uuid_send(gen_random_uuid()), ''::bytea), string_agg(uuid_send(gen_random_uuid()), ''::bytea) FROM generate_series(1, 4);`;

/** All that the answer follows from, in the order it is signed; each part has a length of its own or tells it. */
export const boundTo = {
  key: 'v_key.one',
  question: `textsend('my_people:')`,
  moment: 'timestamptz_send(statement_timestamp())',
  snapshot: 'pg_snapshot_send(pg_current_snapshot())',
  session: `int4send(octet_length(v_session)) || textsend(v_session)`,
};

/** When nothing is remembered or believed. */
export const onlyWhen = {
  unwritten: 'pg_current_xact_id_if_assigned() IS NULL',
  soon: `clock_timestamp() < statement_timestamp() + interval '1 second'`,
};

const signature = `encode(sha256(v_key.other || sha256(v_bound || textsend(v_known))), 'hex')`;

/** The function `name` with `body`, one question that answers one value, asked once for a statement. */
const remembered = (name: string, type: string, body: string): string => `
  CREATE OR REPLACE FUNCTION app.${name}() RETURNS ${type} LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = app AS $known$
  #variable_conflict use_column
  DECLARE v_key app_policies.reader_key; v_session text := current_setting('app.session', true); v_bound bytea; v_known text; v_answer ${type};
  BEGIN
    IF ${Object.values(onlyWhen).join(' AND ')} THEN
      SELECT * INTO v_key FROM app_policies.reader_key;
      v_bound := ${Object.values(boundTo)
        .join(' || ')
        .replace('my_people', () => name)};
      v_known := current_setting('app.known_${name}', true);
      IF current_setting('app.signed_${name}', true) = ${signature} THEN RETURN nullif(v_known, '')::${type}; END IF;
    END IF;
    v_answer := (${body});
    IF v_bound IS NOT NULL THEN
      v_known := coalesce(v_answer::text, '');
      PERFORM set_config('app.known_${name}', v_known, true), set_config('app.signed_${name}', ${signature}, true);
    END IF;
    RETURN v_answer;
  END $known$;`;

/** What a statement asks for many of its tables. */
export const questions = [
  ...['me', 'my_self', 'my_post', 'my_service', 'my_people', 'my_held', 'my_blocked', 'my_children'],
  ...['my_emergencies', 'my_emergency_categories', 'my_narrowed', 'hidden_from_me', 'told_later'],
];

/** The questions as they stand are put in the frame. To be run as app_definer. */
export const rememberTheReader = `
  DO $do$ DECLARE v record;
  BEGIN
    FOR v IN SELECT p.proname AS name, pg_get_function_result(p.oid) AS type, p.prosrc AS body
      FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang WHERE p.pronamespace = 'app'::regnamespace AND p.pronargs = 0
        AND p.proname IN (${questions.map((name) => `'${name}'`).join(', ')}) AND l.lanname = 'sql'
    LOOP
      EXECUTE replace(replace(replace($frame$${remembered('<name>', '<type>', '<body>')}$frame$,
        '<name>', v.name), '<type>', v.type), '<body>', v.body);
    END LOOP;
  END $do$;`;
