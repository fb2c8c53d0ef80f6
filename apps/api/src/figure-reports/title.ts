import { statisticsWords } from '../statistics/words/words-in.ts';
import type { Material } from './report-material.ts';
import { reportWords } from './words/words-in.ts';

/** «3. kvartal 2026» that is not divided after its number. */
export const quarterSaid = (quarter: string, language: Material['language']): string =>
  statisticsWords[language].quarter(quarter).replace(/^(\d\.) /, '$1\u00a0');

/** What the whole report is called. */
export const reportTitle = ({ language, kind, period, place, nameOf }: Material): string => {
  const words = reportWords[language];
  return kind === 'year'
    ? words.yearTitle(nameOf(place), period)
    : words.title(nameOf(place), quarterSaid(period, language));
};
