/** Activity spells as the rules of statuses read them; whoever is protected is in no figure, so none of theirs is asked for. */
export const spellsOf = (
  which: string,
): string => `(SELECT coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'level', a.level, 'completed', a.completed, 'from', lower(a.during),
        'to', upper(a.during) - 1, 'confirmedOn', a.confirmed_on) ORDER BY lower(a.during), a.id), '[]') FROM activity a WHERE ${which})`;
