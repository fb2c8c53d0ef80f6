import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { useToday } from '../providers/use-session.ts';
import type { Item } from './use-my-day.ts';

/** What is said of mappings: whom the school's list identified, and when one was mapped last. */
export function useMappingLines(): Record<'mapping_repeat' | 'pupils_identified', (item: Item) => string> {
  const t = useText();
  const today = useToday();
  return {
    mapping_repeat: ({ at }) =>
      t('startPage.line.mapAgain', { date: at === null ? '' : nearDate(dateInNorway(at), today) }),
    pupils_identified: () => t('startPage.line.identified'),
  };
}
