import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { allCategories, type Category } from '#domain/category/categories';
import { keysOf } from '#domain/closed-table/closed-table';
import { type Interpreter, interpreters } from '#domain/consent/interpreters';
import type { AgendaPart } from '#domain/meeting/kinds';
import type { Premise } from '#domain/meeting/participation';
import { allPulseSteps, type PulseStep } from '#domain/meeting/pulse';
import { MeetingSeen } from './meetings.dto.ts';

export class AgendaItemSeen {
  id!: string;
  /** The young person's own words, when there are any: they come first. */
  ownWords!: string;
  /** A wording, a title, or the code of a kind of transition. */
  text!: string;
  date!: string | null;
}

export class AgendaPartSeen {
  part!: AgendaPart;
  items!: AgendaItemSeen[];
}

/** One screen for everybody in the room: nothing that not all of them may see. */
export class MeetingAgenda {
  givenName!: string;
  parts!: AgendaPartSeen[];
}

export class MinutesVersionSeen {
  number!: number;
  text!: string;
  at!: string;
  byName!: string;
}

/** A part that was wrong: who took the text away, when and why. */
export class MinutesBlanked {
  at!: string;
  byName!: string;
  reason!: string;
}

export class MinutesSectionSeen {
  id!: string;
  category!: Category;
  text!: string;
  writtenByName!: string;
  ownerServiceName!: string;
  mine!: boolean;
  writtenAt!: string;
  /** Null while the writer alone reads it. */
  sharedAt!: string | null;
  version!: number;
  /** As it was shared, and as it was corrected; more than one is a correction. */
  versions!: MinutesVersionSeen[];
  blanked!: MinutesBlanked | null;
}

/** Who has opened the minutes, and when last. Without a service it is the young person. */
export class MinutesReceiptSeen {
  serviceId!: string | null;
  serviceName!: string;
  seenAt!: string;
}

export class MeetingDecisionSeen {
  id!: string;
  measureId!: string;
  title!: string;
  deadline!: string;
  status!: string;
  responsibleName!: string;
  responsibleYoungPerson!: boolean;
}

/** What was done with a goal in the meeting, in the words of that moment. */
export class MeetingGoalSeen {
  id!: string;
  goalId!: string;
  /** @example change */
  verb!: string;
  ownWords!: string;
  wording!: string;
  /** Why it was dropped. */
  reason!: string;
  at!: string;
  byName!: string;
}

/** How the meeting was for the young person; only where the young person shows it. */
export class MeetingPulseSeen {
  heard!: PulseStep | null;
  knowsWho!: PulseStep | null;
  pullTogether!: PulseStep | null;
  skipped!: boolean;
  shownToTeam!: boolean;
}

export class PremiseSeen {
  premise!: Premise;
  secured!: boolean;
}

export class MinutesPage {
  today!: string;
  meeting!: MeetingSeen;
  needsInterpreter!: boolean;
  /** The reader called it or holds the baton. */
  leads!: boolean;
  interpreter!: Interpreter | null;
  toldHow!: string;
  adaptedHow!: string;
  /** Ids of those asked who were there. */
  cameIds!: string[];
  sections!: MinutesSectionSeen[];
  receipts!: MinutesReceiptSeen[];
  decisions!: MeetingDecisionSeen[];
  goals!: MeetingGoalSeen[];
  /** Null until the young person has answered, and shows it to this reader. */
  pulse!: MeetingPulseSeen | null;
  participation!: PremiseSeen[];
  /** The reader's service has not opened what was shared last. */
  notReceived!: boolean;
}

export class HoldMeeting {
  /** Those asked who were there. */
  @IsArray()
  @ArrayMaxSize(60)
  @IsUUID('all', { each: true })
  cameIds!: string[];

  /** Who interpreted. Never a relative or a child. */
  @IsIn(keysOf(interpreters))
  interpreter!: Interpreter;

  /** How the young person was told what the meeting is for. @example Vi ringte mandag og gikk gjennom sakene. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  toldHow?: string;

  /** How language and form were fitted. @example Korte setninger og en pause. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  adaptedHow?: string;
}

export class WriteMinutes {
  @IsIn(allCategories)
  category!: Category;

  /** @example Jonas vil prøve praksis på verkstedet. Skolen er enig. */
  @IsString()
  @MaxLength(20_000)
  text!: string;
}

export class ChangeMinutes {
  /** @example Jonas vil prøve praksis på verkstedet to dager i uka. */
  @IsString()
  @MaxLength(20_000)
  text!: string;
}

export class BlankMinutes {
  /** Why it was wrong; everybody who could read it reads this. @example Skrevet om feil møte. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class GivePulse {
  @IsOptional()
  @IsIn(allPulseSteps)
  heard?: PulseStep;

  @IsOptional()
  @IsIn(allPulseSteps)
  knowsWho?: PulseStep;

  @IsOptional()
  @IsIn(allPulseSteps)
  pullTogether?: PulseStep;

  @IsBoolean()
  skipped!: boolean;

  /** The team may read it; otherwise nobody but the young person. */
  @IsBoolean()
  shownToTeam!: boolean;
}
