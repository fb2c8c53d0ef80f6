import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
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
}
