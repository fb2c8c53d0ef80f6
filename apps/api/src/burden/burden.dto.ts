import { IsISO8601, IsOptional, Length } from 'class-validator';
import type { BurdenKind } from '#domain/burden/burden';
import type { DayPart } from '#domain/measure/rhythm';

export class WhichWeek {
  /** Any day of the week; this week without it. @example 2026-11-24 */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  day?: string;
}

/** One thing that asks something of the young person. */
export class BurdenLine {
  id!: string;
  kind!: BurdenKind;
  /** The measure's title; empty for the others. */
  text!: string;
  /** The kind of meeting or measure. */
  code!: string | null;
  /** null: it waits all week. */
  day!: string | null;
  time!: string | null;
  minutes!: number | null;
  part!: DayPart | null;
  /** The service that set it up; null when it is the young person's own or a supporter's. */
  serviceId!: string | null;
  serviceName!: string;
  serviceKind!: string;
}

/** A week as far as the reader may see it. */
export class BurdenWeek {
  givenName!: string;
  today!: string;
  monday!: string;
  /** Not every category is shared with the reader: always so for that reader, whether something is left out this week or not. */
  partly!: boolean;
  items!: BurdenLine[];
}
