import { accessFacts, factColumns } from '../access-facts.ts';

/** What somebody has chosen, or what holds until then. */
const chosen = `
  CREATE FUNCTION app.notice_choice_of(p_user uuid) RETURNS TABLE (rhythm text, quiet_from integer, quiet_until integer, digest_hour integer,
      digest_weekday integer, without text[], channel text, chosen boolean) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(c.rhythm, d.rhythm), coalesce(c.quiet_from, d.quiet_from), coalesce(c.quiet_until, d.quiet_until),
      coalesce(c.digest_hour, d.digest_hour), coalesce(c.digest_weekday, d.digest_weekday), coalesce(c.without, '{}'),
      coalesce(c.channel, 'email'), c.user_id IS NOT NULL
    FROM app_user u JOIN notice_default d ON d.kind = u.kind LEFT JOIN notice_choice c ON c.user_id = u.id WHERE u.id = p_user $$;`;

/** Where somebody is reached: staff by the address that work has given them, everybody else by what they have confirmed themselves. */
const address = `
  CREATE FUNCTION app.notice_address_of(p_user uuid, p_channel text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(CASE WHEN NOT u.active THEN '' WHEN u.kind = 'staff' AND p_channel = 'email' THEN u.email
      ELSE (SELECT a.address FROM notice_address a WHERE a.user_id = u.id AND a.channel = p_channel AND a.confirmed_at IS NOT NULL) END, '')
    FROM app_user u WHERE u.id = p_user $$;`;

/** The facts that decide about somebody else, as if that person asked now and had signed in well enough. */
const facts = `
  CREATE FUNCTION app.notice_facts(p_young_person uuid, p_user uuid, p_post uuid) RETURNS TABLE (${factColumns})
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
${accessFacts({
  me: `SELECT u.id AS user_id, x.id AS post_id, x.service_id, u.young_person_id AS self_id
      FROM app_user u LEFT JOIN post x ON x.id = p_post AND x.user_id = u.id AND x.valid @> app.today() WHERE u.id = p_user AND u.active`,
  assured: 'true',
  emergency: { any: 'false', grants: `'[]'::jsonb` },
})} $$;`;

const wall = (moment: string): string => `(${moment} AT TIME ZONE 'Europe/Oslo')`;

/** Who has something waiting, and how they want it; and what then becomes of it. */
const gathering = `
  CREATE FUNCTION app.notices_waiting(p_most integer) RETURNS TABLE (user_id uuid, reachable boolean, rhythm text, quiet_from integer,
      quiet_until integer, digest_hour integer, digest_weekday integer, oldest_day text, oldest_hour integer, day text, weekday integer, hour integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT u.id, app.notice_address_of(u.id, c.channel) <> '', c.rhythm, c.quiet_from, c.quiet_until, c.digest_hour, c.digest_weekday,
      ${wall('o.oldest')}::date::text, extract(hour FROM ${wall('o.oldest')})::int, app.today()::text,
      extract(isodow FROM app.today())::int, extract(hour FROM ${wall('app.clock()')})::int
    FROM (SELECT x.user_id, min(x.at) AS oldest FROM outbox x WHERE x.mail_id IS NULL AND x.left_at IS NULL GROUP BY x.user_id) o
      JOIN app_user u ON u.id = o.user_id CROSS JOIN LATERAL app.notice_choice_of(u.id) c
    ORDER BY o.oldest, u.id LIMIT p_most $$;
  CREATE FUNCTION app.leave_unwanted(p_groups jsonb) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    UPDATE outbox o SET left_at = app.clock() FROM notice_choice c WHERE c.user_id = o.user_id AND o.mail_id IS NULL AND o.left_at IS NULL
      AND (p_groups ->> o.kind) = ANY (c.without) $$;
  CREATE FUNCTION app.leave_notices(p_user uuid) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    UPDATE outbox SET left_at = app.clock() WHERE user_id = p_user AND mail_id IS NULL AND left_at IS NULL $$;
  CREATE FUNCTION app.gather_notices(p_user uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_mail uuid;
    BEGIN
      SELECT m.id INTO v_mail FROM mail m WHERE m.user_id = p_user AND m.kind = 'news' AND m.state = 'waiting' FOR UPDATE;
      IF v_mail IS NULL THEN
        INSERT INTO mail (user_id, channel) SELECT p_user, c.channel FROM app.notice_choice_of(p_user) c RETURNING id INTO v_mail;
      END IF;
      UPDATE outbox SET mail_id = v_mail WHERE user_id = p_user AND mail_id IS NULL AND left_at IS NULL;
    END $$;`;

/**
 * One message at a time, each step committed before the next. \`p_attempt\` is what says whose turn it is: a process that has lost its turn
 * moves nothing.
 */
