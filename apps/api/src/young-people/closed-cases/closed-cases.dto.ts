import { IsString, MaxLength } from 'class-validator';

/** A case that the reader may take up again. All that the reader may know before it is open. */
export class ClosedCase {
  youngPersonId!: string;
  name!: string;
  closedAt!: string;
  /** goal_reached, own_wish, moved, adult_services, dead, registered_in_error. */
  closedReason!: string;
  /** The service that held the baton last. */
  serviceName!: string;
  /** The last day on which it can be taken up again; null where no such day is set. */
  until!: string | null;
}

export class Reopen {
  /** Why it is taken up again; everybody who comes to see the case reads it. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}
