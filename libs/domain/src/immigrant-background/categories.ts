import type { IsoDate } from '../calendar/date.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

/** Where somebody, the parents and the grandparents were born, as the standard asks. */
interface Category {
  readonly born: 'in_norway' | 'abroad' | 'anywhere';
  /** Both parents and all four grandparents were born abroad. */
  readonly familyFromAbroad: boolean;
}

/** One version of the standard. A changed standard is a new version, never a changed line. */
export interface BackgroundStandard {
  readonly version: string;
  readonly validFrom: IsoDate;
  readonly source: string;
  readonly categories: Readonly<Record<string, Category>>;
}

/**
 * The standard that answers and figures are divided by. Innvandrere: born abroad of parents born abroad, with four grandparents born
 * abroad. Norskfødte med innvandrerforeldre: born in Norway, the rest alike. Øvrig befolkning: everybody else, wherever born.
 * Whoever is in none of them because nobody knows is «uoppgitt» to Statistics Norway too.
 */
export const backgroundStandard = {
  version: '2026-1',
  validFrom: '2008-01-01',
  source: 'SSB, standard for gruppering av personer etter innvandringskategori',
  categories: {
    immigrant: { born: 'abroad', familyFromAbroad: true },
    norwegian_born: { born: 'in_norway', familyFromAbroad: true },
    rest: { born: 'anywhere', familyFromAbroad: false },
  },
} as const satisfies BackgroundStandard;

export type BackgroundCategory = keyof (typeof backgroundStandard)['categories'];
export const allBackgroundCategories: readonly BackgroundCategory[] = keysOf(backgroundStandard.categories);

/** What a figure says where nobody has answered, or does not want to: a value beside the others, in no share. */
export const figureBackgrounds = [...allBackgroundCategories, 'unknown'] as const;
export type FigureBackground = (typeof figureBackgrounds)[number];

/**
 * Each answer → the sign that is sealed for it. They are of one length, so that not even the length of what is sealed
 * tells one from another.
 */
export const answerSigns = {
  immigrant: '1',
  norwegian_born: '2',
  rest: '3',
  no_answer: '4',
} as const satisfies Record<BackgroundCategory | 'no_answer', string>;

/** What the young person can answer; not wanting to say is an answer too. */
export type BackgroundAnswer = keyof typeof answerSigns;
export const allBackgroundAnswers: readonly BackgroundAnswer[] = keysOf(answerSigns);

/** The answer that a sign stands for; null for no sign at all. */
export const answerOf = (sign: string): BackgroundAnswer | null =>
  allBackgroundAnswers.find((answer) => answerSigns[answer] === sign) ?? null;

/** How an answer is counted; nobody has asked for one that is not there. */
export const countedAs = (answer: BackgroundAnswer | null): FigureBackground =>
  answer !== null && isKeyOf(backgroundStandard.categories, answer) ? answer : 'unknown';
