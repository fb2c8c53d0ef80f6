/** What some cubes are divided by in bins of numbers. Nothing else has neighbours: no kinds, no statuses, no answers. */
export const spannedDimensions = [
  'days',
  'months',
  'handOvers',
  'withHolder',
] as const satisfies readonly string[];
export type SpannedDimension = (typeof spannedDimensions)[number];

/** The numbers that a bin is of, both ends in it; an open bin has no end. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** `2`, `15-30` and `91+` as the rules write them; `0_to_30` and `31_or_more` as bins that a release put together. */
const spanShape = /^(?<from>\d+)(?:(?:-|_to_)(?<to>\d+)|(?<open>\+|_or_more))?$/;
const mergedShape = /^\d+(?:_to_\d+|_or_more)$/;

/** Null for a bin that is not of numbers: it has no neighbours, whatever stands beside it. */
export const spanOf = (label: string): Span | null => {
  const { from, to, open } = spanShape.exec(label)?.groups ?? {};
  if (from === undefined) return null;
  return { from: Number(from), to: open === undefined ? Number(to ?? from) : Infinity };
};

/** Whether a release put several bins together to this one. */
export const isMerged = (label: string): boolean => mergedShape.test(label);

const codeOf = ({ from, to }: Span): string =>
  to === Infinity ? `${String(from)}_or_more` : `${String(from)}_to_${String(to)}`;

/**
 * Why a release put bins together: no rounding of the table showed them apart, or none together with the other tables; because a
 * quarter that a municipality's year is counted over did, or because the release that it corrects did.
 */
export const mergedBecause = ['alone', 'together', 'year', 'corrects'] as const satisfies readonly string[];
export type MergedBecause = (typeof mergedBecause)[number];

/** Bins of a cube that a release put together, as it is kept with the release. */
export interface Merged {
  readonly cube: string;
  readonly dimension: string;
  /** The bins of the rules that it holds, in their order. */
  readonly labels: readonly string[];
  readonly into: string;
  readonly because: MergedBecause;
}

/** Two bins of which one ends where the other begins, the lower first. */
export type Neighbours = readonly [lower: string, upper: string];

/** The code of two neighbours as one bin, made of the ends of both. */
export const mergedOf = ([lower, upper]: Neighbours): string =>
  codeOf({ from: spanOf(lower)?.from ?? 0, to: spanOf(upper)?.to ?? Infinity });

/** Which bins of a dimension are neighbours. None where they are all there is: one bin of everybody tells nothing. */
export const neighboursIn = (labels: readonly string[]): readonly Neighbours[] =>
  labels.length <= 2
    ? []
    : labels.slice(1).flatMap((upper, at): readonly Neighbours[] => {
        const [below, above] = [spanOf(labels[at] ?? ''), spanOf(upper)];
        return below !== null && above !== null && below.to + 1 === above.from
          ? [[labels[at] ?? '', upper]]
          : [];
      });

/**
 * The neighbours that are shown as fewest together, the first of several; undefined where none are left.
 *
 * @param about the bin that too much is known of; of all where it is none of them, or has no neighbour.
 */
export const smallestNeighbours = (
  labels: readonly string[],
  shown: (label: string) => number,
  about: string | undefined,
): Neighbours | undefined => {
  const all = neighboursIn(labels);
  const own = all.filter((pair) => pair.some((label) => label === about));
  return (own.length > 0 ? own : all).toSorted(
    ([one, next], [other, after]) => shown(one) + shown(next) - shown(other) - shown(after),
  )[0];
};

const isWithin = (one: Span, other: Span): boolean => other.from <= one.from && one.to <= other.to;

/** The bin that a label of the rules, or an earlier bin, is in; undefined where none holds all of it. */
export const binHolding = (label: string, bins: readonly string[]): string | undefined => {
  if (bins.includes(label)) return label;
  const span = spanOf(label);
  if (span === null) return undefined;
  return bins.find((bin) => {
    const own = isMerged(bin) ? spanOf(bin) : null;
    return own !== null && isWithin(span, own);
  });
};

/** A dimension's bins with these put together, in their order. */
export const binsWith = (labels: readonly string[], merged: readonly string[]): readonly string[] => [
  ...new Set(labels.map((label) => binHolding(label, merged) ?? label)),
];

