import { ArrayUnique, IsBoolean, IsIn, IsString, Length } from 'class-validator';
import { type DueChoice, dueChoices } from '#domain/my-day/counts';
import { type RankReason, rankReasons } from '#domain/my-day/item-kinds';

/** A way of looking at «Min dag», with the name its user gave it. */
export class SaveDayFilter {
  @IsString()
  @Length(1, 60)
  name!: string;

  /** Empty means all of them. */
  @IsIn(rankReasons, { each: true })
  @ArrayUnique()
  reasons!: RankReason[];

  @IsIn(dueChoices)
  due!: DueChoice;

  /** It is the one the page opens with. */
  @IsBoolean()
  isDefault!: boolean;
}

export class SavedDayFilter {
  id!: string;
  name!: string;
  reasons!: RankReason[];
  due!: DueChoice;
  isDefault!: boolean;
}
