export interface Telling {
  /** Name of the function and its trigger. */
  readonly name: string;
  readonly kind: string;
  readonly table: string;
  readonly on: 'INSERT' | 'UPDATE' | 'INSERT OR UPDATE';
  /** Asked of the row inside the function; always when left out. */
  readonly when?: string;
  /** Rows of user_id and post_id; a post is null for young people and guardians. */
  readonly to: string;
  /** Whom it is about; null where that is nobody whom Laget knows. */
  readonly person?: null;
  /** What the occurrence is about, when it is not the row's own id. */
  readonly item?: string;
  /** Tells two occurrences about the same item apart. */
  readonly occasion?: string;
}

const post = (column: string): string =>
  `SELECT p.user_id, p.id FROM post p WHERE p.id = ${column} AND p.valid @> app.today()`;
const service = (column: string, chosen: string): string =>
  `SELECT p.user_id, p.id FROM post p WHERE p.service_id = ${column} AND coalesce(${chosen}, p.id) = p.id AND p.valid @> app.today()`;
const holder = `SELECT p.user_id, p.id FROM baton b JOIN post p ON p.id = b.post_id AND p.valid @> app.today()
  WHERE b.young_person_id = NEW.young_person_id AND upper_inf(b.held)`;
const youngPerson = 'SELECT u.id, NULL::uuid FROM app_user u WHERE u.young_person_id = NEW.young_person_id';
const guardians = `SELECT g.user_id, NULL::uuid FROM guardian g WHERE g.young_person_id = NEW.young_person_id AND g.valid @> app.today()`;

const isAsked = `NEW.state = 'asked' AND (TG_OP = 'INSERT' OR OLD.state <> 'asked')`;
const asked = { table: 'consent', on: 'INSERT OR UPDATE', when: isAsked } as const;

/** Which rows tell whom what. One trigger each, so that it is written with the deed or not at all, whatever verb does it. */
const tellings: readonly Telling[] = [
  {
    name: 'baton_offered',
    kind: 'baton_offered',
    table: 'baton_offer',
    on: 'INSERT',
    to: post('NEW.to_post_id'),
  },
  {
    name: 'invitation',
    kind: 'invitation',
    table: 'invitation',
    on: 'INSERT',
    to: service('NEW.service_id', 'NEW.post_id'),
  },
  {
    name: 'hand_over_offered',
    kind: 'hand_over_offered',
    table: 'transition',
    on: 'UPDATE',
    when: `NEW.status = 'offered' AND OLD.status <> 'offered'`,
    to: service('NEW.receiver_service_id', 'NEW.receiver_post_id'),
    occasion: 'NEW.version::text',
  },
  { name: 'request_to_join', kind: 'request_to_join', table: 'request_to_join', on: 'INSERT', to: holder },
  { name: 'emergency_opened', kind: 'emergency_opened', table: 'emergency_access', on: 'INSERT', to: holder },
  {
    name: 'new_from_young_person',
    kind: 'new_from_young_person',
    table: 'contribution',
    on: 'INSERT',
    when: `NEW.visibility = 'team'`,
    to: holder,
  },
  {
    name: 'measure_given',
    kind: 'measure_given',
    table: 'measure',
    on: 'INSERT OR UPDATE',
    when: `TG_OP = 'INSERT' OR NEW.responsible_post_id IS DISTINCT FROM OLD.responsible_post_id`,
    to: post('NEW.responsible_post_id'),
    occasion: 'NEW.version::text',
  },
  {
    name: 'measure_for_you',
    kind: 'measure_for_you',
    table: 'measure',
    on: 'INSERT',
    to: youngPerson,
  },
  { ...asked, name: 'consent_for_you', kind: 'consent_for_you', to: youngPerson },
  { ...asked, name: 'consent_for_guardians', kind: 'consent_for_guardians', to: guardians },
  {
    name: 'question_answered',
    kind: 'question_answered',
    table: 'question_step',
    on: 'INSERT',
    when: `NEW.kind = 'answered'`,
    to: youngPerson,
  },
  {
    name: 'request_answered',
    kind: 'question_answered',
    table: 'data_answer',
    on: 'INSERT',
    to: youngPerson,
  },
  {
    name: 'shared_with_guardian',
    kind: 'shared_with_guardian',
    table: 'guardian_item',
    on: 'INSERT',
    to: 'SELECT g.user_id, NULL::uuid FROM guardian g WHERE g.id = NEW.guardian_id',
    item: 'NEW.item_id',
  },
];

