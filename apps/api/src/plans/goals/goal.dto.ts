import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { allCategories, type Category } from '#domain/category/categories';
import { keysOf } from '#domain/closed-table/closed-table';
import { allStances, type Stance } from '#domain/goal/service-voices';
import { agreements, type Agreement } from '#domain/goal/voices';
import { allAreas, type Area } from '#domain/mapping/areas';

export class WriteGoal {
  /** The young person’s own words, first. @example Jeg vil jobbe med sykler. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  ownWords?: string;

  /** The professional’s wording, beside them. @example Kvalifisere til lærekontrakt som sykkelmekaniker. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  wording?: string;
}

export class NewGoal extends WriteGoal {
  /** The life area it answers, when it comes from a mapping. @example work */
  @IsOptional()
  @IsIn(allAreas)
  area?: Area;

  /** Proposed from the area; «basic» without one. @example work_economy */
  @IsOptional()
  @IsIn(allCategories)
  category?: Category;
}

/** What the young person thinks of the wording. */
export class GoalAgreement {
  /** @example partly */
  @IsIn(keysOf(agreements))
  agreement!: Agreement;

  /** What he or she disagrees with, in own words. @example Fraværet er ikke det verste. Det er søvnen. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  disagreement?: string;
}

export class AnswerDisagreement {
  /** @example Da begynner vi med søvnen. */
  @IsString()
  @MaxLength(4000)
  text!: string;
}

export class GoalReason {
  /** Needed when the goal is dropped. @example Han vil heller ta læretiden først. */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  reason?: string;
}

/** What the writer's own service says to the goal. */
export class SayStance {
  /** @example disagrees */
  @IsIn(allStances)
  stance!: Stance;

  /** @example Vi mener at søvnen må komme først. */
  @IsString()
  @MaxLength(2000)
  text!: string;
}
