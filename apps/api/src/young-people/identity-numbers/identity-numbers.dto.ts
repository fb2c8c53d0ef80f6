import { IsString, MaxLength } from 'class-validator';

export class NewNumber {
  /**
   * Eleven digits.
   * @example 01910099997
   */
  @IsString()
  @MaxLength(20)
  number!: string;
}

export class NumberKept {
  /** It stands on another record too: those who follow up there are asked whether the two are one. */
  alsoOnAnother!: boolean;
}
