import type { MigrationInterface, QueryRunner } from 'typeorm';
import { earlyWarningTables, earlyWarningVerbs, theSchools } from './early-warning/early-warning.ts';
import { earlyWarningLaw } from './early-warning/law.ts';
import {
  definer,
  forced,
  forJobs,
  mayAdd,
  mayChange,
  mayRead,
  sealedColumns,
  throughFunctions,
} from './policies.ts';

/** Whom the school's lists identify: seen by that school's counsellors alone, thirty days. */
export class EarlyWarning1767000000060 implements MigrationInterface {
  name = 'EarlyWarning1767000000060';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(
      earlyWarningTables +
        ['school_list', 'identified_pupil']
          .map((table) => forced(table) + throughFunctions(table, 'SELECT, UPDATE, DELETE'))
          .join('') +
        forced('school_heading') +
        sealedColumns(
          'identified_pupil',
          'number given_name family_name school_class facts set_aside_reason',
          {
            whose: 'school_list_id',
          },
        ),
    );
    await run.query(earlyWarningVerbs);
    for (const signature of ['undo_school_list(uuid)', 'identified_became_concern(uuid)'])
      await run.query(definer(signature));
    await run.query(forJobs('forget_identified_pupils()'));
    const mine = (table: string): string =>
      `${theSchools(table)} AND ${table}.by_post_id = (SELECT app.my_post())`;
    await run.query(
      mayRead('school_list', theSchools('school_list')) +
        mayAdd('school_list', mine('school_list')) +
        mayChange('school_list', 'read_count, identified_count, known_count', mine('school_list')) +
        mayRead('identified_pupil', theSchools('identified_pupil')) +
        mayAdd('identified_pupil', theSchools('identified_pupil')) +
        mayChange(
          'identified_pupil',
          'status, set_aside_reason, by_post_id, answered_at',
          theSchools('identified_pupil'),
        ) +
        mayRead('school_heading', theSchools('school_heading')) +
        mayAdd('school_heading', mine('school_heading')) +
        mayChange('school_heading', 'headings, by_post_id, at', theSchools('school_heading')),
    );
    await run.query('SET LOCAL ROLE app_definer');
    for (const { code, value, source, from } of earlyWarningLaw)
      await run.query(
        `INSERT INTO app.law_rule (code, version, value, source, valid, state, reason) VALUES ($1, 1, $2::jsonb, $3, daterange($4::date, NULL), 'approved', '')`,
        [code, JSON.stringify(value), source, from],
      );
    await run.query('SET LOCAL ROLE app_owner');
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
