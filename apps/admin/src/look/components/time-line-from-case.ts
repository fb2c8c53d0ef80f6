import type { IsoDate } from '#domain/calendar/date';
import type { Timeline, TimelineBar, TimelineMark } from '#domain/timeline/timeline';
import type { Side } from '../services.ts';
import type { TimeLineData, TimeLineSpell } from './time-line-data.ts';

/** What the rules do not know: words and colours. */
export interface TimeLineWords {
  readonly batonLane: string;
  readonly event: (mark: TimelineMark) => { label: string; detail?: string };
  /** «161 dager uten noen» */
  readonly unheld: (days: number) => string;
  /** Kind of the service whose lane it is. */
  readonly sideOf: (serviceId: string) => Side;
}

const spell = ({ from, to }: TimelineBar): TimeLineSpell => ({ from, to });

/** The rules' time line (`#domain/timeline`) as the picture wants it. */
export function timeLineFromCase(drawn: Timeline, today: IsoDate, words: TimeLineWords): TimeLineData {
  const baton = {
    key: 'baton',
    label: words.batonLane,
    side: 'baton' as const,
    spells: drawn.baton.map((bar) => ({ ...spell(bar), who: bar.label })),
    gaps: drawn.unheld.map(({ from, to, days }) => ({ from, to, words: words.unheld(days) })),
  };
  const services = drawn.services.map(({ id, label, bars }) => ({
    key: id,
    label,
    side: words.sideOf(id),
    spells: bars.map(spell),
    gaps: [],
  }));
  const events = drawn.marks.map((mark) => ({ date: mark.on, shape: mark.shape, ...words.event(mark) }));
  return { from: drawn.from, to: drawn.to, today, events, lanes: [baton, ...services] };
}
