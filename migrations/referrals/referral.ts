import { myPost } from '../policies.ts';

/**
 * Another service helps with something for a time. It is asked by an invitation, which the database answers as every other; this
 * row says until when and how far. The membership that comes of it ends by itself and never opens more than the row says.
 */
export const referralTable = `
  CREATE TABLE app.referral (
    id uuid DEFAULT uuidv7() CONSTRAINT referral_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT referral_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT referral_owner REFERENCES app.service (id),
    category text NOT NULL DEFAULT 'basic' CONSTRAINT referral_category CHECK (category = 'basic'),
    invitation_id uuid NOT NULL CONSTRAINT referral_invitation REFERENCES app.invitation (id) CONSTRAINT referral_once UNIQUE,
    categories text[] NOT NULL CONSTRAINT referral_categories CHECK ('basic' = ANY (categories)
      AND categories <@ ARRAY['basic', 'school', 'work_economy', 'health', 'family']),
    until date NOT NULL,
    asked_at timestamptz NOT NULL DEFAULT app.clock(),
    ended_at timestamptz,
    ended_by text CONSTRAINT referral_ended_by CHECK (ended_by IN ('receiver', 'team', 'young_person', 'transfer', 'closing')),
    ended_by_post_id uuid CONSTRAINT referral_ended_by_post REFERENCES app.post (id),
    end_reason text,
    CONSTRAINT referral_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    CONSTRAINT referral_end_has_reason CHECK (ended_by NOT IN ('receiver', 'team') OR end_reason <> ''));
  CREATE INDEX referral_of ON app.referral (young_person_id);
  ALTER TABLE app.team_member ADD COLUMN referral_id uuid CONSTRAINT team_member_referral REFERENCES app.referral (id),
    ADD CONSTRAINT team_member_helper_ends CHECK (referral_id IS NULL OR NOT upper_inf(during));
  CREATE INDEX team_member_helping ON app.team_member (post_id, young_person_id) WHERE referral_id IS NOT NULL;
  CREATE INDEX team_member_of_referral ON app.team_member (referral_id) WHERE referral_id IS NOT NULL;`;

/** What a referral does not open, whatever consents and legal bases give the service: «young person:category». */
const narrowed = `
  CREATE FUNCTION app.my_narrowed() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(m.young_person_id || ':' || c), '{}')
    FROM ${myPost} JOIN team_member m ON m.post_id = p.id AND m.referral_id IS NOT NULL AND m.during @> app.clock()
      JOIN referral r ON r.id = m.referral_id
      CROSS JOIN unnest(ARRAY['basic', 'school', 'work_economy', 'health', 'family']) c WHERE NOT c = ANY (r.categories) $$;`;

/** Restrictive, on the one table that every policy asks: no other policy can give back what it takes. */
export const narrowing = `
  CREATE POLICY helps_with ON app.sharing AS RESTRICTIVE FOR SELECT TO app_rw
    USING (service_id IS DISTINCT FROM (SELECT app.my_service())
      OR (young_person_id || ':' || category) <> ALL ((SELECT app.my_narrowed())::text[]));`;

