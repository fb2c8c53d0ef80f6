import { IsOptional, Matches, MaxLength } from 'class-validator';
import { allCategories, type Category } from '#domain/category/categories';
import { YoungPersonCase } from '../../young-people/case/young-person-case.dto.ts';

const one = `(${allCategories.join('|')})`;
const id = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

/** What a consent that is not saved would open to one service. */
export class PreviewWish {
  /** Categories with commas between. @example basic,school */
  @IsOptional()
  @Matches(new RegExp(`^${one}(,${one})*$`))
  @MaxLength(200)
  categories?: string;

  /** Posts of people whom the consent would leave out, with commas between. */
  @IsOptional()
  @Matches(new RegExp(`^${id}(,${id})*$`))
  @MaxLength(2000)
  excludedPostIds?: string;
}

/** The case as the service would see it, as far as the one who asks may see it too. */
export class CasePreview {
  serviceId!: string;
  /** Whose screen it is; null when nobody from the service is on the team, as far as the asker knows the team. */
  readerName!: string | null;
  /** People of the service on the team who would see less, because a consent leaves them out. */
  leftOutNames!: string[];
  /** Everybody of the service on the team is shut out of the case for another reason. */
  shutOut!: boolean;
  /** What other services wrote about these is not shown to the service. */
  hidden!: Category[];
  /** The team and the plan's frame are not shown to the service. */
  frameHidden!: boolean;
  /** The service would see these and the asker does not, so they are not drawn. */
  notDrawn!: Category[];
  /** The asker does not know what the young person keeps from the service: own words may be fewer. */
  ownLocksUnknown!: boolean;
  case!: YoungPersonCase;
}
