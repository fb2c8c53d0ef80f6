import { useText } from '../i18n/catalogue.tsx';
import { longDate, shortDate } from '../i18n/norwegian-form.ts';
import { useToday } from '../providers/use-session.ts';
import type { Stop } from './runway-stops.ts';

/** A stop in words: when, its date, and what shall have happened. */
export interface StopWords {
  readonly when: string;
  readonly date: string;
  readonly whats: readonly string[];
}

/** The words of a stop; a late milestone says that it is not done. */
export function useStopWords(): (stop: Stop) => StopWords {
  const t = useText();
  const today = useToday();
  return ({ what, on, steps, monthsBefore, state }) => {
    const date = shortDate(on, today);
    const whats = steps.map(({ code }) => t(`transitions.milestones.${code}`));
    if (what === 'date') return { when: t('transitions.page.day'), date, whats };
    if (what === 'meeting')
      return {
        when: t('transitions.page.firstMeeting'),
        date: state === 'done' ? longDate(on) : '',
        whats: [t('transitions.page.firstMeetingHint')],
      };
    return { when: t('transitions.page.monthsBefore', { count: monthsBefore ?? 0 }), date, whats };
  };
}
