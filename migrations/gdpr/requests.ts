import {
  forced,
  isSelf,
  mayAdd,
  mayRead,
  onlyGrows,
  onTheTeam,
  sealedColumns,
  staffSees,
  throughFunctions,
} from '../policies.ts';

/** What the young person asks for, and the answer. A correction is about one record, with the record’s service and category. */
const tables = `
  CREATE TABLE app.data_request (
    id uuid DEFAULT uuidv7() CONSTRAINT data_request_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT data_request_young_person REFERENCES app.young_person (id),
    municipality_id uuid NOT NULL CONSTRAINT data_request_municipality REFERENCES app.municipality (id),
    kind text NOT NULL CONSTRAINT data_request_kind CHECK (kind IN ('correction', 'restriction', 'erasure')),
    owner_service_id uuid CONSTRAINT data_request_owner REFERENCES app.service (id),
    category text CONSTRAINT data_request_category CHECK (category IN ('basic', 'school', 'work_economy', 'health', 'family')),
    item_kind text CONSTRAINT data_request_item_kind CHECK (item_kind IN ('person', 'concern', 'goal', 'measure', 'mapping',
      'transition', 'activity', 'note')),
    item_id uuid,
    text text NOT NULL CONSTRAINT data_request_text CHECK (text <> ''),
    asked_at timestamptz NOT NULL DEFAULT app.clock(),
    asked_by_user_id uuid NOT NULL CONSTRAINT data_request_by REFERENCES app.app_user (id),
    answer_by date NOT NULL,
    CONSTRAINT data_request_about CHECK (num_nonnulls(owner_service_id, category, item_kind, item_id)
      = CASE kind WHEN 'correction' THEN 4 ELSE 0 END));
  CREATE INDEX data_request_of ON app.data_request (young_person_id);
  CREATE INDEX data_request_to ON app.data_request (municipality_id, asked_at);
  CREATE INDEX data_request_to_service ON app.data_request (owner_service_id);
  CREATE TABLE app.data_answer (
    id uuid DEFAULT uuidv7() CONSTRAINT data_answer_pk PRIMARY KEY,
    request_id uuid NOT NULL CONSTRAINT data_answer_request REFERENCES app.data_request (id)
      CONSTRAINT data_answer_once UNIQUE,
    young_person_id uuid NOT NULL CONSTRAINT data_answer_young_person REFERENCES app.young_person (id),
    answer text NOT NULL CONSTRAINT data_answer_answer CHECK (answer IN ('done', 'refused')),
    text text NOT NULL CONSTRAINT data_answer_text CHECK (text <> ''),
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT data_answer_by REFERENCES app.app_user (id));
  CREATE INDEX data_answer_of ON app.data_answer (young_person_id);`;

const watched = 'municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[])';

/** A statement about a note is read by those who read the note: row-level security of the note answers here. */
const noteToo = `(item_kind <> 'note' OR item_id IN (SELECT n.id FROM app.note n))`;
const mineToAnswer = `kind = 'correction' AND owner_service_id = (SELECT app.my_service()) AND ${onTheTeam('young_person_id')} AND ${noteToo}`;
const among = (where: string): string => `request_id IN (SELECT r.id FROM app.data_request r WHERE ${where})`;

/** Who asks, for the privacy officer who opens one request. */
const person = `
  CREATE FUNCTION app.data_request_person(p_request uuid) RETURNS TABLE (young_person_id uuid, name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT y.id, CASE WHEN EXISTS (SELECT 1 FROM protection p WHERE p.young_person_id = y.id AND upper_inf(p.during)
        AND NOT EXISTS (SELECT 1 FROM clearance c WHERE c.user_id = app.me() AND c.level = p.level AND c.ended_at IS NULL
          AND c.valid @> app.today())) THEN NULL ELSE y.given_name || ' ' || y.family_name END
    FROM data_request r JOIN young_person y ON y.id = r.young_person_id
    WHERE r.id = p_request AND r.${watched} $$;`;

export const requests =
  tables +
  sealedColumns('data_request', 'text') +
  sealedColumns('data_answer', 'text') +
  ['data_request', 'data_answer']
    .map((table) => forced(table) + onlyGrows(table) + throughFunctions(table, 'SELECT'))
    .join('') +
  person +
  mayRead(
    'data_request',
    `${isSelf('young_person_id')} OR (kind = 'correction' AND ${staffSees('data_request')} AND ${noteToo}) OR ${watched}`,
  ) +
  mayAdd('data_request', `${isSelf('young_person_id')} AND asked_by_user_id = (SELECT app.me())`) +
  mayRead('data_answer', among('true')) +
  mayAdd('data_answer', `by_user_id = (SELECT app.me()) AND ${among(`(${mineToAnswer}) OR ${watched}`)}`);
