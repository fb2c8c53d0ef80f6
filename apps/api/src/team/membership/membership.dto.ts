import { IsString, MaxLength } from 'class-validator';

export class LeaveTeam {
  /** Why. The team and the young person read it. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}
