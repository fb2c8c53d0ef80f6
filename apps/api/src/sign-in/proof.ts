import type { Assurance } from '#domain/assurance/assurance';

/** How somebody signed in, as the database keeps it with the session. */
export interface Proof {
  readonly provider: string;
  readonly level: Assurance['level'];
  readonly method: string;
  readonly mfa: boolean;
  /** ISO 8601; null: now, as the database counts. */
  readonly auth_time: string | null;
  /** SHA-256 of the provider's name for the person and for its session, as `\\x…`. */
  readonly subject?: string;
  readonly session?: string;
  readonly sealed_id_token?: string;
}

/** A demo user is taken to be who the name says: there is nobody real to mistake. */
export const demoProof: Proof = {
  provider: 'demo',
  level: 'high',
  method: 'password',
  mfa: false,
  auth_time: null,
};
