import { openMeasureStatuses } from '#domain/measure/status';

const underWay = openMeasureStatuses
  .filter((status) => status !== 'proposed')
  .map((status) => `'${status}'`)
  .join(', ');

const service = (id: string): string => `${id} AS "serviceId",
    coalesce((SELECT s.name FROM app.service s WHERE s.id = ${id}), '') AS "serviceName",
    coalesce((SELECT s.kind FROM app.service s WHERE s.id = ${id}), '') AS "serviceKind"`;

const named = (id: string, kind: string, text: string, code: string): string =>
  `${id} AS id, '${kind}' AS kind, ${text} AS text, ${code} AS code`;

const noTime = 'NULL::text AS time, NULL::integer AS minutes';
const noRepeat = `NULL::text AS "repeatEvery", NULL::text AS "repeatFrom", NULL::text AS "repeatUntil", NULL::text AS "repeatPart"`;
const inWeek = (day: string): string => `${day} >= $2::date AND ${day} < $2::date + 7`;
/** What waits without a day is shown in the week of today. */
const now = inWeek('app.today()');
const here = (alias: string): string => `${alias}.young_person_id = $1`;

const startsOn = `(m.starts_at AT TIME ZONE 'Europe/Oslo')`;
const asked = `EXISTS (SELECT FROM app.meeting_invitee i WHERE i.meeting_id = m.id AND i.ended_at IS NULL
      AND num_nonnulls(i.post_id, i.guardian_id) = 0)`;

/**
 * Everything that asks something of the young person in the week from $2, as row-level security leaves it for the reader. $1 young
 * person. What comes again is computed from its rhythm, by the rules.
 */
export const burdenStatement = `
  SELECT ${named('m.id', 'meeting', `''`, 'm.kind')}, to_char(${startsOn}, 'YYYY-MM-DD') AS day, to_char(${startsOn}, 'HH24:MI') AS time,
    m.length_minutes AS minutes, ${service('m.owner_service_id')}, ${noRepeat}
  FROM app.meeting m WHERE ${here('m')} AND m.status = 'called' AND ${asked} AND ${inWeek(`${startsOn}::date`)}
  UNION ALL
  SELECT ${named('m.id', 'repeat', 'm.title', 'm.kind')}, NULL, ${noTime}, ${service('m.responsible_service_id')},
    m.repeat_every, m.repeat_from::text, m.repeat_until::text, m.repeat_part
  FROM app.measure m WHERE ${here('m')} AND m.status IN (${underWay}) AND m.repeat_from < $2::date + 7 AND m.repeat_until >= $2::date
  UNION ALL
  SELECT ${named('m.id', 'deadline', 'm.title', 'm.kind')}, m.deadline::text, ${noTime}, ${service('m.responsible_service_id')}, ${noRepeat}
  FROM app.measure m WHERE ${here('m')} AND m.status IN (${underWay}) AND m.responsible_young_person AND ${inWeek('m.deadline')}
  UNION ALL
  SELECT ${named('m.id', 'proposal', 'm.title', 'm.kind')}, NULL, ${noTime}, ${service('m.owner_service_id')}, ${noRepeat}
  FROM app.measure m WHERE ${here('m')} AND m.status = 'proposed' AND m.young_person_answer IS NULL AND ${now}
  UNION ALL
  SELECT ${named('p.id', 'review', `''`, 'NULL')}, p.review_on::text, ${noTime}, ${service('p.owner_service_id')}, ${noRepeat}
  FROM app.plan p WHERE ${here('p')} AND p.status = 'active' AND ${inWeek('p.review_on')}
  UNION ALL
  SELECT ${named('c.id', 'consent', `''`, 'NULL')}, NULL, ${noTime}, ${service('NULL::uuid')}, ${noRepeat}
  FROM app.consent c WHERE ${here('c')} AND c.state = 'asked' AND ${now} AND EXISTS (SELECT FROM app.consent_answer a
    WHERE a.consent_id = c.id AND a.capacity = 'young_person' AND a.answer = 'not_asked')
  UNION ALL
  SELECT ${named('m.id', 'mapping', `''`, 'NULL')}, NULL, ${noTime}, ${service('m.owner_service_id')}, ${noRepeat}
  FROM app.mapping m WHERE ${here('m')} AND m.status = 'draft' AND m.with_young_person AND ${now}
  ORDER BY day, time, id`;
