import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import { type Level, reaches } from './assurance.ts';
import type { Claims } from './claims.ts';
import { entra } from './entra.ts';
import { feide } from './feide.ts';
import { helseid } from './helseid.ts';
import { idporten } from './idporten.ts';
import { type Adapter, type Reading, type ReadSettings, refused, type UserKind } from './verified.ts';

/** T01: every provider there is. One that is not here cannot be configured. */
export const adapters = { idporten, helseid, feide, entra } as const satisfies Record<string, Adapter>;

export type ProviderKind = keyof typeof adapters;

export const allProviderKinds: readonly ProviderKind[] = keysOf(adapters);

export const isProviderKind = (text: string): text is ProviderKind => isKeyOf(adapters, text);

export const adapterOf = (kind: ProviderKind): Adapter => adapters[kind];

/** T02: what the claims are worth, checked against what was asked for. Having asked is not having got. */
export const readSignIn = (
  kind: ProviderKind,
  claims: Claims,
  asked: Level,
  settings: ReadSettings,
): Reading => {
  const reading = adapterOf(kind).read(claims, settings);
  if (!reading.verified) return reading;
  return reaches(reading.assurance.level, asked) ? reading : refused('level-too-low');
};

/** Is it sure enough for this kind of user to come in by this provider? */
export const isSureEnough = (kind: ProviderKind, user: UserKind, got: Level): boolean =>
  reaches(got, adapterOf(kind).needs[user]);
