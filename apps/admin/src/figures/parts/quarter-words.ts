import { useText } from '../../i18n/catalogue.tsx';

/** «3. kvartal 2026» */
export function useQuarterWords(): (quarter: string) => string {
  const t = useText();
  return (quarter) => t('figures.quarter', { number: quarter.slice(5), year: quarter.slice(0, 4) });
}

/** «3. kv. 26», under an axis. */
export function useShortQuarterWords(): (quarter: string) => string {
  const t = useText();
  return (quarter) => t('figures.quarterShort', { number: quarter.slice(5), year: quarter.slice(2, 4) });
}
