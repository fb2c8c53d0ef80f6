import { IsDateString, IsString, IsUUID, MaxLength } from 'class-validator';

/** The decision that the young person does not see one line of the log until a date. */
export class HideEntry {
  @IsUUID()
  entryId!: string;

  /** The last day on which it is hidden. @example 2027-01-31 */
  @IsDateString({ strict: true })
  until!: string;

  /** @example Fare for liv og helse om det blir kjent nå. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class EntryHidden {
  id!: string;
}
