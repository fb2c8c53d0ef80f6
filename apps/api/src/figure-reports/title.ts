import { statisticsWords } from '../statistics/words/words-in.ts';
import type { Material } from './report-material.ts';
import { reportWords } from './words/words-in.ts';

/** «3. kvartal 2026», which is not divided between lines. */
export const quarterSaid = (quarter: string, language: Material['language']): string =>
  statisticsWords[language].quarter(quarter);

/** The same where a column is narrower than it. */
export const quarterInColumn = (quarter: string, language: Material['language']): string =>
  quarterSaid(quarter, language).replaceAll('\u00a0', ' ');

/** What the whole report is called. */
export const reportTitle = ({ language, kind, period, place, nameOf }: Material): string => {
  const words = reportWords[language];
  return kind === 'year'
    ? words.yearTitle(nameOf(place), period)
    : words.title(nameOf(place), quarterSaid(period, language));
};
