import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { type TextPlace, textPlaces } from '#domain/blanking/places';

/** That a text stood here and was taken away. */
export class BlankedText {
  id!: string;
  /** `table.column` of where it stood. */
  place!: TextPlace;
  /** The row that it stood in. */
  itemId!: string;
  reason!: string;
  /** ISO time. */
  at!: string;
  /** Empty when the young person did it. */
  byName!: string;
  /** Empty when the young person or a guardian did it. */
  byService!: string;
  byYoungPerson!: boolean;
}

/** A text that the reader may take away. */
export class BlankableText {
  place!: TextPlace;
  itemId!: string;
  /** Something must be written in its place: nothing else says what the row is. */
  needsInstead!: boolean;
}

export class Blankings {
  blanked!: BlankedText[];
  mine!: BlankableText[];
}

export class BlankText {
  @IsIn(textPlaces)
  place!: TextPlace;

  @IsUUID()
  itemId!: string;

  /** @example Det gjaldt en annen */
  @IsString()
  @Length(1, 500)
  reason!: string;

  /**
   * What shall stand there in its place, where it may not be empty.
   * @example Praksis to dager i uka
   */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  instead?: string;
}

export class TextBlanked {
  id!: string;
}
