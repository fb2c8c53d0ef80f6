import { dateInNorway } from '../i18n/norwegian-time.ts';
import type { OwnPage } from './use-own-page.ts';

export type OwnMember = OwnPage['members'][number];

/** Everybody who is in the team now. */
export const membersNow = (own: OwnPage): OwnMember[] =>
  own.members.filter(
    ({ until, referralId }) => until === null || (referralId !== null && dateInNorway(until) > own.today),
  );

/** Who holds the baton now. */
export const holderOf = (own: OwnPage): OwnPage['batons'][number] | undefined =>
  own.batons.find(({ until }) => until === null);
