import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { quoted } from '../i18n/words.ts';
import { useToday } from '../providers/use-session.ts';
import type { Item } from './use-my-day.ts';

type Kind = 'invitation_unanswered' | 'hand_over_unanswered' | 'case_unanswered' | 'meeting_taken_over';

/** What is said of what nobody has answered, and of what others have taken over. */
export function useUnansweredLines(
  kindOf: (code: string | null) => string,
): Record<Kind, (item: Item) => string> {
  const t = useText();
  const today = useToday();
  return {
    invitation_unanswered: () => t('startPage.line.unanswered'),
    hand_over_unanswered: ({ at, code }) =>
      t('startPage.line.handOverUnanswered', {
        kind: kindOf(code),
        date: at === null ? '' : nearDate(dateInNorway(at), today),
      }),
    case_unanswered: ({ text }) => [quoted(text), t('startPage.line.caseUnanswered')].join(' '),
    meeting_taken_over: () => t('startPage.line.meetingTakenOver'),
  };
}
