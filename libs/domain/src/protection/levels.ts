import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

interface LevelRule {
  /** How people speak of it: the code of the population register. */
  readonly code: string;
  /** The address is protected: the young person stands in no figure and no field may say where. */
  readonly address: boolean;
  /** Emergency access may open it; for the two strict ones nothing but clearance and membership does (A01). */
  readonly overridable: boolean;
}

/** What hides a young person from everybody who is not personally cleared for exactly this. */
export const protectionLevels = {
  confidential: { code: '7', address: true, overridable: true },
  strictly_confidential: { code: '6', address: true, overridable: false },
  strictly_confidential_abroad: { code: '19', address: true, overridable: false },
  shielded: { code: '', address: false, overridable: true },
} as const satisfies Record<string, LevelRule>;

export type ProtectionLevel = keyof typeof protectionLevels;

export const allProtectionLevels: readonly ProtectionLevel[] = keysOf(protectionLevels);

export const isProtectionLevel = (text: string): text is ProtectionLevel => isKeyOf(protectionLevels, text);

/** The levels that are about an address; a young person has at most one of them at a time. */
export const addressLevels: readonly ProtectionLevel[] = allProtectionLevels.filter(
  (level) => protectionLevels[level].address,
);
