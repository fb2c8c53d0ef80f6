import {
  forced,
  frameInEmergency,
  isSelf,
  mayAdd,
  mayChange,
  mayRead,
  onTheTeam,
  sealedColumns,
  throughFunctions,
} from '../policies.ts';

const table = `
  CREATE TABLE app.restriction (
    id uuid DEFAULT uuidv7() CONSTRAINT restriction_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT restriction_young_person REFERENCES app.young_person (id),
    municipality_id uuid NOT NULL CONSTRAINT restriction_municipality REFERENCES app.municipality (id),
    request_id uuid NOT NULL CONSTRAINT restriction_request REFERENCES app.data_request (id),
    reason text NOT NULL CONSTRAINT restriction_reason CHECK (reason <> ''),
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT restriction_by REFERENCES app.app_user (id),
    lifted_at timestamptz,
    lifted_reason text CONSTRAINT restriction_lifted_reason CHECK (lifted_reason <> ''),
    lifted_by_user_id uuid CONSTRAINT restriction_lifted_by REFERENCES app.app_user (id),
    CONSTRAINT restriction_lifted_whole CHECK (num_nonnulls(lifted_at, lifted_reason, lifted_by_user_id) IN (0, 3)));
  CREATE INDEX restriction_of ON app.restriction (young_person_id);
  CREATE UNIQUE INDEX restriction_once ON app.restriction (young_person_id) WHERE lifted_at IS NULL;`;

/** Tables that a restriction closes for those who work: to new rows and to changes, or to new rows alone. */
export const heldBack = {
  writing: [
    ...[
      'young_person',
      'identity_number',
      'guardian',
      'concern',
      'invitation',
      'supporter',
      'request_to_join',
    ],
    ...[
      'legal_basis_use',
      'information_given',
      'mapping',
      'mapping_answer',
      'acute_decision',
      'plan',
      'goal',
    ],
    ...['measure', 'plan_history', 'transition', 'hand_over_item', 'milestone', 'activity', 'contribution'],
    ...['note', 'note_version', 'withheld_item', 'guardian_opening', 'discussion_binding'],
  ],
  /** What stands in these may still be ended: less is shared, less goes on. */
  adding: ['consent', 'sharing', 'note_share', 'follow_up'],
} as const;

/** Somebody who works is refused while the case is restricted, whatever verb it is. */
export const holdBack = (name: string, when: string): string => `
  CREATE TRIGGER ${name}_held_back BEFORE ${when} ON app.${name} FOR EACH ROW
    EXECUTE FUNCTION app.refuse_while_restricted('${name === 'young_person' ? 'id' : 'young_person_id'}');`;

/** Below every verb, also those that run with another's rights: only somebody who works, in a session, is refused. */
const refusing = `
  CREATE FUNCTION app.is_restricted(p_young_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT EXISTS (SELECT 1 FROM restriction r WHERE r.young_person_id = p_young_person AND r.lifted_at IS NULL) $$;
  CREATE FUNCTION app.refuse_while_restricted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF app.my_post() IS NOT NULL AND app.is_restricted((to_jsonb(NEW) ->> TG_ARGV[0])::uuid) THEN
        RAISE EXCEPTION 'restricted' USING ERRCODE = 'LG409';
      END IF;
      RETURN NEW;
    END $$;`;

const watched = 'municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[])';

export const restriction =
  table +
  sealedColumns('restriction', 'reason lifted_reason') +
  forced('restriction') +
  throughFunctions('restriction', 'SELECT') +
  refusing +
  heldBack.writing.map((name) => holdBack(name, 'INSERT OR UPDATE')).join('') +
  heldBack.adding.map((name) => holdBack(name, 'INSERT')).join('') +
  mayRead(
    'restriction',
    `${isSelf('young_person_id')} OR ${onTheTeam('young_person_id')} OR ${frameInEmergency('young_person_id')} OR ${watched}`,
  ) +
  mayAdd('restriction', `${watched} AND by_user_id = (SELECT app.me()) AND lifted_at IS NULL`) +
  mayChange('restriction', 'lifted_at, lifted_reason, lifted_by_user_id', watched);
