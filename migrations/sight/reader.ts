import { mySession } from '../policies.ts';

/**
 * What is known of the reader, each answer found in one plan. A statement asks once for each of its tables, and what a small answer costs
 * is to begin and end a plan: so no function here calls another on the way of a member of staff, and a day is asked where it is needed.
 * They answer what they have always answered; a test asks the first texts beside these.
 */
const sure = `(s.provider = 'demo' OR s.mfa)`;
const post = `${mySession} JOIN post p ON p.id = s.post_id AND p.valid @> app.today()`;

/** Whom the member of staff `u` can never see: the protected whom nobody has cleared them for, and those they are too close to. */
const shutToStaff = `ARRAY(
        SELECT x.young_person_id FROM protection x WHERE upper_inf(x.during) AND x.level <> ALL (ARRAY(
          SELECT c.level FROM clearance c WHERE c.user_id = u.id AND c.ended_at IS NULL AND c.valid @> app.today()))
        UNION ALL SELECT r.young_person_id FROM staff_relation r WHERE r.user_id = u.id AND r.young_person_id IS NOT NULL AND r.ended_at IS NULL)`;

/** Whom somebody can never see, whatever else is true. Guardians: the protected whom nobody has opened for them. A young person: every protected one but the self. */
const blockedFor = `
  CREATE OR REPLACE FUNCTION app.blocked_for(p_user uuid) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT CASE u.kind WHEN 'staff' THEN ${shutToStaff}
      ELSE ARRAY(
        SELECT p.young_person_id FROM protection p WHERE upper_inf(p.during) AND CASE u.kind
          WHEN 'guardian' THEN NOT EXISTS (SELECT FROM guardian_opening o JOIN guardian g ON g.id = o.guardian_id WHERE g.user_id = u.id
            AND g.young_person_id = p.young_person_id AND o.confirmed_at IS NOT NULL AND o.ended_at IS NULL)
          ELSE p.young_person_id <> u.young_person_id END
        UNION SELECT r.young_person_id FROM staff_relation r WHERE r.user_id = u.id AND r.young_person_id IS NOT NULL AND r.ended_at IS NULL) END
    FROM app_user u WHERE u.id = p_user $$;`;

const shut = `CASE u.kind WHEN 'staff' THEN ${shutToStaff} ELSE app.blocked_for(u.id) END`;

/** The post with whom it is shut to; nobody when the session is not sure enough, for whom everybody is shut. */
const sureReader = `(SELECT p.id AS post_id, ${shut} AS shut FROM ${post} WHERE ${sure} OFFSET 0) me`;

/** The young people of rows that name the reader's post, without those who are shut to the reader. */
const mine = (name: string, rows: string): string => `
  CREATE OR REPLACE FUNCTION app.${name}() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce((SELECT ARRAY(SELECT r.young_person_id FROM ${rows} AND r.young_person_id <> ALL (me.shut)) FROM ${sureReader}), '{}') $$;`;

/**
 * Those on the team today: whose place lasts, stand-ins, whose place ends with the days of the one who is away, and who helps for a
 * time. The first condition is the index's own.
 */
const myPeople = mine(
  'my_people',
  `team_member r WHERE r.post_id = me.post_id AND (upper_inf(r.during) OR r.absence_id IS NOT NULL OR r.referral_id IS NOT NULL)
      AND (upper_inf(r.during) OR r.during @> app.clock())`,
);
const myHeld = mine('my_held', `baton r WHERE r.post_id = me.post_id AND upper_inf(r.held)`);

export const reader = `${blockedFor}
  CREATE OR REPLACE FUNCTION app.my_blocked() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app
    AS $$ SELECT ${shut} FROM ${mySession} WHERE ${sure} $$;
  CREATE OR REPLACE FUNCTION app.my_post() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app
    AS $$ SELECT p.id FROM ${post} $$;
  CREATE OR REPLACE FUNCTION app.my_service() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app
    AS $$ SELECT p.service_id FROM ${post} $$;
${myPeople}${myHeld}`;

/** Everybody whom a post can be on the team of, with the days in the index: the answer is read from it alone. */
export const teamMemberMine = `
  CREATE INDEX team_member_mine ON app.team_member (post_id, young_person_id) INCLUDE (during)
    WHERE upper_inf(during) OR absence_id IS NOT NULL OR referral_id IS NOT NULL;`;