const invited = (
  when: string,
): string => `SELECT p.user_id, p.id FROM meeting_invitee i JOIN post p ON p.id = i.post_id AND p.valid @> app.today()
    WHERE ${when} UNION ALL SELECT g.user_id, NULL FROM meeting_invitee i JOIN guardian g ON g.id = i.guardian_id AND g.valid @> app.today()
    WHERE ${when} UNION ALL SELECT u.id, NULL FROM meeting_invitee i JOIN app_user u ON u.young_person_id = i.young_person_id
    WHERE i.post_id IS NULL AND i.guardian_id IS NULL AND ${when}`;
const everybodyInvited = invited('i.meeting_id = NEW.id AND i.ended_at IS NULL');

/** What is told since there are meetings, caseloads and requests for a team. */
const tellingsSince: readonly Telling[] = [
  {
    name: 'meeting_called',
    kind: 'meeting_called',
    table: 'meeting_invitee',
    on: 'INSERT',
    to: invited('i.id = NEW.id'),
    item: 'NEW.meeting_id',
    occasion: 'NEW.id::text',
  },
  {
    name: 'meeting_changed',
    kind: 'meeting_changed',
    table: 'meeting',
    on: 'UPDATE',
    when: `NEW.status = 'called' AND NEW.sequence > OLD.sequence`,
    to: everybodyInvited,
    occasion: 'NEW.sequence::text',
  },
  {
    name: 'meeting_cancelled',
    kind: 'meeting_cancelled',
    table: 'meeting',
    on: 'UPDATE',
    when: `NEW.status = 'cancelled' AND OLD.status <> 'cancelled'`,
    to: everybodyInvited,
  },
  {
    name: 'caseload_offered',
    kind: 'caseload_offered',
    table: 'caseload_offer',
    on: 'INSERT',
    to: post('NEW.to_post_id'),
  },
  {
    name: 'note_shared',
    kind: 'note_shared',
    table: 'note_share',
    on: 'INSERT',
    to: `SELECT p.user_id, p.id FROM team_member t JOIN post p ON p.id = t.post_id AND p.valid @> app.today()
      WHERE t.young_person_id = NEW.young_person_id AND t.service_id = NEW.service_id AND t.during @> app.clock()`,
  },
  {
    name: 'help_requested',
    kind: 'help_requested',
    table: 'help_request',
    on: 'INSERT',
    person: null,
    to: `SELECT p.user_id, p.id FROM service_municipality sm JOIN post p ON p.service_id = sm.service_id AND p.role = 'youth_coordinator'
      AND p.valid @> app.today() WHERE sm.municipality_id = NEW.municipality_id`,
  },
  {
    name: 'stand_in_asked',
    kind: 'stand_in_asked',
    table: 'absence',
    on: 'INSERT OR UPDATE',
    when: `NEW.stand_in_answer IS NULL AND (TG_OP = 'INSERT' OR NEW.stand_in_post_id IS DISTINCT FROM OLD.stand_in_post_id)`,
    person: null,
    to: post('NEW.stand_in_post_id'),
    occasion: 'NEW.stand_in_post_id::text',
  },
];

const inThread = `m.about_id = NEW.about_id AND m.young_person_id = NEW.young_person_id`;
const onItsTeam = `JOIN team_member t ON t.post_id = p.id AND t.young_person_id = NEW.young_person_id AND t.during @> app.clock()`;

