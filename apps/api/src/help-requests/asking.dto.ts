import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import {
  type HelpAsker,
  helpAskers,
  type HelpStatus,
  type ParentsKnow,
  parentsKnow,
} from '#domain/help-request/statuses';

export class AskForHelp {
  /** Who asks: young_person, or guardian for an own child. */
  @IsIn(helpAskers)
  asker!: HelpAsker;

  @IsUUID()
  municipalityId!: string;

  /** Of the young person. */
  @IsString()
  @MaxLength(200)
  givenName!: string;

  @IsString()
  @MaxLength(200)
  familyName!: string;

  /** Of the young person who asks: the same number that was signed in with. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  number?: string;

  /** Of the child, when a parent asks. @example 2010-05-14 */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  birthDate?: string;

  /** The parent's own name. @example Kari Lund */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  askerName?: string;

  /** What is difficult, in the asker's own words. @example Jeg orker ikke skolen lenger. */
  @IsString()
  @MaxLength(4000)
  words!: string;

  /** Whom Laget may get in touch with, and how. @example Send meg en melding på 400 00 000 etter klokka to. */
  @IsString()
  @MaxLength(1000)
  contact!: string;

  /** Left out when a parent asks. */
  @IsOptional()
  @IsIn(parentsKnow)
  parentsKnow?: ParentsKnow;
}

/** Which invented person tries it, in the demo. */
export class BeginDemoAsking {
  /** @example young_person */
  @IsIn(helpAskers)
  who!: HelpAsker;
}

/** The invented person, to be written in the form. */
export class DemoAskerShown {
  givenName!: string;
  familyName!: string;
  number!: string;
}

/** A municipality that can be asked. */
export class HelpPlace {
  id!: string;
  name!: string;
}

/** What became of one request. It is the same whether the young person is in Laget from before or not. */
export class HelpAsked {
  id!: string;
  asker!: HelpAsker;
  givenName!: string;
  municipality!: string;
  /** ISO time. */
  askedAt!: string;
  /** The last day on which somebody gets in touch. */
  answerBy!: string;
  status!: HelpStatus;
  byName!: string | null;
  byService!: string | null;
  endReason!: string | null;
}

/** What somebody sees who has shown who they are, and whom nobody in Laget is linked to. */
export class AskedHelp {
  places!: HelpPlace[];
  requests!: HelpAsked[];
  /** Sure enough to ask. */
  sureEnough!: boolean;
  today!: string;
}
