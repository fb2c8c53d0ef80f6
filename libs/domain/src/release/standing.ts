import type { Role } from '../roles/roles.ts';

/** Who must approve a release before anybody else sees it: two people, one of each role. */
export const approvers = ['figures_steward', 'privacy_officer'] as const satisfies readonly Role[];
export type Approver = (typeof approvers)[number];

/** Where a release is: it waits for somebody, everybody with a right to figures may see it, or another stands instead. */
export type ReleaseStanding = 'waiting' | 'published' | 'replaced';

/** Those whose approval is missing. */
export const missingApprovals = (given: readonly Approver[]): readonly Approver[] =>
  approvers.filter((approver) => !given.includes(approver));

/**
 * @param replacedBy the standing of the release that corrects this one; a correction that waits replaces nothing yet.
 */
export const standingOf = (
  given: readonly Approver[],
  replacedBy: ReleaseStanding | null = null,
): ReleaseStanding => {
  if (replacedBy !== null && replacedBy !== 'waiting') return 'replaced';
  return missingApprovals(given).length === 0 ? 'published' : 'waiting';
};
