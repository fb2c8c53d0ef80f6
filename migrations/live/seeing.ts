import { alive } from '../policies.ts';

/**
 * Of whom the asker sees something, and a mark that is another when the asker sees more or less of that young person than
 * before. It is made of what row-level security asks for, and tells nothing by itself.
 */
const mySight = `
  CREATE FUNCTION app.my_sight(p_people uuid[]) RETURNS TABLE (young_person_id uuid, sight text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH me AS MATERIALIZED (SELECT app.me() AS id, app.my_service() AS service_id, app.my_self() AS self_id, app.my_people() AS team,
        app.my_held() AS held, app.my_children() AS children, app.my_emergencies() AS opened, app.my_emergency_categories() AS categories,
        app.my_blocked() AS blocked),
      mine AS (SELECT g.id FROM guardian g JOIN me ON g.user_id = me.id),
      near AS (SELECT DISTINCT o.id FROM me, unnest(me.team || me.children || me.opened || me.self_id) AS o(id)
        WHERE o.id <> ALL (me.blocked) AND (p_people IS NULL OR o.id = ANY (p_people)))
    SELECT n.id, md5(jsonb_build_array(n.id = ANY (me.team), n.id = ANY (me.held), n.id = ANY (me.children), n.id = ANY (me.opened),
      (SELECT jsonb_agg(c ORDER BY c) FROM unnest(me.categories) AS c WHERE starts_with(c, n.id::text)),
      (SELECT f.status FROM follow_up f WHERE f.young_person_id = n.id ORDER BY lower(f.during) DESC LIMIT 1),
      (SELECT jsonb_agg(DISTINCT s.category ORDER BY s.category) FROM sharing s WHERE s.young_person_id = n.id
        AND s.service_id = me.service_id AND s.ended_at IS NULL AND s.valid @> app.today() AND NOT me.id = ANY (s.excluded_user_ids)),
      (SELECT jsonb_agg(l.id ORDER BY l.id) FROM own_lock l WHERE l.young_person_id = n.id AND l.ended_at IS NULL
        AND (l.service_id = me.service_id OR l.guardian_id IN (SELECT id FROM mine))),
      (SELECT jsonb_agg(i.item_id ORDER BY i.item_id) FROM guardian_item i WHERE i.young_person_id = n.id
        AND i.guardian_id IN (SELECT id FROM mine)))::text)
    FROM near n, me $$;`;

/**
 * Which of the sessions see the people (null: everybody) and which can read one of the rows, each asked as itself: row-level
 * security answers. Not a definer's: it sees what the application sees. Who sees nothing of a young person is asked about no
 * row that is not directed at somebody.
 */
export const liveSeen = `
  CREATE FUNCTION app.live_seen(p_secrets text[], p_people uuid[], p_rows jsonb)
    RETURNS TABLE (stream integer, young_person_id uuid, sight text) LANGUAGE plpgsql VOLATILE SET search_path = app AS $$
    #variable_conflict use_column
    DECLARE v record; v_near uuid[];
      v_people uuid[] := ARRAY(SELECT DISTINCT unnest(r.people) FROM jsonb_to_recordset(p_rows) AS r(people uuid[]));
    BEGIN
      FOR i IN 1 .. cardinality(p_secrets) LOOP
        PERFORM set_config('app.session', p_secrets[i], true);
        v_near := '{}';
        FOR v IN SELECT s.young_person_id AS id, s.sight FROM app.my_sight(CASE WHEN p_people IS NOT NULL THEN p_people || v_people END) AS s LOOP
          v_near := v_near || v.id;
          CONTINUE WHEN NOT coalesce(v.id = ANY (p_people), true);
          stream := i; young_person_id := v.id; sight := v.sight;
          RETURN NEXT;
        END LOOP;
        FOR v IN SELECT r.* FROM jsonb_to_recordset(p_rows) AS r(name text, ids uuid[], people uuid[], directed boolean) LOOP
          CONTINUE WHEN NOT (v.directed OR v.people && v_near);
          RETURN QUERY EXECUTE format('SELECT DISTINCT $1, %s, NULL::text FROM app.%I WHERE id = ANY ($2)',
            CASE v.name WHEN 'young_person' THEN 'id' WHEN 'discussion' THEN 'NULL::uuid' WHEN 'help_request' THEN 'NULL::uuid' ELSE 'young_person_id' END, v.name)
            USING i, v.ids;
        END LOOP;
      END LOOP;
    END $$;
  REVOKE ALL ON FUNCTION app.live_seen(text[], uuid[], jsonb) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.live_seen(text[], uuid[], jsonb) TO app_rw;`;

/** Which of the sessions, by their digests, are still there. Looking is not using: nothing of theirs is changed. */
const liveSessions = `
  CREATE FUNCTION app.live_sessions(p_digests bytea[]) RETURNS SETOF bytea LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT s.digest FROM session s JOIN app_user u ON u.id = s.user_id AND u.active WHERE s.digest = ANY (p_digests) AND ${alive} $$;`;

export const seeing = mySight + liveSeen + liveSessions;
