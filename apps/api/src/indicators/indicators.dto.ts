import {
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { aimKinds, type AimKind, type BreakKind } from '#domain/indicator/marks';
import type { IndicatorUnit, OwnSource } from '#domain/indicator/described';
import type { MeasuredCode, NotMeasured } from '#domain/indicator/measured';
import type { MissionDirection } from '#domain/indicator/mission-aims';
import type { VersionedRule } from '#domain/release/definition-versions';

const place = /^(0|\d{2}|\d{4})$/;

export class IndicatorsQuery {
  /**
   * A county's two digits, a municipality's four, or 0 for all that Laget has released.
   * @example 99
   */
  @IsOptional()
  @Matches(place)
  place?: string;
}

export class IndicatorPlace {
  /** @example 9901 */
  code!: string;
  /** The municipality's name; empty for a county and for all. @example Fjordvik */
  name!: string;
}

/** A share of two shown numbers, with what the rounding allows. */
export class IndicatorShare {
  /** @example 33 */
  percent!: number;
  /** @example 29 */
  low!: number;
  /** @example 38 */
  high!: number;
}

/** «Blant unge som følges opp i Laget»: sums of one release. */
export class IndicatorNumber {
  /** @example 2026Q3 */
  quarter!: string;
  /** What it stands for, as it is written; a municipality's year is a year. @example 2026Q3 */
  period!: string;
  /** Null for «:», too few to divide. @example 40 */
  part!: number | null;
  /** Null for «:», a part of fewer than ten. @example 120 */
  whole!: number | null;
  /** Null where the whole is under thirty. */
  share!: IndicatorShare | null;
}

export class IndicatorAimStands {
  id!: string;
  kind!: AimKind;
  /** @example 25 */
  percent!: number;
  /** @example 2029 */
  year!: number;
  /** @example Vedtatt i handlingsplanen. */
  explanation!: string;
  /** @example Siri Tallaksen */
  byName!: string;
}

/** A definition that got a new version. */
export class IndicatorVersionChanged {
  rule!: VersionedRule;
  /** @example 2026-1 */
  before!: string;
  /** @example 2026-2 */
  after!: string;
}

export class IndicatorBreakStands {
  id!: string;
  /** @example 2026-07-01 */
  onDay!: string;
  kind!: BreakKind;
  /** @example Ny forskrift om tiltak. */
  explanation!: string;
  /** @example Siri Tallaksen */
  byName!: string;
  /** Where nobody has said it, for it follows from the releases; null where somebody has. */
  version!: IndicatorVersionChanged | null;
}

/** What the national mission itself aims at: for the whole country, never for a county or a municipality. */
export class MissionAimShown {
  /** @example 1.6 */
  goal!: string;
  direction!: MissionDirection;
  /** By how much, in percent of where it began; null where the mission does not say. @example 25 */
  changePercent!: number | null;
  /** By which year, or from which; null where it does not say. @example 2034 */
  year!: number | null;
  /** Whether it holds from the year on, instead of being reached by it. @example false */
  isFrom!: boolean;
  /** @example Samfunnsoppdraget «Inkludere flere barn og unge i utdanning, arbeid og samfunnsliv» */
  source!: string;
}

export class IndicatorExternalValue {
  /** @example 50 */
  place!: string;
  /** @example 2024 */
  period!: string;
  /** @example total */
  part!: string;
  /** @example Utenfor */
  partLabel!: string;
  /** @example 10 */
  value!: number | null;
  /** What stands instead of a value. @example : */
  sign!: string;
}

/** A series that others publish, about all young people: never on the axis of our own number. */
export class IndicatorExternal {
  id!: string;
  /** @example Utenfor, alle på 15–29 år i Trøndelag */
  title!: string;
  /** @example SSB, tabell 12423 */
  source!: string;
  unit!: 'percent' | 'people';
  values!: IndicatorExternalValue[];
}

export class IndicatorShown {
  indicator!: MeasuredCode;
  /** What our own number is a share of; null where we have none. */
  unit!: IndicatorUnit | null;
  /** What has been registered in the cases that our own number is counted from; null where we have none. */
  source!: OwnSource | null;
  /** The mission's own aim, where a national series stands beside it; else null. */
  missionAim!: MissionAimShown | null;
  /** One a quarter, oldest first. */
  own!: IndicatorNumber[];
  /** Up to four quarters put together, where the newest alone is too small. */
  pooled!: IndicatorNumber | null;
  /** Why there is no number of our own; null where there is one. */
  notMeasured!: NotMeasured | null;
  /** Periods in which the figures are put together so that this cannot be told, oldest first. @example ["2026Q3"] */
  mergedIn!: string[];
  external!: IndicatorExternal[];
  aims!: IndicatorAimStands[];
  breaks!: IndicatorBreakStands[];
}

export class IndicatorsShown {
  /** @example 99 */
  place!: string;
  /** What the newest release stands for; an indicator whose table it lacks tells of an earlier one. @example 2026Q3 */
  newest!: string | null;
  places!: IndicatorPlace[];
  indicators!: IndicatorShown[];
}

export class SetIndicatorAim {
  /** @example 99 */
  @Matches(place)
  place!: string;

  @IsIn(aimKinds)
  kind!: AimKind;

  /** In percent; left out to take back the one before. @example 25 */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  percent?: number;

  /** @example 2029 */
  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;

  /** @example Vedtatt i handlingsplanen. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  explanation!: string;
}

export class MarkIndicatorBreak {
  /** @example 2026-07-01 */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  onDay!: string;

  @IsIn(['rule_change', 'definition', 'business_cycle', 'reorganisation'])
  kind!: BreakKind;

  /** @example Ny forskrift om tiltak. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  explanation!: string;
}

export class TakeBackIndicatorBreak {
  /** @example Gjaldt et annet år. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  explanation!: string;
}

export class IndicatorMarkMade {
  id!: string;
}
