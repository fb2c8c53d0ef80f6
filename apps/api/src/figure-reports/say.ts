import { highestShown, lowestShown } from '#domain/indicator/rate';
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
  if (percent < lowestShown) return words.underTen;
  if (percent > highestShown) return words.overNinety;
  return `${String(percent)}${language === 'en' ? '%' : '\u00a0%'}`;
};

/** As a sentence or a head begins. */
export const raised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Within a sentence; what is written in capitals stays. */
export const lowered = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll}|$| )/u, (letter) => letter.toLowerCase());
