import { sealedAs } from '../sealing/parameter.ts';

/** Cases of erasure as every side reads them; row-level security says which. */
export const erasuresStatement = (
  where: string,
): string => `SELECT e.id, e.young_person_id AS "youngPersonId", e.request_id AS "requestId", e.cause, e.opened_at AS "openedAt",
    e.grace_ends_on::text AS "graceEndsOn", e.shredded_at AS "erasedAt", e.refused_at IS NOT NULL AS refused, e.cancelled_at IS NOT NULL AS cancelled,
    coalesce(e.refused_reason, e.cancelled_reason) AS "endedReason",
    ARRAY(SELECT u.name FROM app.erasure_approval a LEFT JOIN app.app_user u ON u.id = a.by_user_id WHERE a.erasure_id = e.id ORDER BY a.at) AS "approvedBy",
    ARRAY(SELECT a.by_user_id::text FROM app.erasure_approval a WHERE a.erasure_id = e.id) AS approvers,
    ARRAY(SELECT r.reference FROM app.archive_receipt r WHERE r.erasure_id = e.id ORDER BY r.at) AS "references"
  FROM app.erasure_case e WHERE ${where} ORDER BY e.opened_at DESC, e.id DESC LIMIT 200`;

export const requestsToOpen = `SELECT q.id AS "requestId", NULL AS "paperRequestId", q.asked_at AS "askedAt", q.answer_by::text AS "answerBy", NULL AS "youngPersonId",
    NULL AS "closedOn", false AS "inError"
  FROM app.data_request q WHERE q.kind = 'erasure' AND q.municipality_id = ANY (app.my_watched_municipalities())
    AND NOT EXISTS (SELECT 1 FROM app.data_answer a WHERE a.request_id = q.id)
    AND NOT EXISTS (SELECT 1 FROM app.erasure_case e WHERE e.young_person_id = q.young_person_id AND e.refused_at IS NULL AND e.cancelled_at IS NULL)
  ORDER BY q.asked_at`;

export const retentionEnded = `SELECT NULL AS "requestId", NULL AS "paperRequestId", NULL AS "askedAt", NULL AS "answerBy", r.young_person_id AS "youngPersonId",
    r.closed_on::text AS "closedOn", r.in_error AS "inError" FROM app.retention_ended() r`;

export const controllersStatement = `SELECT o.id AS "organisationId", o.name AS "organisationName", o.kind, d.decision, d.reason,
    p.file_name AS "fileName", p.sha256, p.records, r.reference
  FROM app.organisation o LEFT JOIN app.erasure_decision d ON d.organisation_id = o.id AND d.erasure_id = $1
    LEFT JOIN app.archive_package p ON p.organisation_id = o.id AND p.erasure_id = $1
    LEFT JOIN app.archive_receipt r ON r.organisation_id = o.id AND r.erasure_id = $1
  WHERE o.id IN (SELECT app.erasure_controllers($1)) OR d.id IS NOT NULL ORDER BY o.name`;

export const duties = `SELECT r.code, r.value, r.source FROM app.law_rule r
  WHERE r.state = 'approved' AND r.valid @> app.today() AND (r.code LIKE 'archive.%' OR r.code = 'erasure.grace')`;

export const standing = `SELECT f.follow_up_open AS "followUpOpen", f.restricted, f.emergency_open AS "emergencyOpen", f.hand_over_open AS "handOverOpen",
    f.report_open AS "reportOpen", f.decision_missing AS "decisionMissing", f.package_missing AS "packageMissing", f.receipt_missing AS "receiptMissing"
  FROM app.erasure_facts($1) f`;

export const requestToOpen = `SELECT p.young_person_id AS "youngPersonId", q.municipality_id AS "municipalityId" FROM app.data_request q,
    app.data_request_person(q.id) p
  WHERE q.id = $1 AND q.kind = 'erasure' AND NOT EXISTS (SELECT 1 FROM app.data_answer a WHERE a.request_id = q.id)`;

export const personToOpen = `SELECT r.young_person_id AS "youngPersonId", r.municipality_id AS "municipalityId" FROM app.retention_ended() r
  WHERE r.young_person_id = $1`;

export const isOpen = `SELECT EXISTS (SELECT 1 FROM app.erasure_case e WHERE e.young_person_id = $1 AND e.refused_at IS NULL AND e.cancelled_at IS NULL) AS open`;

export const openErasure = `INSERT INTO app.erasure_case (young_person_id, municipality_id, cause, request_id, opened_by_user_id)
  VALUES ($1, $2, $3, $4, app.me()) RETURNING id`;

export const decideArchive = `INSERT INTO app.erasure_decision (id, young_person_id, erasure_id, organisation_id, decision, reason, public_key, by_user_id)
  VALUES ($new, $1, $2, $3, $4, ${sealedAs('erasure_decision.reason', '$5', '$1')}, $6, app.me()) RETURNING id`;

export const acknowledgeArchive = `INSERT INTO app.archive_receipt (young_person_id, erasure_id, organisation_id, reference, by_user_id)
  VALUES ($1, $2, $3, $4, app.me()) RETURNING id`;

const ended = (
  how: 'refused' | 'cancelled',
): string => `UPDATE app.erasure_case SET ${how}_at = app.clock(), ended_by_user_id = app.me(),
    ${how}_reason = ${sealedAs(`erasure_case.${how}_reason`, '$3', '$2', '$1')}
  WHERE id = $1 AND young_person_id = $2 RETURNING id`;
export const refuseErasure = ended('refused');
export const cancelErasure = ended('cancelled');

export const approveErasure = 'SELECT app.approve_erasure($1)::text AS "graceEndsOn"';

export const ownArchives = `SELECT o.name AS "organisationName", d.decision, d.reason FROM app.erasure_decision d
    JOIN app.organisation o ON o.id = d.organisation_id WHERE d.erasure_id = $1 ORDER BY o.name`;

export const toApprove = `SELECT a.id, a.cause, a.opened_at AS "openedAt", a.officer_name AS "officerName", a.officer_at AS "officerAt",
    a.transferred, a.nothing_kept AS "nothingKept", a.young_person_id AS "youngPersonId" FROM app.erasures_to_approve() a`;
