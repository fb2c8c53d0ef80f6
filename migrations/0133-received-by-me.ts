import type { MigrationInterface, QueryRunner } from 'typeorm';
import { askWhatIsReceived, receivedView } from './sight/received.ts';

/** What hangs on a transition asks who receives it without asking the policies of `transition` again for each table. */
export class ReceivedByMe1767000000133 implements MigrationInterface {
  name = 'ReceivedByMe1767000000133';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app_policies TO app_definer');
    await run.query(`SET LOCAL ROLE app_definer; ${receivedView} SET LOCAL ROLE app_owner`);
    await run.query('REVOKE CREATE ON SCHEMA app_policies FROM app_definer');
    await run.query(askWhatIsReceived);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
