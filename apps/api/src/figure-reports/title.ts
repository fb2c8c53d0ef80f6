import { statisticsWords } from '../statistics/words/words-in.ts';
import type { Material } from './report-material.ts';
import { reportWords } from './words/words-in.ts';

/** «3. kvartal 2026», «1. halvår 2026» or «2026», which is not divided between lines. */
export const periodSaid = (period: string, language: Material['language']): string =>
  statisticsWords[language].period(period);

/** The same where a column is narrower than it. */
export const periodInColumn = (period: string, language: Material['language']): string =>
  periodSaid(period, language).replaceAll('\u00a0', ' ');

/** What the whole report is called. */
export const reportTitle = ({ language, kind, period, place, nameOf }: Material): string => {
  const words = reportWords[language];
  return kind === 'year'
    ? words.yearTitle(nameOf(place), period)
    : words.title(nameOf(place), periodSaid(period, language));
};
