import {
  linesBy,
  markedAtFirst,
  marks,
  nameInHistory,
  placeOf,
  type Place,
  places,
  tablesWithPlaces,
  versioned,
} from './places.ts';

const inHistory = ({ table }: Place): boolean => ['plan', 'goal', 'measure'].includes(table);

const setting = (place: Place): string =>
  [
    `${place.column} = ''`,
    ...(marks(place) ? ['blanked = true'] : []),
    ...(versioned.includes(place.table) ? ['version = version + 1'] : []),
  ].join(', ');

const here = 'id = NEW.item_id AND young_person_id = NEW.young_person_id';

/** What was written in its place is a new text, not the one that was there. */
const refuseTheSame = (place: Place): string =>
  `IF NEW.replaced AND EXISTS (SELECT FROM ${place.table} x JOIN plan_history h ON h.item_id = x.id
          AND h.content ->> '${nameInHistory(place)}' = x.${place.column} WHERE x.id = NEW.item_id) THEN RAISE EXCEPTION 'conflict' USING ERRCODE = 'LG409'; END IF;`;

const purge = (place: Place): string => {
  const name = nameInHistory(place);
  return `${refuseTheSame(place)}
          UPDATE plan_history SET content = jsonb_set(content, '{${name}}', '""')
            WHERE item_id = NEW.item_id AND young_person_id = NEW.young_person_id AND coalesce(content ->> '${name}', '') <> '';`;
};

/** The lines that the writer added, from the goal and from what the goal was before. The others', and who and when, stay. */
const takeLines = `
          SELECT ${linesBy('x', 'NEW.by_user_id')}, x.disagreement_answers INTO v_lines, v_said FROM goal x WHERE ${here};
          UPDATE plan_history h SET content = jsonb_set(h.content, '{answers}', to_jsonb(array_to_string(ARRAY(
              SELECT CASE WHEN a.place = ANY (v_lines) THEN '' ELSE a.line END
                FROM unnest(regexp_split_to_array(h.content ->> 'answers', E'\\n')) WITH ORDINALITY AS a(line, place) ORDER BY a.place), E'\\n')))
            WHERE h.item_id = NEW.item_id AND h.young_person_id = NEW.young_person_id AND h.content ->> 'answers' IS NOT NULL;
          UPDATE goal SET version = version + 1, disagreement_answers = (SELECT jsonb_agg(CASE WHEN l.place = ANY (v_lines)
                THEN l.line || '{"text": ""}' ELSE l.line END ORDER BY l.place)
              FROM jsonb_array_elements(v_said) WITH ORDINALITY AS l(line, place)) WHERE ${here};`;

/** The reason stands in the case's log as well, as often as that service has given one. */
const fromTheLog = `
          UPDATE case_event e SET payload = jsonb_set(e.payload, '{reason}', 'null')
            FROM transition x, post p WHERE x.id = NEW.item_id AND e.young_person_id = NEW.young_person_id AND p.id = e.by_post_id
              AND p.service_id = CASE x.status WHEN 'ended' THEN x.sender_service_id ELSE x.receiver_service_id END
              AND e.payload ->> 'transitionId' = NEW.item_id::text AND e.kind = 'transition-' || x.status AND e.payload ? 'reason';`;

/** Why a step before a date was left out stands in the case's log too, as often as that service has said so. */
const stepFromTheLog = `
          UPDATE case_event e SET payload = jsonb_set(e.payload, '{reason}', 'null')
            FROM preparation x, post p, post a WHERE x.id = NEW.item_id AND e.young_person_id = NEW.young_person_id AND p.id = e.by_post_id
              AND a.id = x.answered_by_post_id AND p.service_id = a.service_id
              AND e.kind = 'preparation-answered' AND e.payload ->> 'preparationId' = NEW.item_id::text;`;

const inTheLog: Readonly<Record<string, string>> = { transition: fromTheLog, preparation: stepFromTheLog };

