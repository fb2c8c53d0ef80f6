import { canBeOnTeam, myPost, notBlocked } from '../policies.ts';

/**
 * What the privacy officer has asked the reader's service about, and nobody there has answered. It says whose use it is about and
 * the day, never which young person: a service is asked as a whole. Never of whom it is about, and never for somebody who is hidden.
 */
export const askedServices = `
  CREATE OR REPLACE FUNCTION app.my_service_questions() RETURNS TABLE (id uuid, young_person_id uuid, municipality_id uuid, answer_by date,
      about_name text, about_day date, about_action text, text text, asked_at timestamptz, asked_by text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT k.id, k.young_person_id, k.municipality_id, k.answer_by, coalesce(whose.name, ''), k.about_day, k.about_action, latest.text,
      latest.at, officer.name
    FROM ${myPost} JOIN privacy_question k ON k.about_service_id = p.service_id
      CROSS JOIN LATERAL (SELECT t.* FROM question_step t WHERE t.question_id = k.id ORDER BY t.at DESC, t.id DESC LIMIT 1) latest
      JOIN app_user officer ON officer.id = latest.by_user_id LEFT JOIN app_user whose ON whose.id = k.about_user_id
    WHERE latest.kind = 'service_asked' AND k.about_user_id IS DISTINCT FROM u.id AND ${notBlocked('k.young_person_id')}
      AND (p.role = 'manager' OR ${canBeOnTeam}) $$;`;
