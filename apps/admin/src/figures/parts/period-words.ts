import { readPeriod } from '#domain/release/period';
import { useText } from '../../i18n/catalogue.tsx';

interface Words {
  readonly quarter: (part: string, year: string) => string;
  readonly halfYear: (part: string, year: string) => string;
}

const inWords = (period: string, { quarter, halfYear }: Words): string => {
  const [year, part] = [period.slice(0, 4), period.slice(5)];
  const covers = readPeriod(period)?.covers;
  if (covers === 'half_year') return halfYear(part, year);
  return covers === 'quarter' ? quarter(part, year) : year;
};

const useWords = (quarter: 'quarter' | 'quarterShort', halfYear: 'halfYear' | 'halfYearShort') => {
  const t = useText();
  const words: Words = {
    quarter: (number, year) => t(`figures.${quarter}`, { number, year }),
    halfYear: (number, year) => t(`figures.${halfYear}`, { number, year }),
  };
  return (period: string): string => inWords(period, words);
};

/** «3. kvartal 2026», «1. halvår 2026» or «2026», of a period as it is written: 2026Q3, 2026H1, 2026. */
export const usePeriodWords = (): ((period: string) => string) => useWords('quarter', 'halfYear');

/** «3. kv. 2026», under an axis. */
export const useShortPeriodWords = (): ((period: string) => string) =>
  useWords('quarterShort', 'halfYearShort');
