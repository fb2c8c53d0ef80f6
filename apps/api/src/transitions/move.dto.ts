import { IsUUID } from 'class-validator';

export class RegisterMove {
  /** Where the young person lives now: one that the receiving service serves. */
  @IsUUID()
  municipalityId!: string;
}
