import type { MigrationInterface, QueryRunner } from 'typeorm';
import { goesSinceStances } from './erasure/neutral.ts';
import { shredding } from './erasure/verbs.ts';
import { holdBack } from './gdpr/restriction.ts';
import { announced } from './live/announcing.ts';
import { toOwner } from './meetings/held-back.ts';
import {
  forced,
  isSelf,
  mayAdd,
  mayRead,
  onlyGrows,
  opensInEmergency,
  ownRow,
  sealedColumns,
  staffSees,
  throughFunctions,
} from './policies.ts';
import { firstTemplates } from './templates/first-version.ts';

/** What the services say to a goal and to each other about it: said by a service, in the goal's category, and kept. */
const stances = `
  CREATE TABLE app.goal_stance (
    id uuid DEFAULT uuidv7() CONSTRAINT goal_stance_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT goal_stance_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT goal_stance_owner REFERENCES app.service (id),
    category text NOT NULL CONSTRAINT goal_stance_category CHECK (category IN ('basic', 'school', 'work_economy', 'health', 'family')),
    goal_id uuid NOT NULL CONSTRAINT goal_stance_goal REFERENCES app.goal (id),
    stance text NOT NULL CONSTRAINT goal_stance_stance CHECK (stance IN ('disagrees', 'agrees', 'answers')),
    text text NOT NULL CONSTRAINT goal_stance_says CHECK (text <> ''),
    by_post_id uuid NOT NULL CONSTRAINT goal_stance_by REFERENCES app.post (id),
    at timestamptz NOT NULL DEFAULT app.clock());
  CREATE INDEX goal_stance_of ON app.goal_stance (young_person_id);
  CREATE INDEX goal_stance_of_goal ON app.goal_stance (goal_id);`;

const policies =
  mayRead('goal_stance', `${staffSees('goal_stance')} OR ${isSelf('young_person_id')}`) +
  mayAdd(
    'goal_stance',
    `${ownRow('goal_stance')} AND by_post_id = (SELECT app.my_post())
      AND EXISTS (SELECT FROM app.goal g WHERE g.id = goal_id AND g.category = goal_stance.category)`,
  ) +
  `CREATE POLICY emergency ON app.goal_stance FOR SELECT TO app_rw USING (${opensInEmergency('goal_stance', 'goal_stance.category')});`;

/** Proposals for a situation: data, about nobody. */
const templates = `
  CREATE TABLE app.plan_template (
    code text CONSTRAINT plan_template_pk PRIMARY KEY CONSTRAINT plan_template_code CHECK (code ~ '^[a-z_]{1,40}$'),
    place integer NOT NULL,
    content jsonb NOT NULL CONSTRAINT plan_template_content CHECK (jsonb_typeof(content -> 'goals') = 'array'));`;

/** When a case is erased they go with it. */
const erased =
  Object.keys(goesSinceStances)
    .map((name) => `GRANT SELECT, DELETE ON app.${name} TO app_definer; `)
    .join('') +
  `SET LOCAL ROLE app_definer; ${shredding.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION')} SET LOCAL ROLE app_owner;`;

/** Services that disagree about a goal, and proposals to begin a plan with. */
export class StancesAndTemplates1767000000054 implements MigrationInterface {
  name = 'StancesAndTemplates1767000000054';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(stances + sealedColumns('goal_stance', 'text'));
    await run.query(forced('goal_stance') + throughFunctions('goal_stance', 'SELECT') + policies);
    await run.query(onlyGrows('goal_stance') + toOwner('GRANT', 'TO') + holdBack('goal_stance', 'INSERT'));
    await run.query(
      toOwner('REVOKE', 'FROM') + erased + announced('goal_stance', 'rows', undefined, ['INSERT']),
    );
    await run.query(`${templates} ${firstTemplates}`);
    await run.query(forced('plan_template') + mayRead('plan_template', '(SELECT app.me()) IS NOT NULL'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
