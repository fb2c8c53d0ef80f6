import {
  forced,
  mayAdd,
  mayRead,
  notBlocked,
  onlyGrows,
  sealedColumns,
  throughFunctions,
} from '../policies.ts';

/** What a guardian has asked for outside Laget, and each step that was taken; neither is ever changed. */
const tables = `
  CREATE TABLE app.paper_request (
    id uuid DEFAULT uuidv7() CONSTRAINT paper_request_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT paper_request_young_person REFERENCES app.young_person (id),
    municipality_id uuid NOT NULL CONSTRAINT paper_request_municipality REFERENCES app.municipality (id),
    asker_name text NOT NULL CONSTRAINT paper_request_asker CHECK (asker_name <> ''),
    asker_kind text NOT NULL CONSTRAINT paper_request_asker_kind CHECK (asker_kind IN ('parental_responsibility', 'appointed_representative',
      'child_welfare_custody', 'foster_parent', 'other_parent')),
    way text NOT NULL CONSTRAINT paper_request_way CHECK (way IN ('letter', 'in_person', 'phone')),
    asked_on date NOT NULL,
    answer_by date NOT NULL,
    registered_at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT paper_request_by REFERENCES app.app_user (id));
  CREATE INDEX paper_request_of ON app.paper_request (young_person_id);
  CREATE INDEX paper_request_to ON app.paper_request (municipality_id, asked_on);
  CREATE TABLE app.paper_request_step (
    id uuid DEFAULT uuidv7() CONSTRAINT paper_request_step_pk PRIMARY KEY,
    request_id uuid NOT NULL CONSTRAINT paper_request_step_request REFERENCES app.paper_request (id),
    young_person_id uuid NOT NULL CONSTRAINT paper_request_step_young_person REFERENCES app.young_person (id),
    kind text NOT NULL CONSTRAINT paper_request_step_kind CHECK (kind IN ('heard', 'told_later', 'decided')),
    text text NOT NULL CONSTRAINT paper_request_step_text CHECK (text <> ''),
    how text CONSTRAINT paper_request_step_how CHECK (how IN ('talked', 'wrote', 'through_another', 'not_possible')),
    untold_until date,
    answer text CONSTRAINT paper_request_step_answer CHECK (answer IN ('granted', 'refused')),
    law_rule_id uuid CONSTRAINT paper_request_step_law REFERENCES app.law_rule (id),
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT paper_request_step_by REFERENCES app.app_user (id),
    CONSTRAINT paper_request_step_whole CHECK ((how IS NOT NULL) = (kind = 'heard') AND (untold_until IS NOT NULL) = (kind = 'told_later')
      AND (answer IS NOT NULL) = (kind = 'decided') AND (law_rule_id IS NOT NULL) = (kind = 'decided')));
  CREATE INDEX paper_request_step_of ON app.paper_request_step (request_id);
  CREATE INDEX paper_request_step_about ON app.paper_request_step (young_person_id);
  CREATE UNIQUE INDEX paper_request_step_decided_once ON app.paper_request_step (request_id) WHERE kind = 'decided';`;

const watched = 'municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[])';
const told = 'ANY ((SELECT app.my_told_papers())::uuid[])';
const mine = 'by_user_id = (SELECT app.me())';

const policies =
  ['paper_request', 'paper_request_step']
    .map((table) => forced(table) + onlyGrows(table) + throughFunctions(table, 'SELECT'))
    .join('') +
  mayRead('paper_request', `id = ${told} OR ${watched}`) +
  mayAdd('paper_request', `${watched} AND ${mine}`) +
  mayRead(
    'paper_request_step',
    `(request_id = ${told} AND kind <> 'told_later') OR request_id IN (SELECT r.id FROM app.paper_request r WHERE r.${watched})`,
  ) +
  mayAdd(
    'paper_request_step',
    `${mine} AND request_id IN (SELECT r.id FROM app.paper_request r WHERE r.${watched} AND r.young_person_id = paper_request_step.young_person_id)`,
  );

export const paperRequests = {
  tables: tables + sealedColumns('paper_request', 'asker_name') + sealedColumns('paper_request_step', 'text'),
  policies,
};

/**
 * Whose number it is, for the privacy officer: in the own municipalities, followed up or not, and nobody shut to the officer, who then
 * reads the same as of a number that nobody has. The young person's own, as soon as no delay holds. Whom one is about, when it is opened.
 */
export const paperRequestVerbs = `
  CREATE FUNCTION app.child_of_paper(p_indexes text[]) RETURNS TABLE (young_person_id uuid, municipality_id uuid, birth_date date)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT y.id, y.municipality_id, y.birth_date FROM identity_number n JOIN young_person y ON y.id = n.young_person_id
    WHERE n.blind_index = ANY (p_indexes) AND y.${watched} AND ${notBlocked('y.id')} LIMIT 1 $$;
  CREATE FUNCTION app.my_told_papers() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT ARRAY(SELECT r.id FROM paper_request r WHERE r.young_person_id = app.my_self()
      AND coalesce((SELECT s.untold_until FROM paper_request_step s WHERE s.request_id = r.id AND s.kind = 'told_later'
        ORDER BY s.id DESC LIMIT 1), '-infinity') < app.today()) $$;
  CREATE FUNCTION app.paper_request_child(p_request uuid) RETURNS TABLE (young_person_id uuid, municipality_id uuid, name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT y.id, r.municipality_id, y.given_name || ' ' || y.family_name FROM paper_request r JOIN young_person y ON y.id = r.young_person_id
    WHERE r.id = p_request AND r.${watched} AND ${notBlocked('y.id')} $$;`;

/** The last line: whatever the code above believes, nobody decides about a child who has not been heard, or of whom no why is written. */
export const heardFirst = `
  CREATE FUNCTION app.hear_the_child_first() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM paper_request_step s WHERE s.request_id = NEW.request_id AND s.kind = 'heard') THEN
        RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'LG409';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER paper_request_step_heard_first BEFORE INSERT ON app.paper_request_step FOR EACH ROW WHEN (NEW.kind = 'decided')
    EXECUTE FUNCTION app.hear_the_child_first();`;
