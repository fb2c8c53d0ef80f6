import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';

export class ReadTokenWanted {
  /**
   * Who reads with it.
   * @example Fylkets statistikkbank
   */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  client!: string;
  /** The last day on which it opens anything, at most 400 days ahead. @example 2027-06-30 */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  expiresOn!: string;
}

/** The token itself. It is said this once; Laget keeps only its digest. */
export class ReadTokenMade {
  /** @example 5f0c2b9a5f0c2b9a5f0c2b9a5f0c2b9a5f0c2b9a5f0c2b9a5f0c2b9a5f0c2b9a */
  token!: string;
}

export class ReadTokenListed {
  id!: string;
  /** @example Fylkets statistikkbank */
  client!: string;
  madeAt!: Date;
  /** @example Solveig Tangen */
  byName!: string;
  /** @example 2027-06-30 */
  expiresOn!: string;
  /** The last day it was used; null when it never was. @example 2026-11-20 */
  usedOn!: string | null;
  endedAt!: Date | null;
  /** Who ended it; null while it lasts. @example Solveig Tangen */
  endedByName!: string | null;
  /** Whether it opens anything today. @example true */
  live!: boolean;
}

export class ReadTokens {
  /** @example 2026-11-26 */
  today!: string;
  tokens!: ReadTokenListed[];
}
