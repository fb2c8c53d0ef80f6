import { forced, throughFunctions } from '../policies.ts';

/**
 * Tries to come in, by the place they come from and the account they are for, shared by every process. A try is counted before it is
 * looked at, so that many at once are no more than there is room for; the right one is taken out again, and
 * what was wrong before it for the same account. Without a log to write
 * ahead (UNLOGGED): after a crash everybody begins anew, and no backup holds them. A place is an HMAC, never an address.
 */
export const wrongTries = `
  CREATE UNLOGGED TABLE app.wrong_try (
    id uuid DEFAULT uuidv7() CONSTRAINT wrong_try_pk PRIMARY KEY,
    counted_for text NOT NULL CONSTRAINT wrong_try_counted_for CHECK (counted_for ~ '^[0-9a-f]{64}$'),
    at timestamptz NOT NULL DEFAULT app.clock());
  CREATE INDEX wrong_try_of ON app.wrong_try (counted_for, at);
  CREATE INDEX wrong_try_at ON app.wrong_try (at);
  ${forced('wrong_try')}
  ${throughFunctions('wrong_try', 'SELECT, INSERT, DELETE')}
  CREATE FUNCTION app.try_begins(p_counted_for text[], p_room integer[]) RETURNS TABLE (tries uuid[], wait_seconds integer)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_now timestamptz; v record; v_first timestamptz;
    BEGIN
      PERFORM pg_advisory_xact_lock(4104, hashtext(x)) FROM (SELECT unnest(p_counted_for) AS x ORDER BY 1) k;
      v_now := app.clock();
      FOR v IN SELECT * FROM unnest(p_counted_for, p_room) AS k (counted_for, room) LOOP
        SELECT t.at INTO v_first FROM wrong_try t WHERE t.counted_for = v.counted_for AND t.at > v_now - interval '1 minute'
        ORDER BY t.at DESC OFFSET v.room - 1 LIMIT 1;
        IF FOUND THEN
          RETURN QUERY SELECT '{}'::uuid[], greatest(1, ceil(extract(epoch FROM v_first + interval '1 minute' - v_now)))::integer;
          RETURN;
        END IF;
      END LOOP;
      RETURN QUERY WITH added AS (INSERT INTO wrong_try (counted_for, at) SELECT x, v_now FROM unnest(p_counted_for) AS x RETURNING id)
        SELECT array_agg(added.id), 0 FROM added;
    END $$;
  CREATE FUNCTION app.try_was_right(p_tries uuid[], p_account text) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app
    AS $$ DELETE FROM wrong_try WHERE id = ANY (p_tries) OR counted_for = p_account $$;
  CREATE FUNCTION app.forget_wrong_tries() RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app
    AS $$ DELETE FROM wrong_try WHERE at < app.clock() - interval '10 minutes' $$;`;
