import { counted } from '../0007-figures.ts';

const endOf = (day: string): string =>
  `((${day} + 1)::timestamp AT TIME ZONE 'Europe/Oslo') - interval '1 microsecond'`;

/**
 * Of those who were followed up at the end of a day some years ago and are so no more: who has moved and who has died, as the
 * last closing says. The ids go into keyed digests and nowhere else.
 */
export const left = `
  CREATE FUNCTION app.figures_left(p_then date, p_day date) RETURNS TABLE (id uuid, reason text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT l.young_person_id, l.closed_reason
    FROM (SELECT DISTINCT ON (n.young_person_id) n.young_person_id, n.closed_reason
      FROM follow_up f JOIN follow_up n ON n.young_person_id = f.young_person_id
      WHERE f.during @> ${endOf('p_then')} AND upper(n.during) <= ${endOf('p_day')} AND ${counted('f.young_person_id')}
      ORDER BY n.young_person_id, upper(n.during) DESC) l
    WHERE l.closed_reason IN ('moved', 'dead')
    ORDER BY l.young_person_id $$;`;
