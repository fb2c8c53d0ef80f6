import type { IsoDate } from '#domain/calendar/date';
import type { Text, TextKey } from '../../i18n/text-key.ts';
import { dateRange, longDate } from '../../i18n/norwegian-form.ts';
import type { look } from '../../i18n/nb/look.ts';
import type { TimeLineData, TimeLineGap, TimeLineLane, TimeLineSpell } from './time-line-data.ts';

type LookText = Text<{ look: typeof look }, TextKey<{ look: typeof look }>>;

export interface TimeLineLine {
  readonly date: IsoDate;
  readonly text: string;
  readonly gap: boolean;
}

const rangeOf = ({ from, to }: TimeLineGap): string => (to === null ? longDate(from) : dateRange(from, to));

function spellWords(t: LookText, { label }: TimeLineLane, { from, to, who }: TimeLineSpell): string {
  const [lane, date] = [label, longDate(from)];
  if (to === null) {
    return who === undefined
      ? t('look.timeLine.spellOngoing', { lane, date })
      : t('look.timeLine.holderOngoing', { lane, who, date });
  }
  const range = dateRange(from, to);
  return who === undefined
    ? t('look.timeLine.spell', { lane, range })
    : t('look.timeLine.holder', { lane, who, range });
}

const gapWords = ({ label }: TimeLineLane, gap: TimeLineGap): string =>
  `${label}: ${gap.words}, ${rangeOf(gap)}`;

/** Everything in the picture as lines of text, oldest first. */
export function timeLineLines(t: LookText, { events, lanes }: TimeLineData): TimeLineLine[] {
  const happened = events.map(({ date, label, detail }) => ({
    date,
    text: [`${longDate(date)}: ${label}`, detail].filter(Boolean).join(' · '),
    gap: false,
  }));
  const held = lanes.flatMap((lane) => [
    ...lane.spells.map((spell) => ({ date: spell.from, text: spellWords(t, lane, spell), gap: false })),
    ...lane.gaps.map((gap) => ({ date: gap.from, text: gapWords(lane, gap), gap: true })),
  ]);
  return [...happened, ...held].sort((one, other) => one.date.localeCompare(other.date));
}

/** What a reader who does not see the picture must know first: the period, and every gap. */
export function timeLineDescription(t: LookText, data: TimeLineData): string {
  const gaps = data.lanes.flatMap((lane) => lane.gaps.map((gap) => `${gapWords(lane, gap)}.`));
  const period = t('look.timeLine.period', { from: longDate(data.from), to: longDate(data.to) });
  return [period, ...(gaps.length === 0 ? [t('look.timeLine.noGaps')] : gaps)].join(' ');
}