/**
 * The bins of a release: those of the rules that it tells apart, and what it put together, in their order. Everything that reads the
 * bins of a release asks this. A label that a release does not have is not nobody: it was not told apart.
 *
 * @param there the labels that the release's cells have; where it has no cells its bins are not known, and are all.
 */
export const binsIn = (labels: readonly string[], there: Iterable<string>): readonly string[] => {
  const own = new Set(there);
  if (own.size === 0) return labels;
  return binsWith(labels, [...own].filter(isMerged)).filter((label) => own.has(label));
};

/** Whether some bins are all that another one holds. */
const cover = (bins: readonly Span[], whole: Span): boolean => {
  let next = whole.from;
  for (const { from, to } of bins.toSorted((one, other) => one.from - other.from)) {
    if (from !== next) return false;
    next = to + 1;
  }
  return next === whole.to + 1;
};

const spansOf = (labels: readonly string[]): readonly Span[] =>
  labels.flatMap((label) => spanOf(label) ?? []);

const overlap = (one: Span, other: Span): boolean => one.from <= other.to && other.from <= one.to;

/** The bins that some labels are told by. */
export interface Told {
  readonly bins: readonly string[];
  /** Whether one of the labels was put together with others: then they cannot be told any more. */
  readonly isMixed: boolean;
}

/**
 * Which bins of a release tell just these labels. A bin that was put together of them alone stands for them, and a bin of another
 * release is the sum of those it holds. A label that was not told apart, in no bin, is left out.
 *
 * @param there the bins that the release has.
 */
export const toldBy = (asked: readonly string[], there: readonly string[]): Told => {
  const wanted = spansOf(asked);
  const partsOf = asked.filter(isMerged).flatMap((label) => {
    const whole = spanOf(label);
    const parts = there.filter((bin) => whole !== null && spansOf([bin]).some((own) => isWithin(own, whole)));
    return whole !== null && cover(spansOf(parts), whole) ? parts : [];
  });
  const isTold = (bin: string): boolean => {
    const own = isMerged(bin) ? spanOf(bin) : null;
    return (
      own !== null &&
      cover(
        wanted.filter((span) => isWithin(span, own)),
        own,
      )
    );
  };
  const bins = there.filter((bin) => asked.includes(bin) || partsOf.includes(bin) || isTold(bin));
  const isMixed = there.some(
    (bin) =>
      isMerged(bin) &&
      !bins.includes(bin) &&
      spansOf([bin]).some((own) => wanted.some((span) => overlap(own, span))),
  );
  return { bins, isMixed };
};

/** A cell of a place, by one label for each thing it is divided by. */
interface Cell {
  readonly labels: readonly string[];
  readonly value: number;
}

/** Bins that were put together here and there, as those that hold all of them: what overlaps is one. */
const joined = (merged: readonly string[]): readonly string[] =>
  spansOf(merged)
    .toSorted((one, other) => one.from - other.from)
    .reduce<readonly Span[]>((so, span) => {
      const last = so.at(-1);
      if (last === undefined || span.from > last.to) return [...so, span];
      return [...so.slice(0, -1), { from: last.from, to: Math.max(last.to, span.to) }];
    }, [])
    .map(codeOf);

/** What several releases put together of one dimension, as the bins that all of them can tell. */
export const mergedInAny = (releases: readonly (readonly string[])[]): readonly string[] =>
  joined([...new Set(releases.flat().filter(isMerged))]);

/** The cells with these bins put together, where they hold them. */
export const putTogether = (cells: readonly Cell[], merged: readonly string[]): readonly Cell[] => {
  if (merged.length === 0) return cells;
  const sums = new Map<string, Cell>();
  for (const { labels, value } of cells) {
    const own = labels.map((label) => binHolding(label, merged) ?? label);
    const key = JSON.stringify(own);
    sums.set(key, { labels: own, value: value + (sums.get(key)?.value ?? 0) });
  }
  return [...sums.values()];
};

/** The cells of a cube in several releases by the bins that all of them can tell: for a comparison. */
export const inSharedBins = (releases: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => {
  const merged = mergedInAny(releases.map((cells) => cells.flatMap(({ labels }) => labels)));
  return releases.map((cells) => putTogether(cells, merged));
};