const sending = `
  CREATE FUNCTION app.claim_mail(p_channels text[]) RETURNS TABLE (mail_id uuid, attempt integer, language text, kind text, channel text,
      address text, code text)
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    WITH claimed AS (UPDATE mail m SET state = 'sending', attempts = m.attempts + 1, changed_at = app.clock()
      WHERE m.id = (SELECT n.id FROM mail n WHERE n.state = 'waiting' AND n.next_try <= app.clock() AND n.channel = ANY (p_channels)
        ORDER BY n.next_try, n.id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING m.id, m.user_id, m.attempts, m.kind, m.channel)
    SELECT c.id, c.attempts, coalesce(u.language, y.language, 'nb'), c.kind, c.channel,
      CASE WHEN c.kind = 'news' THEN app.notice_address_of(u.id, c.channel) WHEN u.active THEN coalesce(a.address, '') ELSE '' END,
      CASE WHEN c.kind = 'code' THEN a.code END
    FROM claimed c JOIN app_user u ON u.id = c.user_id LEFT JOIN young_person y ON y.id = u.young_person_id
      LEFT JOIN notice_address a ON c.kind = 'code' AND a.user_id = c.user_id AND a.channel = c.channel AND a.code_until > app.clock() $$;
  CREATE FUNCTION app.mail_notices(p_mail uuid) RETURNS TABLE (kind text, role text, ${factColumns})
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT o.kind, CASE u.kind WHEN 'staff' THEN p.role ELSE u.kind END, f.*
    FROM outbox o JOIN app_user u ON u.id = o.user_id AND u.active LEFT JOIN post p ON p.id = o.post_id AND p.valid @> app.today()
      CROSS JOIN LATERAL app.notice_facts(o.young_person_id, o.user_id, o.post_id) f
    WHERE o.mail_id = p_mail AND (u.kind <> 'staff' OR p.id IS NOT NULL) $$;
  CREATE FUNCTION app.move_mail(p_mail uuid, p_attempt integer, p_from text[], p_to text, p_error text, p_wait integer) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      UPDATE mail SET state = p_to, error = p_error, changed_at = app.clock(),
        next_try = app.clock() + make_interval(mins => coalesce(p_wait, 0))
      WHERE id = p_mail AND attempts = p_attempt AND state = ANY (p_from)
        AND NOT (p_to = 'waiting' AND EXISTS (SELECT FROM mail o WHERE o.user_id = mail.user_id AND o.kind = mail.kind
          AND o.id <> mail.id AND o.state = 'waiting'));
      IF FOUND THEN RETURN true; END IF;
      IF p_to <> 'waiting' THEN RETURN false; END IF;
      -- another message to the same receiver waits already: what was in this one goes in that one
      UPDATE outbox o SET mail_id = w.id FROM mail m JOIN mail w ON w.user_id = m.user_id AND w.kind = m.kind AND w.id <> m.id AND w.state = 'waiting'
      WHERE m.id = p_mail AND m.attempts = p_attempt AND m.state = ANY (p_from) AND o.mail_id = m.id;
      UPDATE mail SET state = 'dropped', error = 'MOVED', changed_at = app.clock() WHERE id = p_mail AND attempts = p_attempt AND state = ANY (p_from);
      RETURN FOUND;
    END $$;
  CREATE FUNCTION app.mails_left_behind() RETURNS TABLE (again integer, unsure integer)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v record;
    BEGIN
      again := 0; unsure := 0;
      FOR v IN SELECT m.id, m.attempts, m.state FROM mail m WHERE m.state IN ('sending', 'handed') ORDER BY m.id FOR UPDATE LOOP
        IF v.state = 'sending' THEN
          PERFORM app.move_mail(v.id, v.attempts, ARRAY['sending'], 'waiting', 'INTERRUPTED', 0);
          again := again + 1;
        ELSE
          PERFORM app.move_mail(v.id, v.attempts, ARRAY['handed'], 'unsure', 'INTERRUPTED', 0);
          unsure := unsure + 1;
        END IF;
      END LOOP;
      RETURN NEXT;
    END $$;
  CREATE FUNCTION app.forget_notices() RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_before timestamptz := app.clock() - make_interval(days => (app.law_value('retention.notices', app.today()) #>> '{}')::int);
    BEGIN
      DELETE FROM outbox o WHERE o.at < v_before AND (o.left_at IS NOT NULL
        OR EXISTS (SELECT FROM mail m WHERE m.id = o.mail_id AND m.state IN ('sent', 'unsure', 'given_up', 'dropped')));
      DELETE FROM mail m WHERE m.changed_at < v_before AND m.state IN ('sent', 'unsure', 'given_up', 'dropped')
        AND NOT EXISTS (SELECT FROM outbox o WHERE o.mail_id = m.id);
      UPDATE notice_address a SET code = NULL, code_digest = NULL, code_until = NULL WHERE a.code_until < app.clock();
    END $$;`;

/** What was not sent, or perhaps not: for those who look after the receivers' accounts. Only staff are named. */
const troubles = `
  CREATE FUNCTION app.mail_troubles() RETURNS TABLE (id uuid, name text, kind text, state text, error text, attempts integer, at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT m.id, CASE u.kind WHEN 'staff' THEN u.name ELSE '' END, u.kind, m.state, coalesce(m.error, ''), m.attempts, m.changed_at
    FROM mail m JOIN app_user u ON u.id = m.user_id
    WHERE m.state IN ('unsure', 'given_up') AND (u.id = ANY ((SELECT app.my_administered())::uuid[])
      OR (u.kind <> 'staff' AND app.my_role() = 'system_admin'))
    ORDER BY m.changed_at DESC, m.id DESC LIMIT 200 $$;`;

export const sendingFunctions = chosen + address + facts + gathering + sending + troubles;
export const innerSignatures = [
  'notice_choice_of(uuid)',
  'notice_address_of(uuid, text)',
  'notice_facts(uuid, uuid, uuid)',
];
export const jobSignatures = [
  'notices_waiting(integer)',
  'leave_unwanted(jsonb)',
  'leave_notices(uuid)',
  'gather_notices(uuid)',
  'claim_mail(text[])',
  'mail_notices(uuid)',
  'move_mail(uuid, integer, text[], text, text, integer)',
  'mails_left_behind()',
  'forget_notices()',
];

/** What was there before with other columns goes, and comes back as it stands now. */
export const withOtherColumns = [...innerSignatures, ...jobSignatures, 'claim_mail()', 'mail_troubles()']
  .map((signature) => `DROP FUNCTION IF EXISTS app.${signature};`)
  .join(' ');
