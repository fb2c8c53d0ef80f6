import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDateString,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { allCategories, type Category } from '#domain/category/categories';
import { allEmergencyReasons, type EmergencyReason } from '#domain/emergency/reasons';
import type { EmergencyState } from '#domain/emergency/state';
import type { ReviewOutcome } from '#domain/emergency/review';

export class TellYoungPersonLater {
  /** The first day on which the young person is told. */
  @IsDateString({ strict: true })
  until!: string;

  @IsString()
  @MaxLength(4000)
  reason!: string;
}

export class OpenEmergency {
  /** Eleven digits: the only way to somebody whose team one is not on. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  number?: string;

  /** Instead of the number, for somebody whose team one is on. */
  @IsOptional()
  @IsUUID()
  youngPersonId?: string;

  /** danger, child_welfare, absent_colleague, other. */
  @IsOptional()
  @IsIn(allEmergencyReasons)
  reasonCode?: EmergencyReason;

  /** Why it must be seen now: 20 to 1000 letters. */
  @IsString()
  @MaxLength(4000)
  reason!: string;

  /** @example ["health"] */
  @IsArray()
  @ArrayMaxSize(5)
  @IsIn(allCategories, { each: true })
  categories!: Category[];

  /** 1 to 24; 4 when it is left out. */
  @IsOptional()
  @IsInt()
  hours?: number;

  /** Left out: the young person is told at once. */
  @IsOptional()
  @ValidateNested()
  @Type(() => TellYoungPersonLater)
  tellLater?: TellYoungPersonLater;
}

export class OpenedEmergency {
  id!: string;
  youngPersonId!: string;
}

/** One of the reader's own, of the last thirty days. Whom it is about is told only while the reader may see it. */
export class OwnEmergency {
  id!: string;
  state!: EmergencyState;
  youngPersonId!: string | null;
  givenName!: string | null;
  /** Who holds the baton and has been told. */
  holderName!: string | null;
  categories!: Category[];
  reasonCode!: EmergencyReason;
  openedAt!: string;
  endsAt!: string;
  endedAt!: string | null;
  /** The young person is told from this day on; null: told at once. */
  toldLaterOn!: string | null;
  reviewBy!: string;
  outcome!: ReviewOutcome | null;
  reviewText!: string | null;
}

export class OwnEmergencies {
  /** What stands in the way of opening another one, whoever it is about. */
  blockers!: string[];
  emergencies!: OwnEmergency[];
}
