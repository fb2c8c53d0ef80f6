import type { RoleKind } from '#domain/roles/roles';
import { answersWanted } from './answers-wanted.sql.ts';
import { branch, type Candidate } from './candidate.sql.ts';
import { deadlines } from './deadlines.sql.ts';
import { missingData } from './gaps.sql.ts';
import { mappingsToRepeat, notMapped } from './mappings.sql.ts';
import { meetingCandidates } from './meetings.sql.ts';
import { others } from './others.sql.ts';
import { toldWithoutAName } from './told-without-a-name.sql.ts';
import { administrators } from './office/administrator.sql.ts';
import { anotherAnswers, erasuresToConfirm, relationEndings } from './office/answers.sql.ts';
import { officers } from './office/officer.sql.ts';
import { helpWanted, identifiedWaiting, questions } from './questions.sql.ts';

const statementOf = (
  some: readonly Candidate[],
): string => `SELECT c.list, c.kind, c.id, coalesce(c.person::text, '') AS "youngPersonId", coalesce(c.given, y.given_name) AS "givenName",
    coalesce(c.given, y.given_name) || ' ' || coalesce(c.family, y.family_name) AS name, c.due::text AS due, c.text, c.code,
    coalesce(c.by_name, u.name, '') AS "byName", coalesce(c.by_service, s.name, '') AS "byService", c.at,
    (c.at AT TIME ZONE 'Europe/Oslo')::date::text AS day, c.parent AS "parentId", c.status, c.version, c.measure_kind AS "measureKind",
    coalesce(fu.name, '') AS "forName", c.facts
  FROM (${some.map(branch).join('\n  UNION ALL ')}) c
    LEFT JOIN app.young_person y ON y.id = c.person
    LEFT JOIN app.post p ON p.id = c.by_post LEFT JOIN app.app_user u ON u.id = p.user_id LEFT JOIN app.service s ON s.id = p.service_id
    LEFT JOIN app.team_member sm ON sm.young_person_id = c.person AND sm.post_id = (SELECT app.my_post()) AND sm.absence_id IS NOT NULL
      AND sm.during @> app.clock()
    LEFT JOIN app.absence sa ON sa.id = sm.absence_id LEFT JOIN app.post fp ON fp.id = sa.post_id LEFT JOIN app.app_user fu ON fu.id = fp.user_id
  WHERE coalesce(c.given, y.given_name) IS NOT NULL`;

/** Everything that may stand on «Min dag», in one statement, however much it is. */
export const myDayStatement = statementOf([
  ...answersWanted,
  ...deadlines,
  ...missingData,
  ...meetingCandidates,
  ...notMapped,
  ...mappingsToRepeat,
  ...helpWanted,
  ...identifiedWaiting,
  ...toldWithoutAName,
  ...questions,
  ...others,
]);

/** What stands on the day of those who reach no case. It names no young person; null where the database has nothing to say. */
export const officeStatements = {
  leader: statementOf(questions),
  privacy_officer: statementOf([...questions, ...officers, ...anotherAnswers, ...relationEndings]),
  administrator: statementOf([...administrators, ...anotherAnswers, ...erasuresToConfirm]),
  local_administrator: statementOf([...administrators, ...relationEndings]),
  figures_steward: null,
  young_person: null,
  guardian: null,
} as const satisfies Record<Exclude<RoleKind, 'professional'>, string | null>;
