import { textWidth } from './label-places.ts';
import type { TimeLineGap } from './time-line-data.ts';
import { endOf, type TimeScale } from './time-scale.ts';

export interface GapWords {
  readonly gap: TimeLineGap;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Left edge of the words. */
  readonly x: number;
  readonly width: number;
  /** 0 = inside the stretch; 1 is the row nearest below it, 2 below that … */
  readonly row: number;
}

const padding = 16;
/** Air between words, and between words and the line of today. */
export const apart = 6;

/** «10 dager» of «10 dager uten noen»: what is left when there is no room for the rest. */
const short = (words: string): string => words.split(' ').slice(0, 2).join(' ');

/** The words are bold: a little wider than others. */
const widthOf = (words: string): number => Math.ceil(textWidth(words) * 1.08);

interface Stretch {
  readonly gap: TimeLineGap;
  readonly start: number;
  readonly end: number;
}

interface Frame {
  readonly first: number;
  readonly last: number;
  /** Where today's line goes. */
  readonly now: number;
}

/** Left edges at which some words belong to their stretch: from its beginning, to its end, before or after today. */
const edges = [
  ({ start }: Stretch) => start,
  ({ end }: Stretch, width: number) => end - width,
  (_stretch: Stretch, width: number, { now }: Frame) => now - apart - width,
  (_stretch: Stretch, _width: number, { now }: Frame) => now + apart,
];

interface Tried {
  readonly words: string;
  readonly width: number;
  readonly x: number;
}

/** What may be tried for the words of a stretch, the best first: clear of today's line, and not under another stretch. */
function tries(stretch: Stretch, all: readonly Stretch[], frame: Frame): readonly Tried[] {
  const { first, last, now } = frame;
  const texts = [...new Set([stretch.gap.words, short(stretch.gap.words)])];
  const each = edges.flatMap((edge) =>
    texts.map((words): Tried => {
      const width = widthOf(words);
      return { words, width, x: Math.max(first, Math.min(edge(stretch, width, frame), last - width)) };
    }),
  );
  const reaches = ({ x, width }: Tried, { start, end }: Stretch): boolean =>
    x <= end + apart && x + width >= start - apart;
  const clear = each.filter(
    (one) => reaches(one, stretch) && (one.x + one.width + apart <= now || one.x >= now + apart),
  );
  const own = clear.filter((one) => all.every((other) => other === stretch || !reaches(one, other)));
  // where the picture is too narrow for the words on either side of today, they stand across its line
  return [own, clear, each].find((some) => some.length > 0) ?? [];
}

/** Below its stretch: in the nearest row whole or shortened, else further down. */
function below(stretch: Stretch, tried: readonly Tried[], taken: readonly GapWords[]): GapWords {
  for (let row = 1; ; row += 1) {
    const others = taken.filter((other) => other.row === row);
    const found = tried.find(({ x, width }) =>
      others.every((other) => x + width + apart <= other.x || other.x + other.width + apart <= x),
    );
    if (found !== undefined) return { ...stretch, ...found, row };
  }
}

/**
 * Where the words of each gap stand: inside when they fit, else below. Placed from the right, so that the line down to
 * the words of an earlier gap goes left of the words of a later one.
 */
export function gapWords(gaps: readonly TimeLineGap[], scale: TimeScale, today: string): GapWords[] {
  const frame = { first: scale.place(scale.from), last: scale.place(scale.to), now: scale.place(today) };
  const all = gaps.map((gap) => ({ gap, start: scale.place(gap.from), end: endOf(scale, gap.to, today) }));
  const placed: GapWords[] = [];
  for (const stretch of all.toReversed()) {
    const { gap, start, end } = stretch;
    const width = widthOf(gap.words) + padding;
    const fits = end - start > width + 24;
    placed.push(
      fits
        ? { ...stretch, words: gap.words, x: (start + end - width) / 2, width, row: 0 }
        : below(stretch, tries(stretch, all, frame), placed),
    );
  }
  return placed.toReversed();
}

/** The longest part of a spell that no gap is drawn over: there is room for who holds. */
export function freePart(
  [start, end]: readonly [number, number],
  gaps: readonly Pick<GapWords, 'start' | 'end'>[],
): readonly [number, number] {
  const over = gaps.filter((gap) => gap.end > start && gap.start < end);
  const edge = [start, ...over.map((gap) => gap.end)];
  const parts = edge.map((from, at) => [from, over[at]?.start ?? end] as const);
  return parts.reduce((best, part) => (part[1] - part[0] > best[1] - best[0] ? part : best));
}