/**
 * Conversations: who is mentioned; and, once a day for each of them, who takes part. The young person always does. When it is the young
 * person who writes, the baton holder and whoever is responsible for the measure do too.
 */
const threadTellings: readonly Telling[] = [
  {
    name: 'mentioned',
    kind: 'mentioned',
    table: 'thread_mention',
    on: 'INSERT',
    to: post('NEW.post_id'),
    item: 'NEW.message_id',
  },
  {
    name: 'thread_news',
    kind: 'thread_news',
    table: 'thread_message',
    on: 'INSERT',
    to: `${youngPerson} UNION ALL SELECT p.user_id, p.id FROM thread_message m JOIN post p ON p.id = m.by_post_id AND p.valid @> app.today() ${onItsTeam}
      WHERE ${inThread} UNION ALL SELECT h.user_id, h.id FROM (${holder}) h(user_id, id) WHERE NEW.by_post_id IS NULL
      UNION ALL SELECT p.user_id, p.id FROM measure x JOIN post p ON p.id = x.responsible_post_id AND p.valid @> app.today() ${onItsTeam}
      WHERE NEW.by_post_id IS NULL AND x.id = NEW.about_id`,
    item: 'NEW.about_id',
    occasion: 'app.today()::text',
  },
];

/** Two records were one: whoever called a meeting in the one that went away reads nothing there any more, and is told without a name. */
const takenOverTellings: readonly Telling[] = [
  {
    name: 'meeting_taken_over',
    kind: 'meeting_taken_over',
    table: 'meeting',
    on: 'UPDATE',
    when: `NEW.cancelled_reason = 'merged' AND OLD.status = 'called'`,
    person: null,
    to: post('NEW.called_by_post_id'),
  },
];

/** Nobody is told of the own deed, and nobody at home while the address must not be found (A03). */
const notMine = 'r.user_id IS NOT NULL AND r.user_id IS DISTINCT FROM app.me()';
const toTell = `${notMine} AND (r.post_id IS NOT NULL OR NOT EXISTS (
          SELECT FROM protection x WHERE x.young_person_id = NEW.young_person_id AND upper_inf(x.during) AND x.level <> 'shielded'))`;

export const told = ({ name, kind, table, on, when, to, person, item, occasion }: Telling): string => `
  CREATE FUNCTION app.tell_${name}() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      ${when === undefined ? '' : `IF NOT (${when}) THEN RETURN NULL; END IF;`}
      INSERT INTO outbox (user_id, post_id, young_person_id, kind, item_id, occasion)
      SELECT DISTINCT ON (r.user_id) r.user_id, r.post_id, ${person === null ? 'NULL' : 'NEW.young_person_id'}, '${kind}', ${item ?? 'NEW.id'}, ${occasion ?? `''`}
      FROM (${to}) r(user_id, post_id) WHERE ${person === null ? notMine : toTell}
      ORDER BY r.user_id, r.post_id ON CONFLICT ON CONSTRAINT outbox_once DO NOTHING;
      RETURN NULL;
    END $$;
  CREATE TRIGGER ${table}_tells_${name} AFTER ${on} ON app.${table} FOR EACH ROW WHEN (current_user <> 'app_seeder')
    EXECUTE FUNCTION app.tell_${name}();`;

export const telling = tellings.map(told).join('');
export const tellingSignatures = tellings.map(({ name }) => `tell_${name}()`);

export const tellingSince = tellingsSince.map(told).join('');
export const tellingSinceSignatures = tellingsSince.map(({ name }) => `tell_${name}()`);

export const threadTelling = threadTellings.map(told).join('');
export const threadTellingSignatures = threadTellings.map(({ name }) => `tell_${name}()`);

export const takenOverTelling = takenOverTellings.map(told).join('');
export const takenOverSignatures = takenOverTellings.map(({ name }) => `tell_${name}()`);
