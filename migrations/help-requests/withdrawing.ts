/** What was written goes in the moment it is taken back; that it was asked stays for as long as every request, to count by. */
export const withdrawn = `
  ALTER TABLE app.help_request ADD withdrawn_at timestamptz,
    DROP CONSTRAINT help_request_status, DROP CONSTRAINT help_request_answered,
    DROP CONSTRAINT help_request_words, DROP CONSTRAINT help_request_contact,
    ADD CONSTRAINT help_request_status CHECK (status IN ('received', 'taken', 'registered', 'not_wanted', 'withdrawn')),
    ADD CONSTRAINT help_request_answered CHECK ((status <> 'received' OR by_post_id IS NULL)
      AND (status IN ('received', 'withdrawn') OR by_post_id IS NOT NULL) AND (by_post_id IS NULL) = (answered_at IS NULL)),
    ADD CONSTRAINT help_request_withdrawn CHECK ((status = 'withdrawn') = (withdrawn_at IS NOT NULL)),
    ADD CONSTRAINT help_request_words CHECK ((words = '') = (status = 'withdrawn')),
    ADD CONSTRAINT help_request_contact CHECK ((contact = '') = (status = 'withdrawn'));
  GRANT UPDATE (status, words, contact, number, withdrawn_at) ON app.help_request TO app_definer;`;

/** Answers how it stood: what somebody has registered or closed stays. */
export const withdrawing = `
  CREATE FUNCTION app.help_withdraw(p_flow bytea, p_id uuid, p_request text) RETURNS text
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v record; v_status text;
    BEGIN
      SELECT a.* INTO v FROM app.help_asker(p_flow) a WHERE a.level = 'high';
      IF FOUND THEN
        SELECT h.status INTO v_status FROM help_request h WHERE h.id = p_id AND h.asker_digest = v.asker FOR UPDATE;
      END IF;
      IF v_status IS NULL THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF v_status IN ('received', 'taken') THEN
        UPDATE help_request SET status = 'withdrawn', withdrawn_at = app.clock(), words = '', contact = '', number = '' WHERE id = p_id;
        INSERT INTO access_log (action, allowed, basis, request_id, acr)
        VALUES ('help-request.withdraw', true, 'provider:' || v.provider, p_request, v.level);
      END IF;
      RETURN v_status;
    END $$;`;
