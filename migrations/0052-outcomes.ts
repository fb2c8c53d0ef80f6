import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealedColumns } from './policies.ts';

const own = 'young_person_helped, young_person_evaluation, young_person_evaluated_at';
const changed = `outcome, asked_again, young_person_answer_words, ${own}`;

/**
 * How a measure ended, out of the outcomes of its kind; how the young person wants it instead; and what the young person says of
 * it afterwards. Measures that ended before have no outcome: nobody was asked.
 */
const columns = `
  ALTER TABLE app.measure ADD COLUMN outcome text, ADD COLUMN asked_again boolean NOT NULL DEFAULT false,
    ADD COLUMN young_person_answer_words text, ADD COLUMN young_person_helped text, ADD COLUMN young_person_evaluation text,
    ADD COLUMN young_person_evaluated_at timestamptz,
    ADD CONSTRAINT measure_outcome_at_the_end CHECK (outcome IS NULL OR status = 'done'),
    ADD CONSTRAINT measure_young_person_helped CHECK (young_person_helped IN ('good', 'little', 'no')),
    ADD CONSTRAINT measure_own_evaluation CHECK ((young_person_helped IS NULL) = (young_person_evaluated_at IS NULL)),
    DROP CONSTRAINT measure_young_person_answer,
    ADD CONSTRAINT measure_young_person_answer CHECK (young_person_answer IN ('yes', 'no', 'unsure', 'differently')),
    ADD CONSTRAINT measure_differently_has_words CHECK (young_person_answer <> 'differently' OR young_person_answer_words IS NOT NULL);
  GRANT UPDATE (${changed}) ON app.measure TO app_rw;`;

/** What the young person says of a measure is written by the young person alone, and never by somebody on the team. */
const ownVoice = `
  CREATE FUNCTION app.refuse_others_voice() RETURNS trigger LANGUAGE plpgsql SET search_path = app AS $$
    BEGIN
      IF current_user = 'app_rw' AND (NEW.young_person_helped, NEW.young_person_evaluation, NEW.young_person_evaluated_at)
          IS DISTINCT FROM (OLD.young_person_helped, OLD.young_person_evaluation, OLD.young_person_evaluated_at)
          AND app.my_self() IS DISTINCT FROM NEW.young_person_id THEN
        RAISE EXCEPTION 'own-voice' USING ERRCODE = 'LG403';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER measure_own_voice BEFORE UPDATE OF ${own} ON app.measure FOR EACH ROW EXECUTE FUNCTION app.refuse_others_voice();`;

/** Kinds of measures end in outcomes of their own, and in two voices. */
export class Outcomes1767000000052 implements MigrationInterface {
  name = 'Outcomes1767000000052';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      columns + sealedColumns('measure', 'young_person_answer_words young_person_evaluation') + ownVoice,
    );
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
