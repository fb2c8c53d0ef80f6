import { IsIn, IsString, Length } from 'class-validator';
import { allContactWays, type ContactWay } from '#domain/contact-made/ways';

/** Somebody was in touch with the young person, or tried. */
export class RegisterContact {
  @IsIn(allContactWays)
  how!: ContactWay;

  /** Today, or at most 30 days ago. @example 2026-11-20 */
  @IsString()
  @Length(10, 10)
  on!: string;
}
