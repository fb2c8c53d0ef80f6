import { IsString, MaxLength } from 'class-validator';

export class SaveDraft {
  /** The text as it stands now; nothing is lost by saving it often. */
  @IsString()
  @MaxLength(20_000)
  text!: string;
}

/** A text on its way. Empty when nothing has been written. */
export class SavedDraft {
  text!: string;
  /** When it was last saved, ISO time. */
  savedAt?: string;
}
