import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { allReminders, type ReminderCode, reminderLimits } from '#domain/notice/reminders';

/** One choice as it was made. */
export class ReminderChosen {
  isOn!: boolean;
  /** Below zero: so many days after. @example 7 */
  daysBefore!: number;
  byName!: string;
  at!: string;
}

/** One reason of the day in one municipality: whether it is said in a message, and how many days before its date. */
export class ReminderChoiceRow {
  municipalityId!: string;
  municipality!: string;
  code!: ReminderCode;
  isOn!: boolean;
  /** Below zero: so many days after. */
  daysBefore!: number;
  /** What holds when nobody has chosen. */
  usualDays!: number;
  /** Who chose, and when; empty when nobody has. */
  changedBy!: string;
  changedAt!: string | null;
  /** Every choice that was made, the newest first. */
  history!: ReminderChosen[];
}

export class ChooseReminder {
  @IsIn(allReminders)
  code!: ReminderCode;

  @IsBoolean()
  isOn!: boolean;

  /** @example 7 */
  @IsInt()
  @Min(reminderLimits.latest)
  @Max(reminderLimits.earliest)
  daysBefore!: number;
}

/** What is to be another in one municipality: all of it, or nothing. What is not named stays as it is. */
export class ChooseReminders {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(allReminders.length)
  @ArrayUnique(({ code }: ChooseReminder) => code)
  @ValidateNested({ each: true })
  @Type(() => ChooseReminder)
  choices!: ChooseReminder[];
}
