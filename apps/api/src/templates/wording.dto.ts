import { IsString, MaxLength } from 'class-validator';

/** A text of a template. Bokmål is needed before it is published; another language may be empty until somebody has written it. */
export class Wording {
  /** @example Hvordan bor du nå? */
  @IsString()
  @MaxLength(400)
  nb!: string;

  /** @example Korleis bur du no? */
  @IsString()
  @MaxLength(400)
  nn!: string;

  /** @example How do you live now? */
  @IsString()
  @MaxLength(400)
  en!: string;
}
