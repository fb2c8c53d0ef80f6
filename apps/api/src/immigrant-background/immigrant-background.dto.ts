import { IsIn } from 'class-validator';
import { allBackgroundAnswers, type BackgroundAnswer } from '#domain/immigrant-background/categories';

/** One of the standard's categories, or not wanting to say. */
export class AnswerImmigrantBackground {
  /** @example rest */
  @IsIn(allBackgroundAnswers)
  answer!: BackgroundAnswer;
}

/** For the young person alone. */
export class OwnImmigrantBackground {
  /**
   * Null while there is no answer.
   *
   * @example rest
   */
  answer!: BackgroundAnswer | null;
  /**
   * Whose division it is.
   *
   * @example SSB, standard for gruppering av personer etter innvandringskategori
   */
  source!: string;
}
