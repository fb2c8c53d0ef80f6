import { IsBoolean, IsOptional, IsString, Length, MaxLength } from 'class-validator';

/** How to reach and talk with the young person. What is left out stays as it is. */
export class ChangeContact {
  /** @example nb */
  @IsOptional()
  @IsString()
  @Length(2, 20)
  language?: string;

  @IsOptional()
  @IsBoolean()
  needsInterpreter?: boolean;

  /** @example Vil helst ha melding */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  preferredContact?: string;
}

export class NewVersion {
  version!: number;
}
