import { IsString, MaxLength } from 'class-validator';

export class AskToOpen {
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class AskedToOpen {
  id!: string;
}
