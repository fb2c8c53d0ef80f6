import { IsString, IsUUID, MaxLength } from 'class-validator';

export class OfferBaton {
  /** A member of the team. */
  @IsUUID()
  toPostId!: string;

  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class DeclineBaton {
  @IsString()
  @MaxLength(2000)
  reason!: string;
}
