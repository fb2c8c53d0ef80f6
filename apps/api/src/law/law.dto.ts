import { IsDateString, IsString, MaxLength } from 'class-validator';
import type { LawArea, ValueKind } from '#domain/law/rules';
import type { LawStanding } from '#domain/law/standing';

/** One version of a rule: what it says, where it comes from, who proposed it and who decided. */
export class LawVersion {
  id!: string;
  version!: number;
  /** The value as JSON, in the form of the rule's kind. */
  value!: string;
  source!: string;
  /** Why it was changed; empty for the version that Laget was delivered with. */
  reason!: string;
  from!: string;
  /** First day on which it is no longer in force; null: nobody has changed it. */
  until!: string | null;
  standing!: LawStanding;
  /** null: delivered with Laget. */
  proposedByName!: string | null;
  proposedAt!: string;
  decidedByName!: string | null;
  decidedAt!: string | null;
  decidedNote!: string;
  /** Proposed by the reader, who therefore does not decide it. */
  mine!: boolean;
}

export class LawRuleSeen {
  code!: string;
  kind!: ValueKind;
  area!: LawArea;
  /** The newest first. */
  versions!: LawVersion[];
}

export class LawPage {
  today!: string;
  rules!: LawRuleSeen[];
}

export class ProposeLaw {
  /** @example consent.heard_from */
  @IsString()
  @MaxLength(80)
  code!: string;

  /** The value as JSON, in the form of the rule's kind. @example 12 */
  @IsString()
  @MaxLength(20_000)
  value!: string;

  /** The statute or the decision that it rests on. @example Barnelova § 31 */
  @IsString()
  @MaxLength(1000)
  source!: string;

  /** @example Loven er endret. */
  @IsString()
  @MaxLength(2000)
  reason!: string;

  /** First day on which it is to be in force, tomorrow at the earliest. */
  @IsDateString({ strict: true })
  from!: string;
}

export class DecideLaw {
  /** Why, when the answer is no. @example Feil paragraf. */
  @IsString()
  @MaxLength(2000)
  note!: string;
}

export class LawProposed {
  id!: string;
}
