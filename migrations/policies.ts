/**
 * The few shapes that every row-level security policy in Laget has. Written once, so that no table can have a
 * policy of its own invention. The helpers of `me` run once a statement (an InitPlan), never once a row.
 */

/** The reader works in a post that is on the team of the young person in `column`. */
export const onTheTeam = (column: string): string => `${column} = ANY ((SELECT app.my_people())::uuid[])`;

/** The reader is the young person in `column`. */
export const isSelf = (column: string): string => `${column} = (SELECT app.my_self())`;

/** The reader holds the baton for the young person in `column`. */
export const holds = (column: string): string => `${column} = ANY ((SELECT app.my_held())::uuid[])`;

/**
 * The reader's service is given the row's category by a live consent or legal basis, and the consent does not leave the reader out. The
 * database asks it of a view (`sight/shared.ts`): a migration whose policies say this runs `askTheView` after them.
 */
export const sharedWithMe = (table: string, category: string): string => `EXISTS (
    SELECT 1 FROM app.sharing s
    WHERE s.young_person_id = ${table}.young_person_id AND s.service_id = (SELECT app.my_service())
      AND s.category = ${category} AND s.ended_at IS NULL AND s.valid @> (SELECT app.today())
      AND NOT (SELECT app.me()) = ANY (s.excluded_user_ids))`;

/** Rows with a category and an owning service: own service's rows, and what is shared. Always only on the team. */
export const staffSees = (table: string): string => `(${onTheTeam(`${table}.young_person_id`)} AND (
    ${table}.owner_service_id = (SELECT app.my_service()) OR ${sharedWithMe(table, `${table}.category`)}))`;

/** Rows about the case itself (team, follow-up): seen with «basic», and by the holder whatever consent says. */
export const staffSeesCase = (table: string): string => `(${onTheTeam(`${table}.young_person_id`)} AND (
    ${holds(`${table}.young_person_id`)} OR ${sharedWithMe(table, `'basic'`)}))`;

/** The reader's own open emergency access opens the case's frame: any category of it does. For SELECT alone. */
export const frameInEmergency = (column: string): string =>
  `${column} = ANY ((SELECT app.my_emergencies())::uuid[])`;

/** The reader's own open emergency access opens the row's category. For SELECT alone: no other policy may use it. */
export const opensInEmergency = (table: string, category: string): string =>
  `${frameInEmergency(`${table}.young_person_id`)}
    AND (${table}.young_person_id || ':' || ${category}) = ANY ((SELECT app.my_emergency_categories())::text[])`;

/**
 * The hard block (A01, A04, A05), one shape for every table: restrictive, so that no other policy can open what it shuts, for reading and
 * writing alike. Without a session, or when it cannot be looked up, the list is null and nothing passes (A06). A column that
 * may be empty lets the rows pass that are about nobody.
 */
const hardBlock = (table: string): string => `
  DO $block$ DECLARE v_column text; v_empty boolean;
  BEGIN
    SELECT attname, NOT attnotnull INTO v_column, v_empty FROM pg_attribute WHERE attrelid = 'app.${table}'::regclass AND NOT attisdropped
      AND attname = CASE '${table}' WHEN 'young_person' THEN 'id' ELSE 'young_person_id' END;
    IF v_column IS NULL THEN RETURN; END IF;
    EXECUTE format('CREATE POLICY hard_block ON app.${table} AS RESTRICTIVE TO app_rw USING (%s%I <> ALL ((SELECT app.my_blocked())::uuid[]))',
      CASE WHEN v_empty THEN format('%I IS NULL OR ', v_column) ELSE '' END, v_column);
  END $block$;`;

/**
 * Force row-level security and let the two roles below the application in. A table with a young person in it gets the hard block
 * as well, in the same breath, so that none can be without it.
 */
export const forced = (table: string): string => `
  ALTER TABLE app.${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE app.${table} FORCE ROW LEVEL SECURITY;${hardBlock(table)}
  CREATE POLICY seeded ON app.${table} TO app_seeder USING (true) WITH CHECK (true);
  GRANT SELECT, INSERT ON app.${table} TO app_seeder;`;

/** Let the definer functions read (and, where they are the only way, write) the table. */
export const throughFunctions = (table: string, rights: string): string => `
  CREATE POLICY through_functions ON app.${table} TO app_definer USING (true) WITH CHECK (true);
  GRANT ${rights} ON app.${table} TO app_definer;`;

export const mayRead = (table: string, when: string): string => `
  CREATE POLICY read ON app.${table} FOR SELECT TO app_rw USING (${when});
  GRANT SELECT ON app.${table} TO app_rw;`;

export const mayAdd = (table: string, when: string): string => `
  CREATE POLICY add ON app.${table} FOR INSERT TO app_rw WITH CHECK (${when});
  GRANT INSERT ON app.${table} TO app_rw;`;

/** `columns`: the only columns that the application may change. */
export const mayChange = (table: string, columns: string, when: string): string => `
  CREATE POLICY change ON app.${table} FOR UPDATE TO app_rw USING (${when}) WITH CHECK (${when});
  GRANT UPDATE (${columns}) ON app.${table} TO app_rw;`;

