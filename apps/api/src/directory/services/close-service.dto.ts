import { IsString, MaxLength } from 'class-validator';

/** What is in the way of closing a service. */
export class ServiceClosing {
  closed!: boolean;
  /** Posts that last, today or later. */
  posts!: number;
  /** Somebody is followed up from there, or asked for. Never who, or how many. */
  casesOpen!: boolean;
}

export class CloseService {
  /** @example Slått sammen med NAV Utvik. */
  @IsString()
  @MaxLength(500)
  reason!: string;
}
