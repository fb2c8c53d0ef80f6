import type { WithheldKind } from '#domain/own-lock/withheld';
import { sealedAs } from '../sealing/parameter.ts';

/** The thing itself, as far as the reader sees it. */
export const there = {
  contribution: 'SELECT i.id FROM app.contribution i WHERE i.id = $1 AND i.young_person_id = $2',
  goal: 'SELECT i.id FROM app.goal i WHERE i.id = $1 AND i.young_person_id = $2',
  measure: 'SELECT i.id FROM app.measure i WHERE i.id = $1 AND i.young_person_id = $2',
  note: 'SELECT i.id FROM app.note i WHERE i.id = $1 AND i.young_person_id = $2',
  mapping_answer: 'SELECT i.id FROM app.mapping_answer i WHERE i.id = $1 AND i.young_person_id = $2',
} as const satisfies Record<WithheldKind, string>;

export const birthDate = `SELECT y.birth_date::text AS "birthDate" FROM app.young_person y WHERE y.id = $1`;

export const withhold = `INSERT INTO app.withheld_item (id, young_person_id, owner_service_id, item_kind, item_id, reason, by_post_id, review_on)
  VALUES ($new, $1, $2, $3, $4, ${sealedAs('withheld_item.reason', '$5', '$1')}, $6, $7) RETURNING id`;

/** What the reader's own service keeps back. */
export const kept =
  'SELECT w.id FROM app.withheld_item w WHERE w.id = $1 AND w.young_person_id = $2 AND w.ended_at IS NULL';

export const lift = `UPDATE app.withheld_item SET ended_at = app.clock(), ended_by_post_id = $4,
    ended_reason = ${sealedAs('withheld_item.ended_reason', '$3', '$2', '$1')}
  WHERE id = $1 AND young_person_id = $2 AND ended_at IS NULL RETURNING id`;

const nameOfPost = (post: string): string =>
  `(SELECT who.name FROM app.post held JOIN app.app_user who ON who.id = held.user_id WHERE held.id = ${post})`;

export const mine = `SELECT w.id, unit.name AS "serviceName", w.item_kind AS "itemKind", w.reason, ${nameOfPost('w.by_post_id')} AS "byName",
    w.at, w.review_on::text AS "reviewOn", w.ended_at AS "endedAt", ${nameOfPost('w.ended_by_post_id')} AS "endedByName",
    w.ended_reason AS "endedReason", y.id AS "youngPersonId", y.given_name || ' ' || y.family_name AS name
  FROM app.withheld_item w JOIN app.young_person y ON y.id = w.young_person_id JOIN app.service unit ON unit.id = w.owner_service_id
  ORDER BY w.ended_at IS NOT NULL, w.review_on, w.id LIMIT 500`;

export const review = `SELECT w.id, w.service_name AS "serviceName", w.item_kind AS "itemKind", w.reason, w.by_name AS "byName", w.at,
    w.review_on::text AS "reviewOn", w.ended_at AS "endedAt", w.ended_by_name AS "endedByName", w.ended_reason AS "endedReason"
  FROM app.withheld_items_to_review() w`;
