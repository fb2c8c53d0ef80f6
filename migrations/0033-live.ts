import type { MigrationInterface, QueryRunner } from 'typeorm';
import { whoColumns, whoItIs } from './0005-log-and-sessions.ts';
import { announce, announced } from './live/announcing.ts';
import { seeing } from './live/seeing.ts';
import { definer } from './policies.ts';

/** What stands about a young person: who can read a changed row is told. */
const rows = `activity acute_decision baton case_event concern consent consent_answer contribution
  data_answer data_request emergency_access follow_up goal guardian guardian_opening hand_over_item
  information_given legal_basis_use mapping mapping_answer measure milestone note note_share own_lock plan
  privacy_question protection question_step restriction sharing supporter team_member`.split(/\s+/);

/** The same, where somebody may be asked who sees nothing else. */
const directed = ['baton_offer', 'child_welfare_report', 'invitation', 'request_to_join', 'transition'];

/** What decides who sees how much of a young person. */
const sight = [
  'baton',
  'emergency_access',
  'follow_up',
  'guardian',
  'guardian_opening',
  'own_lock',
  'protection',
  'sharing',
  'team_member',
];

/** Who it is, when nobody is at the keyboard: the session stands still all the same. */
const look = `
  CREATE FUNCTION app.session_look(p_secret text) RETURNS TABLE (${whoColumns})
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    #variable_conflict use_column
    DECLARE v_session app.session;
    BEGIN
      PERFORM set_config('app.session', p_secret, true);
      v_session := app.live_session();
      IF v_session.user_id IS NULL THEN RETURN; END IF;
      RETURN QUERY ${whoItIs}
    END $$;`;

/** Changes are announced to whoever listens, and asked about as whoever would be told. */
export class Live1767000000033 implements MigrationInterface {
  name = 'Live1767000000033';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(announce + seeing + look);
    for (const table of rows) await run.query(announced(table, 'rows'));
    await run.query(
      announced('young_person', 'rows', 'id') + announced('discussion', 'directed', 'NULL::uuid'),
    );
    for (const table of directed) await run.query(announced(table, 'directed'));
    for (const table of sight) await run.query(announced(table, 'sight'));
    await run.query(announced('guardian_item', 'sight', 'young_person_id', ['INSERT', 'DELETE']));
    for (const table of ['clearance', 'post', 'staff_relation'])
      await run.query(announced(table, 'user', 'user_id'));
    await run.query(announced('app_user', 'user', 'id', ['UPDATE']));
    for (const signature of ['my_sight(uuid[])', 'live_sessions(bytea[])', 'session_look(text)'])
      await run.query(definer(signature));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
