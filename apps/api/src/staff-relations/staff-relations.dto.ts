import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { type StaffRelationKind, staffRelationKinds } from '#domain/protection/relations';

export class DeclareRelation {
  /** self, parent, child, sibling, partner (or former partner), common_child, impartiality. */
  @IsIn(staffRelationKinds)
  kind!: StaffRelationKind;

  /** Eleven digits. The answer is the same whether anybody in Laget has the number or not. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  number?: string;

  /** Or the case that the reader is on the team of. */
  @IsOptional()
  @IsUUID()
  youngPersonId?: string;

  @IsString()
  @MaxLength(2000)
  note!: string;
}

export class StaffRelationLine {
  id!: string;
  kind!: StaffRelationKind;
  /** Said from a case; otherwise by a number, which is kept nowhere. */
  aboutACase!: boolean;
  note!: string;
  declaredAt!: string;
  /** A second person has been asked to end it. */
  endAsked!: boolean;
  endedAt!: string | null;
  /** The newest reason to end it, or why it stands. */
  lastReason!: string | null;
}

export class EndRelation {
  /** @example Vi er ikke naboer lenger. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class RelationEnded {
  /** `end_asked`: a second person has to end it. */
  step!: 'ended' | 'end_asked';
}

/** A closeness that a colleague asks a second person to end. */
export class RelationToEnd {
  id!: string;
  kind!: StaffRelationKind;
  name!: string;
  serviceName!: string;
  declaredAt!: string;
  askedAt!: string;
  reason!: string;
}

export class AnswerRelationEnding {
  /** False: it stands. */
  @IsBoolean()
  ends!: boolean;

  /** @example Han tok feil av fødselsnummeret. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}
