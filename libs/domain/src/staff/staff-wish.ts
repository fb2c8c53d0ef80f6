import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** Somebody who works here, as an administrator writes it down. */
export interface StaffWish {
  readonly name: string;
  readonly username: string;
  readonly email: string;
  /** Somebody has the name to sign in with already. */
  readonly usernameTaken: boolean;
}

/** Letters, digits and what stands in an address: short enough to write, the same however it is typed. */
const usernameForm = /^[a-z0-9æøå][a-z0-9æøå._@+-]{1,79}$/;

/** One address, with a place after the @. Whether it arrives is another matter. */
const emailForm = /^[^\s@<>,;]{1,64}@[^\s@<>,;]+\.[^\s@<>,;]{2,}$/;

/** The name to sign in with, as it is kept. */
export const usernameFrom = (text: string): string => text.trim().toLowerCase().normalize('NFC');

const rules = {
  name_missing: ({ name }) => isBlank(name),
  username_form: ({ username }) => !usernameForm.test(username),
  username_taken: ({ usernameTaken }) => usernameTaken,
  email_form: ({ email }) => !emailForm.test(email),
} as const satisfies BlockerRules<StaffWish>;

export type StaffBlocker = keyof typeof rules;

export const staffBlockers = (wish: StaffWish): StaffBlocker[] => blockersIn(rules, wish);

export const requireStaff = (wish: StaffWish): void => {
  requireNothingIn(staffBlockers(wish));
};
