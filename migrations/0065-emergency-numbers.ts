import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forced, mayAdd, mayRead, onlyGrows } from './policies.ts';

const contacts = `'police', 'ambulance', 'out_of_hours_doctor', 'child_welfare_emergency', 'children_alarm_line', 'crisis_centre',
      'municipal_emergency_help'`;

/** A number is never changed: the next row stands from then on, and the rows are the history. */
const table = `
  CREATE TABLE app.emergency_number (
    id uuid DEFAULT uuidv7() CONSTRAINT emergency_number_pk PRIMARY KEY,
    municipality_id uuid NOT NULL CONSTRAINT emergency_number_municipality REFERENCES app.municipality (id),
    contact text NOT NULL CONSTRAINT emergency_number_contact CHECK (contact IN (${contacts})),
    number text NOT NULL CONSTRAINT emergency_number_form CHECK (number = '' OR number ~ '^[+]?[0-9][0-9 ]{2,19}$'),
    reason text NOT NULL CONSTRAINT emergency_number_reason CHECK (reason <> ''),
    by_user_id uuid NOT NULL CONSTRAINT emergency_number_by REFERENCES app.app_user (id),
    at timestamptz NOT NULL DEFAULT app.clock());
  CREATE INDEX emergency_number_of ON app.emergency_number (municipality_id, contact, id);`;

/** Whom to call when it cannot wait, per municipality: everybody who is signed in reads it, a system administrator writes it. */
export class EmergencyNumbers1767000000065 implements MigrationInterface {
  name = 'EmergencyNumbers1767000000065';

  async up(run: QueryRunner): Promise<void> {
    await run.query(table + forced('emergency_number') + onlyGrows('emergency_number'));
    await run.query(
      mayRead('emergency_number', '(SELECT app.me()) IS NOT NULL') +
        mayAdd('emergency_number', '(SELECT app.administers_all()) AND by_user_id = (SELECT app.me())'),
    );
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
