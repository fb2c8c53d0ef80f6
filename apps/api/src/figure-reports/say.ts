import { rangeSaidAs, saidAs } from '#domain/indicator/rate';
import type { Language } from '#domain/language/languages';
import type { ShareShown } from '#domain/release/share';
import type { ReportWords } from './words/report-words.ts';

const thousands: Readonly<Record<Language, string>> = { nb: '\u202f', nn: '\u202f', en: ',' };

/** «1 235»; a sign as it is. */
export const said = (figure: number | string, language: Language): string =>
  String(figure).replace(/\B(?=(\d{3})+$)/g, thousands[language]);

/** «33 %», «under 10 %» or «over 90 %». */
export const saidShare = (
  { percent }: Pick<ShareShown, 'percent'>,
  words: ReportWords,
  language: Language,
): string => {
  const as = saidAs(percent);
  if (as !== 'shown') return as === 'under' ? words.underTen : words.overNinety;
  return `${String(percent)}${language === 'en' ? '%' : '\u00a0%'}`;
};

/** What the rounding allows of a share: «29–38 %», «høyst 15 %» at the ends. */
export const saidRange = ({ low, high }: Pick<ShareShown, 'low' | 'high'>, words: ReportWords): string =>
  ({
    between: words.rangeOf(low, high),
    at_most: words.atMost(high),
    at_least: words.atLeast(low),
    under: words.underTen,
    over: words.overNinety,
    any: words.anyShare,
  })[rangeSaidAs({ low, high })];

/** As a sentence or a head begins. */
export const raised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Within a sentence; what is written in capitals stays. */
export const lowered = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll}|$| )/u, (letter) => letter.toLowerCase());
