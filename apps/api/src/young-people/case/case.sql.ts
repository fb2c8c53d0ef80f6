import { ownNumbers } from '../../emergency-numbers/emergency-numbers.sql.ts';
import { caseSections } from './case-sections.sql.ts';

/** The whole case in one statement, but for the names (names.ts). What the reader may not see is not in it: row-level security has taken it away. */
export const caseStatement = `SELECT y.id, y.given_name AS "givenName", y.family_name AS "familyName", y.birth_date::text AS "birthDate",
  k.name AS "municipalityName", k.child_welfare_phone AS "childWelfarePhone", ${ownNumbers('k.id')} AS "emergencyNumbers", y.language, y.needs_interpreter AS "needsInterpreter",
  y.preferred_contact AS "preferredContact", y.version,
  ${Object.entries(caseSections)
    .map(([name, sql]) => `${sql} AS "${name}"`)
    .join(',\n  ')},
  app.something_hidden($1) AS "somethingHidden",
  app.unheld_facts($1, app.today()) AS "unheldFacts"
  FROM app.young_person y JOIN app.municipality k ON k.id = y.municipality_id WHERE y.id = $1`;
