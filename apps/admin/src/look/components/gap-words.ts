import { textWidth } from './label-places.ts';
import type { TimeLineGap } from './time-line-data.ts';
import { endOf, type TimeScale } from './time-scale.ts';

export interface GapWords {
  readonly gap: TimeLineGap;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly x: number;
  /** The stretch is too short for its words: they stand below it. */
  readonly below: boolean;
}

const padding = 16;

/** «10 dager» of «10 dager uten noen»: what is left when there is no room for the rest. */
const short = (words: string): string => words.split(' ').slice(0, 2).join(' ');

/** Where the words of each gap stand: inside when they fit, else below, shortened when the next one is near. */
export function gapWords(gaps: readonly TimeLineGap[], scale: TimeScale, today: string): GapWords[] {
  const starts = gaps.map((gap) => scale.place(gap.from));
  return gaps.map((gap, at) => {
    const [start, end] = [starts[at] ?? 0, endOf(scale, gap.to, today)];
    const width = textWidth(gap.words) + padding;
    if (end - start > width + 24)
      return { gap, start, end, words: gap.words, x: (start + end - width) / 2, below: false };
    const room = (starts[at + 1] ?? scale.place(scale.to)) - start;
    return { gap, start, end, words: width <= room ? gap.words : short(gap.words), x: start, below: true };
  });
}
