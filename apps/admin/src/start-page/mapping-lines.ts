import { daysBetween } from '#domain/calendar/date';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { duration } from '../i18n/norwegian-number.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { useToday } from '../providers/use-session.ts';
import type { Item } from './use-my-day.ts';

/** What is said of mappings: who has none, whom the school's list identified, and when one was mapped last. */
export function useMappingLines(): Record<
  'not_mapped' | 'mapping_repeat' | 'pupils_identified',
  (item: Item) => string
> {
  const t = useText();
  const today = useToday();
  return {
    not_mapped: ({ at }) =>
      t('startPage.line.notMapped', {
        days: duration(at === null ? 0 : daysBetween(dateInNorway(at), today)),
      }),
    mapping_repeat: ({ at }) =>
      t('startPage.line.mapAgain', { date: at === null ? '' : nearDate(dateInNorway(at), today) }),
    pupils_identified: () => t('startPage.line.identified'),
  };
}
