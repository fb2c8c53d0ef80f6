import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** A service that is made or changed. */
export interface ServiceWish {
  readonly name: string;
  /** How many municipalities it serves; without any it can be asked by nobody. */
  readonly municipalities: number;
  /** Another service of the organisation has the name: people and consents would not know which. */
  readonly nameTaken: boolean;
}

const rules = {
  name_missing: ({ name }) => isBlank(name),
  name_taken: ({ nameTaken }) => nameTaken,
  municipality_missing: ({ municipalities }) => municipalities === 0,
} as const satisfies BlockerRules<ServiceWish>;

export type ServiceBlocker = keyof typeof rules;

export const serviceBlockers = (wish: ServiceWish): ServiceBlocker[] => blockersIn(rules, wish);

export const requireService = (wish: ServiceWish): void => {
  requireNothingIn(serviceBlockers(wish));
};
