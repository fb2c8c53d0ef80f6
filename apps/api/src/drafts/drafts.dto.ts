import { IsOptional, IsString, MaxLength } from 'class-validator';

export class SaveDraft {
  /** The text as it stands now; nothing is lost by saving it often. */
  @IsString()
  @MaxLength(20_000)
  text!: string;

  /** What was not chosen when two texts met; left out it stays as it is. @example Det jeg skrev på telefonen. */
  @IsOptional()
  @IsString()
  @MaxLength(40_000)
  aside?: string;
}

/** A text on its way. Empty when nothing has been written. */
export class SavedDraft {
  text!: string;
  /** A text that was not chosen, kept until its writer throws it away. */
  aside!: string;
  /** For the next `If-Match`; left out when nothing is saved. @example 3 */
  version?: number;
  /** When it was last saved, ISO time. */
  savedAt?: string;
}
