import type { SignInRefusal } from '#domain/assurance/verified';
import { type Refusal, refusal } from '#domain/problem/refusal';

/** A sign-in that comes to nothing, and why. Coming back from a provider, the sign-in page says it in words. */
export interface SignInRefused extends Refusal {
  readonly why: SignInRefusal;
  /** Another page than the sign-in page, where this is met. */
  readonly goTo?: string;
}

export const signInRefused = (why: SignInRefusal, cause?: unknown): SignInRefused =>
  Object.assign(refusal(why === 'provider-away' ? 'provider-away' : 'wrong-sign-in'), { why, cause });

export const isSignInRefused = (error: unknown): error is SignInRefused =>
  error instanceof Error && 'why' in error;
