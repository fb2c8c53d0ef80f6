import { IsString, MaxLength } from 'class-validator';

export class ExplainLaget {
  /** How it was explained. @example I en samtale på skolen, med heftet på norsk. */
  @IsString()
  @MaxLength(2000)
  how!: string;
}

export class Explained {
  id!: string;
}
