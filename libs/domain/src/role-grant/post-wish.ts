import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { isIsoDate, type IsoDate } from '../calendar/date.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import type { Giving } from './role-grants.ts';

/** A post that somebody is given: a person's work in a service, with a role, from a day and perhaps until one. */
export interface PostWish {
  /** The one who gives it is the one who gets it. */
  readonly isMyself: boolean;
  readonly giving: Giving | 'no';
  /** What is asked for: to give it at once, or to ask another. */
  readonly asked: Giving;
  /** The service belongs to an organisation that the giver administers. */
  readonly inMyPlace: boolean;
  /** The role is worked in that kind of service. */
  readonly worksThere: boolean;
  /** The person has the same role there already, on one of those days. */
  readonly alreadyThere: boolean;
  readonly title: string;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly today: IsoDate;
  /** Why; asked for where two are needed. */
  readonly reason: string;
}

const rules = {
  yourself: ({ isMyself }) => isMyself,
  role_not_yours: ({ giving }) => giving === 'no',
  needs_another: ({ giving, asked }) => giving === 'with-another' && asked === 'alone',
  needs_nobody: ({ giving, asked }) => giving === 'alone' && asked === 'with-another',
  elsewhere: ({ inMyPlace }) => !inMyPlace,
  wrong_service: ({ worksThere }) => !worksThere,
  already_there: ({ alreadyThere }) => alreadyThere,
  title_missing: ({ title }) => isBlank(title),
  from_invalid: ({ from, today }) => !isIsoDate(from) || from < today,
  until_invalid: ({ from, until }) => until !== null && (!isIsoDate(until) || until < from),
  reason_missing: ({ asked, reason }) => asked === 'with-another' && isBlank(reason),
} as const satisfies BlockerRules<PostWish>;

export type PostBlocker = keyof typeof rules;

export const postBlockers = (wish: PostWish): PostBlocker[] => blockersIn(rules, wish);

export const requirePost = (wish: PostWish): void => {
  requireNothingIn(postBlockers(wish));
};
