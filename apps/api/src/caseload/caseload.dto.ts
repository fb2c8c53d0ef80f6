import { IsString, IsUUID, MaxLength } from 'class-validator';

export class OfferCase {
  /** A colleague of the same service. */
  @IsUUID()
  toPostId!: string;

  /** Why. The colleague and the young person read it. @example Jeg går ut i permisjon. */
  @IsString()
  @MaxLength(2000)
  reason!: string;

  /** What the colleague should know first. @example Han liker best å møtes ute. */
  @IsString()
  @MaxLength(4000)
  note!: string;
}

export class DeclineCase {
  /** Why not. Whoever offered reads it. @example Jeg har for mange nå. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

/** What became of one young person that the reader has offered on. */
export class OfferedCase {
  id!: string;
  youngPersonId!: string;
  name!: string;
  toName!: string;
  answer!: 'accepted' | 'declined' | 'withdrawn' | null;
  answerReason!: string | null;
}