const verbs = `
  CREATE FUNCTION app.stop_helping(p_young_person uuid, p_post uuid, p_at timestamptz) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      WITH over AS (UPDATE team_member m SET during = tstzrange(lower(m.during), greatest(p_at, lower(m.during) + interval '1 millisecond'))
        WHERE m.young_person_id = p_young_person AND m.post_id = p_post AND m.referral_id IS NOT NULL AND upper(m.during) > p_at
        RETURNING m.referral_id)
      UPDATE referral SET ended_at = p_at, ended_by = 'transfer' WHERE id IN (SELECT o.referral_id FROM over o) AND ended_at IS NULL;
    END $$;
  CREATE FUNCTION app.prolong_referral(p_referral uuid, p_until date) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v referral;
    BEGIN
      SELECT * INTO v FROM referral r WHERE r.id = p_referral AND r.young_person_id = ANY (app.my_people()) FOR UPDATE;
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF app.is_restricted(v.young_person_id) THEN RAISE EXCEPTION 'restricted' USING ERRCODE = 'LG409'; END IF;
      IF app.only_helps(v.young_person_id, app.my_post()) THEN RAISE EXCEPTION 'only-helps' USING ERRCODE = 'LG409'; END IF;
      UPDATE team_member m SET during = tstzrange(lower(m.during), (p_until + 1)::timestamp AT TIME ZONE 'Europe/Oslo')
      WHERE m.referral_id = p_referral AND m.during @> app.clock();
      IF NOT FOUND OR v.ended_at IS NOT NULL OR p_until <= v.until THEN RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'LG409'; END IF;
      UPDATE referral SET until = p_until WHERE id = p_referral;
    END $$;
  CREATE FUNCTION app.end_referral(p_referral uuid, p_reason text) RETURNS text LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v referral; v_by text; v_at timestamptz;
    BEGIN
      SELECT * INTO v FROM referral r WHERE r.id = p_referral AND (r.young_person_id = ANY (app.my_people()) OR r.young_person_id = app.my_self())
      FOR UPDATE;
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      v_at := app.clock();
      v_by := CASE WHEN v.young_person_id = app.my_self() THEN 'young_person'
        WHEN NOT app.only_helps(v.young_person_id, app.my_post()) THEN 'team'
        WHEN EXISTS (SELECT 1 FROM team_member m WHERE m.referral_id = v.id AND m.post_id = app.my_post()) THEN 'receiver' END;
      IF v_by IS NULL THEN RAISE EXCEPTION 'only-helps' USING ERRCODE = 'LG409'; END IF;
      UPDATE team_member m SET during = tstzrange(lower(m.during), greatest(v_at, lower(m.during) + interval '1 millisecond'))
      WHERE m.referral_id = p_referral AND upper(m.during) > v_at;
      IF NOT FOUND OR v.ended_at IS NOT NULL THEN RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'LG409'; END IF;
      UPDATE referral SET ended_at = v_at, ended_by = v_by, ended_by_post_id = app.my_post(), end_reason = nullif(p_reason, '') WHERE id = p_referral;
      RETURN v_by;
    END $$;`;

/** Whoever helps for a time neither holds the baton nor asks others in nor hands over: below every verb. */
const onlyHelps = `
  CREATE FUNCTION app.only_helps(p_young_person uuid, p_post uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT EXISTS (SELECT 1 FROM team_member m WHERE m.young_person_id = p_young_person AND m.post_id = p_post AND m.referral_id IS NOT NULL
      AND m.during @> app.clock()) $$;
  CREATE FUNCTION app.refuse_helper() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF app.only_helps(NEW.young_person_id, (to_jsonb(NEW) ->> TG_ARGV[0])::uuid) THEN
        RAISE EXCEPTION 'only-helps' USING ERRCODE = 'LG409';
      END IF;
      RETURN NEW;
    END $$;`;

/** Table → the column that says who would do it. */
const notForHelpers = {
  baton: 'post_id',
  baton_offer: 'to_post_id',
  invitation: 'invited_by_post_id',
  transition: 'sender_post_id',
} as const;

/** A trigger is made by the owner of the table, who must be let call its function while it is made. */
export const refusingHelpers = `
  SET LOCAL ROLE app_definer; GRANT EXECUTE ON FUNCTION app.refuse_helper() TO app_owner; SET LOCAL ROLE app_owner;
  ${Object.entries(notForHelpers)
    .map(
      ([table, column]) =>
        `CREATE TRIGGER ${table}_not_by_helper BEFORE INSERT ON app.${table} FOR EACH ROW EXECUTE FUNCTION app.refuse_helper('${column}');`,
    )
    .join('\n  ')}
  SET LOCAL ROLE app_definer; REVOKE EXECUTE ON FUNCTION app.refuse_helper() FROM app_owner; SET LOCAL ROLE app_owner;`;

export const referralVerbs = narrowed + onlyHelps + verbs;
