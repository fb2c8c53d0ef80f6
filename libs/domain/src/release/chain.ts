import { type Approver, type ReleaseStanding, standingOf } from './standing.ts';

/** A release as far as its standing depends on it. */
export interface Link {
  readonly id: string;
  /** The release that it corrects. */
  readonly replacesId: string | null;
  readonly approvedBy: readonly Approver[];
}

/** Where a release stands among all of them: corrections are a chain. */
export const standingIn = (links: readonly Link[], { id, approvedBy }: Link): ReleaseStanding => {
  const correction = links.find(({ replacesId }) => replacesId === id);
  return standingOf(approvedBy, correction === undefined ? null : standingIn(links, correction));
};

/** The release of each quarter that stands now. */
export const standing = <One extends Link>(links: readonly One[]): readonly One[] =>
  links.filter((link) => standingIn(links, link) === 'published');
