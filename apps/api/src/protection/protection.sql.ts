import { sealedAs } from '../sealing/parameter.ts';

const nameOf = (user: string): string => `(SELECT u.name FROM app.app_user u WHERE u.id = ${user})`;

export const liveStatement = `SELECT p.id, p.level, lower(p.during) AS since, p.reason FROM app.protection p
  WHERE p.young_person_id = $1 AND upper_inf(p.during) ORDER BY p.id`;

export const colleaguesStatement = `SELECT user_id AS "userId", name, service_name AS "serviceName", on_the_team AS "onTheTeam",
    cleared_for AS "clearedFor" FROM app.protection_team($1) ORDER BY on_the_team DESC, user_id`;

export const openingsStatement = `SELECT o.id, o.guardian_id AS "guardianId", g.name AS "guardianName", o.reason,
    ${nameOf('o.asked_by_user_id')} AS "askedByName", o.asked_by_user_id = app.me() AS "askedByMe", o.asked_at AS "askedAt",
    ${nameOf('o.confirmed_by_user_id')} AS "confirmedByName"
  FROM app.guardian_opening o JOIN app.guardian g ON g.id = o.guardian_id
  WHERE o.young_person_id = $1 AND o.ended_at IS NULL ORDER BY o.id`;

export const guardianStatement = `SELECT g.user_id IS NOT NULL AS "hasSignIn", EXISTS (SELECT 1 FROM app.guardian_opening o
    WHERE o.guardian_id = g.id AND o.ended_at IS NULL) AS "alreadyAsked",
    EXISTS (SELECT 1 FROM app.protection p WHERE p.young_person_id = g.young_person_id AND upper_inf(p.during)) AS "isProtected"
  FROM app.guardian g WHERE g.id = $1 AND g.young_person_id = $2`;

export const setProtection = `SELECT app.set_protection($1, $2, ${sealedAs('protection.reason', '$3', '$1', '$1')})`;

export const endProtection = `SELECT app.end_protection($1, ${sealedAs('protection.ended_reason', '$2', '$3', '$3')})`;

export const askToOpen = `SELECT app.ask_to_open_guardian($1, $2, ${sealedAs('guardian_opening.reason', '$3', '$1', '$1')}) AS id`;
