import { announced } from '../live/announcing.ts';
import {
  forced,
  isSelf,
  mayAdd,
  mayRead,
  onlyGrows,
  onTheTeam,
  sealedColumns,
  throughFunctions,
} from '../policies.ts';
import { placeOf, places, tablesWithPlaces } from './places.ts';

/** The closed list, as the table holds it. */
export const blankingPlaces = places.map((place) => `'${placeOf(place)}'`).join(', ');

/** That there was a text, who took it away, when, and why. Never the text. */
const table = `
  CREATE TABLE app.blanking (
    id uuid DEFAULT uuidv7() CONSTRAINT blanking_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT blanking_young_person REFERENCES app.young_person (id),
    place text NOT NULL CONSTRAINT blanking_place CHECK (place IN (${blankingPlaces})),
    item_id uuid NOT NULL,
    replaced boolean NOT NULL DEFAULT false,
    reason text NOT NULL CONSTRAINT blanking_reason CHECK (reason <> ''),
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT blanking_by_user REFERENCES app.app_user (id),
    by_post_id uuid CONSTRAINT blanking_by_post REFERENCES app.post (id));
  CREATE INDEX blanking_of ON app.blanking (young_person_id);
  CREATE INDEX blanking_of_item ON app.blanking (item_id);`;

/** Runs with the asker's rights: of the rows that the asker sees, the texts that are there and the asker's to take away. */
export const myBlankable = `
  CREATE FUNCTION app.my_blankable(p_young_person uuid) RETURNS TABLE (place text, item_id uuid) LANGUAGE sql STABLE SET search_path = app AS $$
    ${places
      .map(
        (place) =>
          `SELECT '${placeOf(place)}', x.id FROM app.${place.table} x WHERE x.young_person_id = p_young_person${place.lines === true ? '' : ` AND coalesce(x.${place.column}, '') <> ''`} AND ${place.who}`,
      )
      .join('\n    UNION ALL ')} $$;`;
const mine = `${myBlankable}
  REVOKE ALL ON FUNCTION app.my_blankable(uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.my_blankable(uuid) TO app_rw;`;

/** The trace is read by whoever reads the row: its category, its locks and what is withheld decide. */
const rowIsSeen = `CASE split_part(blanking.place, '.', 1) ${tablesWithPlaces
  .map(
    (name) =>
      `WHEN '${name}' THEN EXISTS (SELECT 1 FROM app.${name} a WHERE a.id = blanking.item_id AND a.young_person_id = blanking.young_person_id)`,
  )
  .join(' ')} ELSE false END`;
/** A guardian has written the words with an own answer, and reads the trace of nothing else. */
const ofOwnAnswer = `(blanking.place IN ('meeting_invitee.answer_text', 'consent_answer.note') AND blanking.young_person_id = ANY ((SELECT app.my_children())::uuid[]))`;
const takesPart = `(${onTheTeam('blanking.young_person_id')} OR ${isSelf('blanking.young_person_id')} OR ${ofOwnAnswer})`;

export const blankingPolicies =
  mayRead('blanking', `${takesPart} AND ${rowIsSeen}`) +
  mayAdd(
    'blanking',
    `${takesPart} AND by_user_id = (SELECT app.me()) AND by_post_id IS NOT DISTINCT FROM (SELECT app.my_post())
      AND EXISTS (SELECT FROM app.my_blankable(blanking.young_person_id) m WHERE m.place = blanking.place AND m.item_id = blanking.item_id)`,
  );

export const blankingTable =
  table +
  sealedColumns('blanking', 'reason') +
  mine +
  forced('blanking') +
  throughFunctions('blanking', 'SELECT, DELETE') +
  blankingPolicies +
  onlyGrows('blanking') +
  announced('blanking', 'rows');
