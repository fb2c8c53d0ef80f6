import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import type { Assurance, Level } from './assurance.ts';
import type { Claims } from './claims.ts';

/**
 * T03: what a person is known by, always verified by the provider: the identity number, the number in the register of health
 * personnel, or an employer's own id for a user together with its id for the employer. Never an e-mail address, never a name.
 */
export const keyKinds = {
  pid: /^\d{11}$/,
  hpr: /^\d{1,9}$/,
  'oid+tid': /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\+[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
} as const satisfies Record<string, RegExp>;

export type KeyKind = keyof typeof keyKinds;

export const allKeyKinds: readonly KeyKind[] = keysOf(keyKinds);

export const isKeyKind = (text: string): text is KeyKind => isKeyOf(keyKinds, text);

export interface IdentityKey {
  readonly kind: KeyKind;
  readonly value: string;
}

/** A key whose value has the form of its kind, as a list of one; empty when there is none. */
export const keysFrom = (kind: KeyKind, value: string | null): IdentityKey[] =>
  value !== null && keyKinds[kind].test(value) ? [{ kind, value }] : [];

/** Why a sign-in that a provider vouched for is refused. The page says each in its own words. */
export const signInRefusals = [
  'level-unknown',
  'level-too-low',
  'mfa-missing',
  'identity-missing',
  'tenant-unknown',
  'sign-in-time-missing',
  'not-fresh',
  'other-user',
  'not-known',
  'cancelled',
  'interrupted',
  'provider-away',
] as const satisfies readonly string[];

export type SignInRefusal = (typeof signInRefusals)[number];

export const isSignInRefusal = (text: string): text is SignInRefusal =>
  signInRefusals.some((known) => known === text);

export type Reading =
  | { readonly verified: true; readonly assurance: Assurance; readonly keys: readonly IdentityKey[] }
  | { readonly verified: false; readonly why: SignInRefusal };

export const refused = (why: SignInRefusal): Reading => ({ verified: false, why });

/** What of the settings of this installation a provider's claims are read by. */
export interface ReadSettings {
  /** Employers (Entra ID tenants) that are let in. */
  readonly tenants: readonly string[];
  /** The name of the employer's rule for two factors (Entra ID authentication context). */
  readonly mfaContext: string;
}

/** Who signs in: it decides how sure we must be. */
export type UserKind = 'staff' | 'young_person' | 'guardian';

/** One provider of sign-in, turned into the one model of assurance. */
export interface Adapter {
  readonly scope: string;
  /** The keys it vouches for, and so those that an administrator can make a link by. */
  readonly keyKinds: readonly KeyKind[];
  /** Whether every request is pushed from server to server first (PAR), also when the provider's metadata leaves it out. */
  readonly pushed: 'always' | 'when_offered';
  /** How Laget shows the provider that it is Laget. */
  readonly client: 'private_key' | 'secret';
  /** Some claims are not in the identity token and are read from the provider afterwards. */
  readonly asksForMore: boolean;
  /** The surest that it can be. */
  readonly surest: Level;
  /** How sure each kind of user must be to come in by this provider. */
  readonly needs: Readonly<Record<UserKind, Level>>;
  /** What to ask for, to get at least this level. It is asked for, and then checked. */
  readonly ask: (level: Level, settings: ReadSettings) => Readonly<Record<string, string>>;
  /** What the claims are worth. What is not understood is refused. */
  readonly read: (claims: Claims, settings: ReadSettings) => Reading;
}
