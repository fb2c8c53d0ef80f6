import type { Correctable } from '#domain/data-request/kinds';

interface RecordOf {
  readonly from: string;
  readonly id: string;
  readonly service: string;
  readonly category: string;
  readonly text: string;
  readonly code?: string;
  readonly at: string;
}

/** Where each kind of record stands; row-level security leaves what the reader may see. */
const recordsOf = {
  person: {
    from: `app.young_person x JOIN app.baton b ON b.young_person_id = x.id AND upper_inf(b.held) WHERE x.id = $1`,
    id: 'x.id',
    service: 'b.service_id',
    category: `'basic'`,
    text: `x.given_name || ' ' || x.family_name`,
    at: 'NULL::timestamptz',
  },
  concern: {
    from: 'app.concern x WHERE x.young_person_id = $1',
    id: 'x.id',
    service: 'x.owner_service_id',
    category: 'x.category',
    text: 'x.reason',
    at: 'x.at',
  },
  goal: {
    from: 'app.goal x WHERE x.young_person_id = $1',
    id: 'x.id',
    service: 'x.owner_service_id',
    category: 'x.category',
    text: `coalesce(nullif(x.own_words, ''), x.wording)`,
    at: 'x.created_at',
  },
  measure: {
    from: 'app.measure x WHERE x.young_person_id = $1',
    id: 'x.id',
    service: 'x.owner_service_id',
    category: 'x.category',
    text: 'x.title',
    at: 'x.created_at',
  },
  mapping: {
    from: `app.mapping_answer x WHERE x.young_person_id = $1 AND x.answer <> 'not_talked'`,
    id: 'x.id',
    service: 'x.owner_service_id',
    category: 'x.category',
    text: `coalesce(nullif(x.own_words, ''), x.note)`,
    code: 'x.area',
    at: 'x.answered_at',
  },
  transition: {
    from: 'app.transition x WHERE x.young_person_id = $1',
    id: 'x.id',
    service: 'x.owner_service_id',
    category: 'x.category',
    text: `''`,
    code: 'x.kind',
    at: 'x.created_at',
  },
  activity: {
    from: 'app.activity x WHERE x.young_person_id = $1',
    id: 'x.id',
    service: 'x.owner_service_id',
    category: 'x.category',
    text: 'x.detail',
    code: 'x.kind',
    at: 'x.confirmed_on::timestamptz',
  },
  note: {
    from: 'app.note x WHERE x.young_person_id = $1 AND x.blanked_at IS NULL',
    id: 'x.id',
    service: 'x.owner_service_id',
    category: 'x.category',
    text: 'x.text',
    at: 'x.written_at',
  },
} as const satisfies Record<Correctable, RecordOf>;

const branch = ([kind, { from, id, service, category, text, at, ...rest }]: [string, RecordOf]): string =>
  `SELECT '${kind}' AS kind, ${id} AS id, ${service} AS service_id, ${category} AS category, ${text} AS text,
    ${rest.code ?? 'NULL::text'} AS code, ${at} AS at FROM ${from}`;

/** Everything of one young person that can be marked as wrong. */
export const records = `(${Object.entries(recordsOf).map(branch).join('\nUNION ALL ')})`;

export const recordsStatement = `SELECT r.kind, r.id, r.text, r.code, s.name AS "serviceName", r.at
  FROM ${records} r JOIN app.service s ON s.id = r.service_id ORDER BY r.kind, r.at DESC NULLS LAST, r.id`;
