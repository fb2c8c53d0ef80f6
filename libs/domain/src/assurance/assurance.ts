import { keysOf, isKeyOf } from '../closed-table/closed-table.ts';

/**
 * How sure we are who signed in, as eIDAS and the Norwegian framework for electronic identity count. Higher is
 * surer; what is below «substantial» is no sign-in here and has no entry.
 */
export const levels = { substantial: 1, high: 2 } as const satisfies Record<string, number>;

export type Level = keyof typeof levels;

export const allLevels: readonly Level[] = keysOf(levels);

export const isLevel = (text: string): text is Level => isKeyOf(levels, text);

/** Is what we got at least what is needed? */
export const reaches = (got: Level, needed: Level): boolean => levels[got] >= levels[needed];

/** What every provider's answer is turned into: the only thing that the rest of Laget knows about how somebody signed in. */
export interface Assurance {
  readonly level: Level;
  /** Two factors, at least one of them in this sign-in. */
  readonly mfa: boolean;
  /** The provider's own word for how (acr), for the log. */
  readonly method: string;
  /** When the person was last asked who they are: seconds since 1970. */
  readonly authTime: number;
  /** The number in the register of health personnel, when the provider vouches for it. */
  readonly hpr: string | null;
  /** The organisation that the provider says the person acts for. It is kept, and never opens anything. */
  readonly orgno: string | null;
}
