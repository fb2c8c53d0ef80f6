import { counted } from '../0007-figures.ts';
import { endOf, genderAt, municipalityAt } from './as-of.ts';
import { spellsOf } from './spells.ts';

/**
 * Who was followed up at the end of a day some years ago, with every spell since and whether they still are: what a cohort is
 * counted from. The ids go into keyed digests and nowhere else. The municipality is the one of the first day.
 */
export const cohorts = `
  CREATE FUNCTION app.figures_cohort(p_then date, p_day date) RETURNS TABLE (id uuid, municipality text, birth_date date, gender text,
      spells jsonb, followed boolean) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT y.id, m.number, y.birth_date, ${genderAt('p_then')},
      ${spellsOf("a.young_person_id = y.id AND a.during && daterange(p_then, p_day, '[]')")},
      EXISTS (SELECT FROM follow_up n WHERE n.young_person_id = y.id AND n.during @> ${endOf('p_day')})
    FROM follow_up f JOIN young_person y ON y.id = f.young_person_id JOIN municipality m ON m.id = ${municipalityAt('p_then')}
    WHERE f.during @> ${endOf('p_then')} AND ${counted('f.young_person_id')}
    ORDER BY y.id $$;`;