/** A row written is a row kept: nobody, the owner included, changes or deletes it. */
export const onlyGrows = (table: string): string => `
  CREATE TRIGGER ${table}_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON app.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();`;

/** Hand it to that role and let nobody but its other functions call it. Rights first: the new owner alone may change them. */
export const inner = (signature: string): string => `
  REVOKE ALL ON FUNCTION app.${signature} FROM PUBLIC;
  ALTER FUNCTION app.${signature} OWNER TO app_definer;`;

/** Hand a function to the role that reads across people, and let only the application call it. */
export const definer = (signature: string): string => `
  GRANT EXECUTE ON FUNCTION app.${signature} TO app_rw;${inner(signature)}`;

/** A function that counts across people for the figures: the owner's command may call it, the application never. */
export const countedByOwner = (signature: string): string => `${inner(signature)}
  SET LOCAL ROLE app_definer;
  GRANT EXECUTE ON FUNCTION app.${signature} TO app_owner;
  SET LOCAL ROLE app_owner;`;

/** A function that a job calls when its time has come; no request can. */
export const forJobs = (signature: string): string => `
  GRANT EXECUTE ON FUNCTION app.${signature} TO app_jobs;${inner(signature)}`;

/** The one service or the young person that adds a row in its own name. */
export const ownRow = (table: string): string =>
  `${onTheTeam(`${table}.young_person_id`)} AND ${table}.owner_service_id = (SELECT app.my_service())`;

/** The session `s` of `u` has not ended, not run out and not stood still too long. */
export const alive = `s.ended_at IS NULL AND s.expires_at > app.clock()
      AND s.seen_at > app.clock() - CASE WHEN u.kind = 'staff' THEN interval '15 minutes' ELSE interval '60 minutes' END`;

/**
 * The asker's session and user, to begin a FROM clause with: found by the secret's digest, live, of an active user. Joined from
 * here in one query, never called as a function in a WHERE clause: a small table read whole would call it once a row.
 */
export const mySession = `session s JOIN app_user u ON u.id = s.user_id AND u.active
      AND s.digest = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
      AND ${alive}`;

/** The same with the post that the session acts in, today. */
export const myPost = `${mySession} JOIN post p ON p.id = s.post_id AND p.valid @> (SELECT app.today())`;

/** The roles that can be on a team, said once for the database: a test holds them to the rules' own list. */
export const teamRoles = [
  'nav_counsellor',
  'school_counsellor',
  'bup_clinician',
  'municipal_worker',
  'youth_coordinator',
] as const;
export const canBeOnTeam = `p.role IN (${teamRoles.map((role) => `'${role}'`).join(', ')})`;

/** In a function that reads past the policies: the young person in `column` is not shut to the asker by a hard block. */
export const notBlocked = (column: string): string => `${column} <> ALL ((SELECT app.my_blocked())::uuid[])`;

/** A guardian is one until the birthday that the law says; somebody born on 29 February has it on 1 March, as `age()` counts. */
export const ofAMinor = `JOIN young_person y ON y.id = g.young_person_id AND extract(year FROM age((SELECT app.today()), y.birth_date))
        < coalesce((SELECT (app.law_value('guardian.until', app.today()) #>> '{}')::int), 200)`;

interface Whereto {
  /** The one whose key it is. */
  readonly whose?: string;
  /** The row's id, or what stands for it. */
  readonly row?: string;
  /** What else is taken as it is. */
  readonly or?: string;
}

/**
 * The columns take a text only when it is sealed for them, for that row and with that key. Nothing (NULL) and no text
 * ('') are what they are, so that a statement can ask whether there is any.
 */
export const sealedColumns = (
  table: string,
  columns: string,
  { whose = 'young_person_id', row = 'id', or }: Whereto = {},
): string =>
  columns
    .split(/[\s,]+/)
    .map((column) => {
      const place = `'sealed:${table}.${column}:' || ${whose}::text || ':' || ${row}::text || ':'`;
      const after = `sealed:${table}.${column}:`.length + 2 * 37 + 1;
      return `
  ALTER TABLE app.${table} ADD CONSTRAINT ${table}_${column}_sealed CHECK (${or === undefined ? '' : `${or} OR `}${column} = ''
    OR (starts_with(${column}, ${place}) AND substr(${column}, ${String(after)}) ~ '^[0-9]{1,9}:[A-Za-z0-9_-]{38,};$'));`;
    })
    .join('');

/** The same for a column that holds a list of texts. */
export const sealedList = (table: string, column: string): string => `
  ALTER TABLE app.${table} ADD CONSTRAINT ${table}_${column}_sealed CHECK (array_to_string(${column}, '', '-') ~
    ('^(sealed:${table}[.]${column}:' || young_person_id::text || ':' || id::text || ':[0-9]{1,9}:[A-Za-z0-9_-]{38,};)*$'));`;
