import { IsOptional, Matches } from 'class-validator';
import type { MeasureKind } from '#domain/measure/kinds';
import type { Beside } from '#domain/release/what-helps';
import type { Situation } from '#domain/template/situations';

export class WhatHelpsQuery {
  /**
   * A county's two digits, a municipality's four, or 0 for all.
   * @example 99
   */
  @IsOptional()
  @Matches(/^(0|\d{2}|\d{4})$/)
  place?: string;
}

/** A share in percent, with what rounding and chance allow together. */
export class HelpedShare {
  /** @example 72 */
  percent!: number;
  /** @example 52 */
  low!: number;
  /** @example 90 */
  high!: number;
}

/** How many young people have had a measure evaluated, and for how many it helped: sums of a release, and nothing else. */
export class HelpedCount {
  /** Null where the figures are not shown for the place. @example 90 */
  evaluated!: number | null;
  /** Those for whom it helped well. @example 65 */
  good!: number | null;
  /** Null of fewer than thirty. */
  share!: HelpedShare | null;
}

export class KindHelped extends HelpedCount {
  kind!: MeasureKind;
  /** How it stands to all measures in the place; null where one of the two has no share. */
  beside!: Beside | null;
}

/** The kinds within a situation: each held against all measures in it, with intervals that are wider because many are asked of at once. */
export class HelpedWithin {
  all!: HelpedCount;
  kinds!: KindHelped[];
}

export class SituationHelped extends HelpedCount {
  situation!: Situation;
  /** By the kind of the newest measure that was evaluated in the situation. */
  within!: HelpedWithin;
  /** How it stands to all measures in the place; null where one of the two has no share. */
  beside!: Beside | null;
}

/** What a release says of whether measures helped in a place: by kind, and by the situation that somebody is in. */
export class WhatHelpsIn {
  /** @example 2026Q3 */
  quarter!: string;
  /** What it stands for, as it is written. @example 2026Q3 */
  period!: string;
  /** @example 99 */
  place!: string;
  /** The county's name; empty for all and where it has none. @example Nordfjella */
  name!: string;
  /** How many are followed up in the place: of whom the figures are. @example 800 */
  followedUp!: number;
  /** All measures: what the others are held against. */
  all!: HelpedCount;
  kinds!: KindHelped[];
  situations!: SituationHelped[];
}

export class WhatHelpsNear {
  /** Of the county of the reader's own service, and of all; only of all where the service is for several counties. */
  figures!: WhatHelpsIn[];
}
