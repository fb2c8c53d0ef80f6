import {
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  MinLength,
} from 'class-validator';
import { allCategories, type Category } from '#domain/category/categories';
import { allAreas, type Area } from '#domain/mapping/areas';
import { allMeasureKinds, type MeasureKind } from '#domain/measure/kinds';
import { helped, type Helped } from '#domain/measure/verbs';

/** What may be changed in a measure without a verb. The deadline and the status have their own. */
export class WriteMeasure {
  /** @example Arbeidstrening to dager i uka på Pedalen verksted */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  title?: string;

  /** @example work_practice */
  @IsOptional()
  @IsIn(allMeasureKinds)
  kind?: MeasureKind;

  @IsOptional()
  @IsUUID()
  goalId?: string;

  /** Somebody with a post, on the team; the service follows from the post. */
  @IsOptional()
  @IsUUID()
  responsiblePostId?: string;

  /** A supporter without sign-in. */
  @IsOptional()
  @IsUUID()
  responsibleSupporterId?: string;

  /** The young person does it. */
  @IsOptional()
  @IsBoolean()
  responsibleYoungPerson?: boolean;

  /** What we shall look for. @example At Jonas trives og møter opp. */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  lookFor?: string;

  /** When we look. @example 2026-12-15 */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  lookOn?: string;
}

export class NewMeasure extends WriteMeasure {
  /** @example 2027-01-15 */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  deadline?: string;

  /** The life area it answers. @example work */
  @IsOptional()
  @IsIn(allAreas)
  area?: Area;

  /** Proposed from the area, else from the kind of measure. @example work_economy */
  @IsOptional()
  @IsIn(allCategories)
  category?: Category;
}

export class MeasureReason {
  /** @example Jonas vil heller begynne på verkstedet. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class NewDeadline {
  /** @example 2027-02-01 */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  deadline!: string;

  /** Needed when the old one has passed. @example Verkstedet har ikke svart ennå. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

export class SayObstacle {
  /** @example Verkstedet har ikke plass før jul. */
  @IsString()
  @MaxLength(2000)
  obstacle!: string;
}

export class Evaluate {
  /** @example Jonas var der sju av åtte dager. */
  @IsString()
  @MaxLength(4000)
  happened!: string;

  /** One of the outcomes of the kind of measure. @example apprenticeship */
  @IsString()
  @MaxLength(40)
  outcome!: string;

  /** @example good */
  @IsIn(helped)
  helped!: Helped;

  /** @example Det går best når noen møter ham første dagen. */
  @IsString()
  @MaxLength(4000)
  learnt!: string;
}
