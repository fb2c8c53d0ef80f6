import { counted } from '../0007-figures.ts';

const endOf = (day: string): string =>
  `((${day} + 1)::timestamp AT TIME ZONE 'Europe/Oslo') - interval '1 microsecond'`;

/**
 * What those who were followed up at the end of a day have answered about their background, sealed as it stands: the database cannot
 * count it. The process that makes the figures opens it with the keys. As it is answered now, for earlier answers are not kept.
 */
export const backgrounds = `
  CREATE FUNCTION app.figures_backgrounds(p_day date) RETURNS TABLE (id uuid, answer text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT b.young_person_id, b.answer FROM immigrant_background b
    WHERE ${counted('b.young_person_id')}
      AND EXISTS (SELECT FROM follow_up f WHERE f.young_person_id = b.young_person_id AND f.during @> ${endOf('p_day')})
    ORDER BY b.young_person_id $$;`;
