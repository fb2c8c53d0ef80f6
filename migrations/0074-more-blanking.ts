import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mine } from './0021-discussion.ts';
import { carryingOutRights, carryOutBlanking } from './blanking/carrying-out.ts';
import { askedServices } from './edges/asked-services.ts';
import { blankingPlaces, blankingPolicies, myBlankable } from './blanking/table.ts';

const replaced = (text: string): string => text.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');

const place = `
  ALTER TABLE app.blanking DROP CONSTRAINT blanking_place;
  ALTER TABLE app.blanking ADD CONSTRAINT blanking_place CHECK (place IN (${blankingPlaces}));`;

/** More texts that can be wrong: reasons in the plan and of a transition, answers to a disagreement, where a meeting is, what a guardian wrote. And who can be on a team is said once. */
export class MoreBlanking1767000000074 implements MigrationInterface {
  name = 'MoreBlanking1767000000074';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(place + replaced(myBlankable) + carryingOutRights);
    await run.query('DROP POLICY read ON app.blanking; DROP POLICY add ON app.blanking');
    await run.query(blankingPolicies);
    await run.query(
      `SET LOCAL ROLE app_definer; ${replaced(carryOutBlanking + mine)} ${askedServices} SET LOCAL ROLE app_owner`,
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
