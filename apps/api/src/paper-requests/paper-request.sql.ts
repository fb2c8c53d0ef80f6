import { sealedAs } from '../sealing/parameter.ts';

const steps = `coalesce((SELECT json_agg(json_build_object('kind', s.kind, 'how', s.how, 'text', s.text, 'untoldUntil', s.untold_until::text,
    'answer', s.answer, 'lawSource', (SELECT l.source FROM app.law_rule l WHERE l.id = s.law_rule_id), 'at', s.at,
    'byName', (SELECT u.name FROM app.app_user u WHERE u.id = s.by_user_id)) ORDER BY s.id)
  FROM app.paper_request_step s WHERE s.request_id = r.id), '[]'::json)`;

const state = `coalesce((SELECT s.answer FROM app.paper_request_step s WHERE s.request_id = r.id AND s.kind = 'decided'),
    CASE WHEN EXISTS (SELECT FROM app.paper_request_step s WHERE s.request_id = r.id AND s.kind = 'heard') THEN 'heard' ELSE 'registered' END)`;

const columns = `r.id, r.asks, r.way, r.asked_on::text AS "askedOn", (r.registered_at AT TIME ZONE 'Europe/Oslo')::date::text AS "registeredOn",
  r.answer_by::text AS "answerBy", ${state} AS state`;
const watched = 'r.municipality_id = ANY (app.my_watched_municipalities())';

export const paperRequestsStatement = `SELECT ${columns} FROM app.paper_request r WHERE ${watched} ORDER BY r.asked_on DESC, r.id DESC LIMIT 500`;

const opened = (where: string): string =>
  `SELECT ${columns}, r.asker_name AS "askerName", r.asker_kind AS "askerKind", r.wanted, ${steps} AS steps
  FROM app.paper_request r WHERE ${where} ORDER BY r.asked_on DESC, r.id DESC`;

export const paperRequestStatement = opened(`${watched} AND r.id = $1`);
export const ownPaperRequests = opened('r.young_person_id = $1');

/** What is open and what is newest are read at one moment: whoever writes one in after it follows another, and the key lets one alone follow each. */
export const childOfPaper = `SELECT c.young_person_id AS "youngPersonId", c.municipality_id AS "municipalityId",
    extract(year FROM age(app.today(), c.birth_date))::int >= coalesce((SELECT (r.value #>> '{}')::int FROM app.law_rule r
      WHERE r.code = 'guardian.until' AND r.state = 'approved' AND r.valid @> app.today()), 200) AS "grownUp",
    EXISTS (SELECT FROM app.paper_request r WHERE r.young_person_id = c.young_person_id AND r.asks = $2 AND NOT EXISTS (
      SELECT FROM app.paper_request_step s WHERE s.request_id = r.id AND s.kind = 'decided')) AS open,
    (SELECT r.id FROM app.paper_request r WHERE r.young_person_id = c.young_person_id AND r.municipality_id = c.municipality_id
      ORDER BY r.id DESC LIMIT 1) AS newest
  FROM app.child_of_paper($1) c`;

export const registerPaperRequest = `INSERT INTO app.paper_request (id, young_person_id, municipality_id, asker_name, asker_kind, asks, wanted, way,
    asked_on, answer_by, follows_id, by_user_id)
  VALUES ($new, $1, $2, ${sealedAs('paper_request.asker_name', '$3', '$1')}, $4, $5, ${sealedAs('paper_request.wanted', '$6', '$1')}, $7, $8::date, $9::date, $10, app.me()) RETURNING id`;

export const addStep = `INSERT INTO app.paper_request_step (id, young_person_id, request_id, kind, text, how, untold_until, answer, law_rule_id,
    by_user_id)
  VALUES ($new, $1, $2, $3, ${sealedAs('paper_request_step.text', '$4', '$1')}, $5, $6::date, $7, $8, app.me()) RETURNING id`;

export const groundsStatement = `SELECT r.id, r.code, r.value, r.source FROM app.law_rule r
  WHERE r.state = 'approved' AND r.valid @> app.today() AND r.code = ANY ($1) ORDER BY r.code`;

/** Those that a case of erasure can be opened on: a yes, which the child has been told, and no case yet. */
export const grantedPapers = `SELECT NULL AS "requestId", r.id AS "paperRequestId", r.asked_on::text AS "askedAt", r.answer_by::text AS "answerBy",
    NULL AS "youngPersonId", NULL AS "closedOn", false AS "inError"
  FROM app.paper_request r JOIN app.paper_request_step d ON d.request_id = r.id AND d.answer = 'granted'
  WHERE ${watched} AND r.asks = 'erasure' AND NOT EXISTS (SELECT FROM app.erasure_case e WHERE e.young_person_id = r.young_person_id AND e.opened_at >= d.at)
  ORDER BY r.asked_on, r.id`;

export const paperToOpen = `SELECT p.young_person_id AS "youngPersonId", p.municipality_id AS "municipalityId",
    (SELECT r.asks FROM app.paper_request r WHERE r.id = $1) AS asks,
    EXISTS (SELECT FROM app.paper_request_step s WHERE s.request_id = $1 AND s.answer = 'granted') AS granted,
    coalesce((SELECT s.untold_until FROM app.paper_request_step s WHERE s.request_id = $1 AND s.kind = 'told_later'
      ORDER BY s.id DESC LIMIT 1) >= app.today(), false) AS untold
  FROM app.paper_request_child($1) p`;
