import { mayRead, sealedColumns } from '../policies.ts';

/** A part of the minutes that was wrong: the text and what it was before go, and who, when and why stand. As with notes. */
export const blankedMinutes =
  `
  ALTER TABLE app.minutes_section ADD blanked_at timestamptz,
    ADD blanked_reason text CONSTRAINT minutes_section_blanked_reason CHECK (blanked_reason <> ''),
    ADD blanked_by_post_id uuid CONSTRAINT minutes_section_blanked_by REFERENCES app.post (id),
    DROP CONSTRAINT minutes_section_text,
    ADD CONSTRAINT minutes_section_text CHECK ((blanked_at IS NULL) = (text <> '')),
    ADD CONSTRAINT minutes_section_blanked_with_trace CHECK (num_nonnulls(blanked_at, blanked_reason, blanked_by_post_id) IN (0, 3));
  GRANT UPDATE (blanked_at, blanked_reason, blanked_by_post_id) ON app.minutes_section TO app_rw;
  CREATE FUNCTION app.keep_blanked_minutes() RETURNS trigger LANGUAGE plpgsql SET search_path = app AS $$
    BEGIN
      IF OLD.blanked_at IS NOT NULL THEN RAISE EXCEPTION 'only-grows' USING ERRCODE = 'LG403'; END IF;
      RETURN NEW;
    END $$;
  REVOKE ALL ON FUNCTION app.keep_blanked_minutes() FROM PUBLIC;
  CREATE TRIGGER minutes_stay_blanked BEFORE UPDATE ON app.minutes_section FOR EACH ROW EXECUTE FUNCTION app.keep_blanked_minutes();
  DROP POLICY read ON app.minutes_version;` +
  mayRead(
    'minutes_version',
    'section_id IN (SELECT s.id FROM app.minutes_section s WHERE s.blanked_at IS NULL)',
  ) +
  sealedColumns('minutes_section', 'blanked_reason');
