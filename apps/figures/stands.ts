/** SQL: no correction replaces the release `r`; it is the newest of its chain. */
export const stands = 'NOT EXISTS (SELECT FROM figures.release x WHERE x.replaces_id = r.id)';
