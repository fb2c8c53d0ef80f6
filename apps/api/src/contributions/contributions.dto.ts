import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { keysOf } from '#domain/closed-table/closed-table';
import { type Visibility, visibilities } from '#domain/contribution/contribution';

const written = ['goal', 'comment', 'question'] as const;

/** Something the young person writes in own words. */
export class WriteContribution {
  @IsIn(written)
  kind!: (typeof written)[number];

  /** @example Jeg vil jobbe med sykler. */
  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  text!: string;

  @IsIn(keysOf(visibilities))
  visibility!: Visibility;

  /** The measure that it is about, if it is about one. */
  @IsOptional()
  @IsUUID()
  aboutMeasureId?: string | null;
}

/** «Slik brukte vi det». */
export class UsedContribution {
  /** @example Vi har satt opp praksis på sykkelverkstedet i planen. */
  @IsString()
  @MaxLength(4000)
  usedHow!: string;
}

/** An own note, written anew. */
export class ChangeOwnNote {
  /** @example Jeg vil heller begynne etter påske. */
  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  text!: string;
}

export class ContributionWritten {
  id!: string;
}

export class OwnNoteStands {
  id!: string;
  version!: number;
}