const step = (place: Place): string => {
  if (place.lines === true)
    return `
        WHEN '${placeOf(place)}' THEN ${takeLines}`;
  return `
        WHEN '${placeOf(place)}' THEN
          ${inHistory(place) ? purge(place) : ''}${inTheLog[place.table] ?? ''}
          IF NOT NEW.replaced THEN UPDATE ${place.table} SET ${setting(place)} WHERE ${here}; END IF;`;
};

/** Drafts of the row are named after it, and those of a mapping's answer after the mapping and the area. A reason that is being written stays. */
const drafts = `
      DELETE FROM draft d WHERE d.key !~ '(^|-)blank-' AND (position(NEW.item_id::text IN d.key) > 0 OR EXISTS (SELECT FROM mapping_answer a
        WHERE a.id = NEW.item_id AND position(a.mapping_id::text IN d.key) > 0 AND position(a.area IN d.key) > 0));`;

const begins = `PERFORM set_config('app.blanking', pg_current_xact_id()::text, true);`;
const ends = `PERFORM set_config('app.blanking', '', true);`;

/** A note and a part of the minutes that are blanked lose what they were before. */
const versions = (name: string, table: string, version: string, of: string): string => `
  CREATE FUNCTION app.${name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      ${begins}
      DELETE FROM ${version} WHERE ${of} = NEW.id;
      DELETE FROM draft WHERE key !~ '(^|-)blank-' AND position(NEW.id::text IN key) > 0;
      ${ends}
      RETURN NULL;
    END $$;
  CREATE TRIGGER ${table}_versions_go AFTER UPDATE OF blanked_at ON app.${table} FOR EACH ROW
    WHEN (OLD.blanked_at IS NULL AND NEW.blanked_at IS NOT NULL) EXECUTE FUNCTION app.${name}();`;

/**
 * The trace and what it says are one thing: the row is written by whoever may, and with it the text goes from where it stood, from
 * what the plan was before, and from what anybody was about to write there.
 */
export const carryOutBlanking = `
  CREATE FUNCTION app.carry_out_blanking() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_lines int[]; v_said jsonb;
    BEGIN
      ${begins}
      CASE NEW.place${places.map(step).join('')}
      END CASE;${drafts}
      ${ends}
      RETURN NULL;
    END $$;`;
export const carryingOut = `
  CREATE FUNCTION app.is_blanking() RETURNS boolean LANGUAGE sql STABLE SET search_path = app AS $$
    SELECT coalesce(current_setting('app.blanking', true) = pg_current_xact_id()::text, false) $$;${carryOutBlanking}
  CREATE TRIGGER blanking_is_carried_out AFTER INSERT ON app.blanking FOR EACH ROW WHEN (current_user <> 'app_seeder')
    EXECUTE FUNCTION app.carry_out_blanking();
  ${versions('forget_note_versions', 'note', 'note_version', 'note_id')}
  ${versions('forget_minutes_versions', 'minutes_section', 'minutes_version', 'section_id')}`;

export const carryingOutSignatures = [
  'is_blanking()',
  'carry_out_blanking()',
  'forget_note_versions()',
  'forget_minutes_versions()',
];

const columnsOf = (table: string): string =>
  [
    ...places.filter((place) => place.table === table).map(({ column }) => column),
    ...(markedAtFirst.includes(table) ? ['blanked'] : []),
    ...(versioned.includes(table) ? ['version'] : []),
  ].join(', ');

/** The rights of the trigger: the texts, what says that they went, and nothing else. */
export const carryingOutRights =
  tablesWithPlaces
    .map((table) => `GRANT UPDATE (${columnsOf(table)}) ON app.${table} TO app_definer;`)
    .join('\n  ') +
  `
  GRANT UPDATE (content) ON app.plan_history TO app_definer;
  GRANT UPDATE (payload) ON app.case_event TO app_definer;
  GRANT SELECT, DELETE ON app.note_version, app.minutes_version, app.draft TO app_definer;
  GRANT UPDATE (not_invited_reason) ON app.meeting TO app_rw;`;
