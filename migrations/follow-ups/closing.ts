import { notBlocked } from '../policies.ts';

/**
 * What nobody may get after a death or a registration by mistake: hand-overs end, guardians and emergency accesses see nothing from this second.
 * After a death the young person's own sign-in ends as well; whoever was registered by mistake keeps it, to read what happened.
 */
const stopping = `
  CREATE OR REPLACE FUNCTION app.stop_everything(p_young_person uuid, p_reason text, p_at timestamptz) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      UPDATE transition SET status = 'ended', ended_how = CASE p_reason WHEN 'dead' THEN 'dead' ELSE 'not_needed' END, status_reason = '',
        version = version + 1 WHERE young_person_id = p_young_person AND status IN ('planned', 'offered', 'accepted', 'declined');
      UPDATE guardian SET valid = valid * daterange(NULL, app.today()) WHERE young_person_id = p_young_person AND valid @> app.today();
      UPDATE guardian_opening SET ended_at = p_at, ended_by_user_id = app.me() WHERE young_person_id = p_young_person AND ended_at IS NULL;
      UPDATE emergency_access SET ended_at = p_at WHERE young_person_id = p_young_person AND ended_at IS NULL AND ends_at > p_at;
      IF p_reason = 'dead' THEN
        UPDATE app_user SET active = false WHERE young_person_id = p_young_person AND kind = 'young_person' AND active;
        UPDATE session s SET ended_at = p_at, ended_how = 'left' FROM app_user u
        WHERE u.id = s.user_id AND u.young_person_id = p_young_person AND s.ended_at IS NULL;
      END IF;
    END $$;`;

/** The baton, the team, every open question and all that was shared end in the same moment: what it was shared for is over. */
export const closing = `${stopping}
  CREATE OR REPLACE FUNCTION app.close_follow_up(p_young_person uuid, p_reason text) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_at timestamptz;
    BEGIN
      PERFORM 1 FROM young_person y WHERE y.id = p_young_person AND ${notBlocked('y.id')} FOR UPDATE;
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF NOT EXISTS (SELECT 1 FROM baton b WHERE b.young_person_id = p_young_person AND b.post_id = app.my_post() AND upper_inf(b.held)) THEN
        RAISE EXCEPTION 'only-the-holder' USING ERRCODE = 'LG409';
      END IF;
      SELECT greatest(app.clock(), max(lower(held)) + interval '1 millisecond') INTO v_at FROM baton WHERE young_person_id = p_young_person;
      UPDATE follow_up SET status = 'closed', closed_reason = p_reason, during = tstzrange(lower(during), v_at), version = version + 1
      WHERE young_person_id = p_young_person AND upper_inf(during);
      UPDATE baton SET held = tstzrange(lower(held), v_at) WHERE young_person_id = p_young_person AND upper_inf(held);
      UPDATE baton_offer SET answer = 'withdrawn', answered_at = v_at WHERE young_person_id = p_young_person AND answer IS NULL;
      UPDATE invitation SET answer = 'withdrawn', answered_at = v_at WHERE young_person_id = p_young_person AND answer IS NULL;
      UPDATE caseload_offer SET answer = 'withdrawn', answered_at = v_at WHERE young_person_id = p_young_person AND answer IS NULL;
      UPDATE team_member SET during = tstzrange(lower(during), greatest(v_at, lower(during) + interval '1 millisecond')), end_reason = p_reason
      WHERE young_person_id = p_young_person AND (upper_inf(during) OR upper(during) > v_at);
      UPDATE referral SET ended_at = v_at, ended_by = 'closing' WHERE young_person_id = p_young_person AND ended_at IS NULL;
      UPDATE sharing SET ended_at = v_at WHERE young_person_id = p_young_person AND ended_at IS NULL;
      UPDATE legal_basis_use SET ended_at = v_at WHERE young_person_id = p_young_person AND ended_at IS NULL;
      UPDATE consent SET valid_to = greatest(app.today(), valid_from + 1), version = version + 1
      WHERE young_person_id = p_young_person AND state IN ('asked', 'given') AND valid_to > greatest(app.today(), valid_from + 1);
      IF p_reason IN ('dead', 'registered_in_error') THEN PERFORM app.stop_everything(p_young_person, p_reason, v_at); END IF;
    END $$;`;
