import { dayOf, endOf } from './as-of.ts';

/** When somebody had last said by the end of the day that it is so; what was first told of later was said then. */
const confirmedOn = `CASE WHEN a.confirmed_on <= p_day THEN a.confirmed_on ELSE coalesce((SELECT max(${dayOf('e.at')}) FROM case_event e
          WHERE e.young_person_id = a.young_person_id AND e.kind = 'activity-changed' AND e.payload ->> 'activityId' = a.id::text
            AND e.at <= ${endOf('p_day')}), a.confirmed_on) END`;

/** Activity spells as the rules of statuses read them; whoever is protected is in no figure, so none of theirs is asked for. */
export const spellsOf = (
  which: string,
): string => `(SELECT coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'level', a.level, 'completed', a.completed, 'from', lower(a.during),
        'to', upper(a.during) - 1, 'confirmedOn', ${confirmedOn}) ORDER BY lower(a.during), a.id), '[]') FROM activity a WHERE ${which})`;
