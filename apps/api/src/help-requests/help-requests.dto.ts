import { IsString, MaxLength } from 'class-validator';
import type { HelpAsker, HelpStatus, ParentsKnow } from '#domain/help-request/statuses';

export class CloseHelp {
  /** Why no help is wanted. The asker reads it. @example Sara vil vente til etter jul, og vet hvor hun finner oss. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

/** A request for a team, as the coordinators of the municipality read it. */
export class HelpRequestSeen {
  id!: string;
  municipalityId!: string;
  municipality!: string;
  asker!: HelpAsker;
  /** The parent's name; empty when the young person asks. */
  askerName!: string;
  givenName!: string;
  familyName!: string;
  birthDate!: string;
  /** The number that the young person signed in with; empty when a parent asks. */
  number!: string;
  words!: string;
  contact!: string;
  parentsKnow!: ParentsKnow | null;
  /** ISO time. */
  askedAt!: string;
  answerBy!: string;
  status!: HelpStatus;
  byName!: string | null;
  endReason!: string | null;
}
