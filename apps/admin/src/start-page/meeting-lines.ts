import { isMeetingKind } from '#domain/meeting/kinds';
import { useText } from '../i18n/catalogue.tsx';
import { quoted } from '../i18n/words.ts';
import { useToday } from '../providers/use-session.ts';
import type { Item } from './use-my-day.ts';

/** What kind of meeting, when it has been, and what the young person wishes. */
export function useMeetingLines(): Partial<Record<Item['kind'], (item: Item) => string>> {
  const t = useText();
  const today = useToday();
  return {
    meeting_asked: ({ code, text: time }) => {
      const kind = code ?? '';
      return isMeetingKind(kind)
        ? t('startPage.line.meeting', { kind: t(`meetings.kinds.${kind}`), time })
        : '';
    },
    meeting_today: ({ due }) => ((due ?? today) < today ? t('startPage.line.meetingPast') : ''),
    meeting_wish: ({ text }) => (text === '' ? '' : quoted(text)),
  };
}
