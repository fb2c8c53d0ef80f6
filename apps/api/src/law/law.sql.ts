const nameOf = (user: string): string => `(SELECT u.name FROM app.app_user u WHERE u.id = ${user})`;

export const versions = `SELECT r.code, r.id, r.version, r.value::text AS value, r.source, r.reason, lower(r.valid)::text AS "from",
    upper(r.valid)::text AS until, r.state, ${nameOf('r.proposed_by_user_id')} AS "proposedByName", r.proposed_at AS "proposedAt",
    ${nameOf('r.decided_by_user_id')} AS "decidedByName", r.decided_at AS "decidedAt", r.decided_note AS "decidedNote",
    coalesce(r.proposed_by_user_id = app.me(), false) AS mine
  FROM app.law_rule r ORDER BY r.code, r.version DESC`;

export const openProposal = `SELECT EXISTS (SELECT 1 FROM app.law_rule r WHERE r.code = $1 AND r.state = 'proposed') AS waits`;

export const oneVersion = `SELECT r.code, r.state, r.proposed_by_user_id AS "proposedByUserId" FROM app.law_rule r WHERE r.id = $1`;

export const propose = 'SELECT app.propose_law($1, $2::jsonb, $3, $4, $5) AS id';

export const decide = 'SELECT app.decide_law($1, $2, $3)';
