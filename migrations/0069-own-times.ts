import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has said what about the last time a measure came again; nothing for what was ticked off before anybody kept it. */
const column = `
  ALTER TABLE app.measure ADD COLUMN repeat_told text,
    ADD CONSTRAINT measure_repeat_told CHECK (repeat_told IN ('team_done', 'own_done', 'own_not_now')),
    ADD CONSTRAINT measure_repeat_told_of_a_time CHECK (repeat_told IS NULL OR repeat_done_on IS NOT NULL);
  GRANT UPDATE (repeat_told) ON app.measure TO app_rw;`;

/** What the young person says of a time is said by the young person alone, who does the measure; and the young person does not speak for the team. */
const ownVoice = `
  CREATE FUNCTION app.refuse_others_time() RETURNS trigger LANGUAGE plpgsql SET search_path = app AS $$
    BEGIN
      IF current_user = 'app_rw' AND (NEW.repeat_told, NEW.repeat_done_on) IS DISTINCT FROM (OLD.repeat_told, OLD.repeat_done_on)
          AND NEW.repeat_told IS NOT NULL
          AND ((app.my_self() IS NOT DISTINCT FROM NEW.young_person_id) = (NEW.repeat_told = 'team_done')
            OR (NEW.repeat_told <> 'team_done' AND NOT NEW.responsible_young_person)) THEN
        RAISE EXCEPTION 'own-voice' USING ERRCODE = 'LG403';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER measure_own_time BEFORE UPDATE OF repeat_told, repeat_done_on ON app.measure
    FOR EACH ROW EXECUTE FUNCTION app.refuse_others_time();`;

/** Whoever does a measure that comes again says how it went, time by time. */
export class OwnTimes1767000000069 implements MigrationInterface {
  name = 'OwnTimes1767000000069';

  async up(run: QueryRunner): Promise<void> {
    await run.query(column + ownVoice);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
