import { teamRoles } from '#domain/roles/roles';

/** SQL: the post `p` is of a role that can be on a team. A role that is added later is none until the rules say so. */
export const canBeOnTeam = `p.role IN (${teamRoles.map((role) => `'${role}'`).join(', ')})`;
