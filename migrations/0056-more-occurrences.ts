import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tellingSince, tellingSinceSignatures } from './outbox/telling.ts';
import { inner } from './policies.ts';

/** Meetings, caseloads, shared notes, requests for a team and for a stand-in are told too. */
export class MoreOccurrences1767000000056 implements MigrationInterface {
  name = 'MoreOccurrences1767000000056';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(tellingSince);
    for (const signature of tellingSinceSignatures) await run.query(inner(signature));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
