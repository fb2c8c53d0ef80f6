import type { Route } from '../../openapi/contract.ts';
import type { Laget } from '../../support/laget.ts';
import type { Case } from '../access/a-case.ts';
import { sessionFor } from '../access/readers.ts';
import type { World } from '../access/world.ts';

/** Answers with the session of somebody who gets past the door of the route. */
export const makeAskers = async (
  laget: Laget,
  world: World,
  about: Case,
): Promise<(route: Route) => string> => {
  const { rows } = await laget.given.pool.query<{ id: string; user_id: string; role: string }>(
    `SELECT id, user_id, role FROM app.post WHERE role IN ('system_admin', 'local_admin', 'privacy_officer', 'figures_steward', 'manager')`,
  );
  const inRole = async (role: string): Promise<string> => {
    const post = rows.find((row) => row.role === role);
    return sessionFor(laget, post?.user_id ?? '', post?.id);
  };
  const { skole } = world.staff;
  const [holder, self, guardian, admin, local, officer, steward, leader] = await Promise.all([
    sessionFor(laget, skole.userId, skole.postId),
    sessionFor(laget, about.selfUserId),
    sessionFor(laget, about.guardianUserId),
    inRole('system_admin'),
    inRole('local_admin'),
    inRole('privacy_officer'),
    inRole('figures_steward'),
    inRole('manager'),
  ]);
  return (route) => {
    const permission = route['x-permission'] ?? '';
    if (
      /^(measure\.answer|contribution\.(?:write|change)|own-|consent\.(?:answer|say)|meeting-wish\.write|my-meetings|pulse)/.test(
        permission,
      )
    )
      return self;
    if (permission.startsWith('guardian-page')) return guardian;
    if (permission.startsWith('report-sending')) return leader;
    if (/^(release|indicator|external-series|read-token|report[.-])/.test(permission)) return steward;
    if (permission === 'post.end' || permission === 'user.close') return local;
    if (
      /^(agreement|given-roles|erasure\.(read|write|approve)|review|privacy-question|log\.hide|incident|clearance|withheld-items|data-request|paper-request|restriction|sign-in-log|relation-ending|emergency-review)/.test(
        permission,
      )
    )
      return officer;
    if (
      /^(erasure\.confirm|reminder-choice|template\.|emergency-number|identity-link|law|access-administration|user\.write|user-import|organisation\.write|service-closing|service\.(write|close)|directory-history|post\.give|role-proposal)/.test(
        permission,
      )
    )
      return admin;
    return permission === 'users.read' || permission === 'organisations.read' ? admin : holder;
  };
};
