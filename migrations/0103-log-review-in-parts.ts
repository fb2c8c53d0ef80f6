import type { MigrationInterface, QueryRunner } from 'typeorm';
import { daysOfUse } from './log-review/days-of-use.ts';
import { forJobs, inner } from './policies.ts';

const again = (text: string): string => text.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');
const asDefiner = (text: string): string => `SET LOCAL ROLE app_definer; ${text} SET LOCAL ROLE app_owner;`;

/** Of those users; null: of all. */
const ofSome = daysOfUse(
  'p_day date, p_services uuid[], p_users uuid[]',
  ' AND (p_users IS NULL OR u.id = ANY (p_users))',
);

const watched = `
  CREATE FUNCTION app.watched_days_of_use(p_day date) RETURNS TABLE (actor_user_id uuid, service_id uuid, facts jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT d.* FROM app.days_of_use(p_day, (SELECT app.my_watched_services()), NULL) d $$;`;

/** What somebody's day is counted from is that one's own lines, so the days of some are what they were among all. */
const inParts = `
  CREATE FUNCTION app.next_users_of_the_log(p_after uuid, p_many integer) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = app AS $$
    SELECT p.user_id FROM post p WHERE p_after IS NULL OR p.user_id > p_after GROUP BY 1 ORDER BY 1 LIMIT p_many $$;
  CREATE FUNCTION app.days_of_use_of(p_days_ago integer, p_users uuid[]) RETURNS TABLE (day text, actor_user_id uuid, service_id uuid,
      facts jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT (app.today() - p_days_ago)::text, d.* FROM app.days_of_use(app.today() - p_days_ago, ARRAY(SELECT s.id FROM service s), p_users) d $$;`;

/** The look through the log takes some people at a time, so that no part of it lasts. */
export class LogReviewInParts1767000000103 implements MigrationInterface {
  name = 'LogReviewInParts1767000000103';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(asDefiner('DROP FUNCTION app.all_days_of_use(integer);'));
    await run.query(ofSome);
    await run.query(inner('days_of_use(date, uuid[], uuid[])'));
    await run.query(asDefiner(`${again(watched)} DROP FUNCTION app.days_of_use(date, uuid[]);`));
    await run.query(inParts);
    for (const signature of ['next_users_of_the_log(uuid, integer)', 'days_of_use_of(integer, uuid[])'])
      await run.query(forJobs(signature));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
