/** A rectangle in px from the picture's upper left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The words within a picture of a series that must keep clear of each other. */
export type WordKey = 'first' | 'last' | 'target' | 'baseline';

/** A word and what it belongs to: a point of the line, or a level across the picture. */
export interface Wanted {
  readonly key: WordKey;
  readonly text: string;
  /** Middle of the point; of a level only how high it stands. */
  readonly x: number;
  readonly y: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedWord extends Area {
  readonly key: WordKey;
  readonly text: string;
}

/** What the words have to keep clear of: where they may stand, the line, and words that stand already. */
export interface Surroundings {
  /** The picture's own part, between its axes. */
  readonly frame: Area;
  /** The words may reach so far to the right of it. */
  readonly rightMargin: number;
  /** Each part of the line, without the gaps in it. */
  readonly line: readonly (readonly Point[])[];
  readonly taken: readonly Area[];
}

const sizes = { first: 12.5, last: 15, target: 12.5, baseline: 12.5 } as const satisfies Record<
  WordKey,
  number
>;

/** The letters of such words are so wide at most, on average, measured in their own height. */
const letter = 0.54;

/** How much room a word takes. */
export const roomOf = (key: WordKey, text: string): { readonly width: number; readonly height: number } => ({
  width: Math.ceil(text.length * letter * sizes[key]),
  height: Math.ceil(sizes[key] * 1.2),
});

export const meet = (one: Area, other: Area): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** How far the middle of a word may stand from what it belongs to, the nearest first. */
const aside = [0, 10, 15, 26, 38, 50, 64, 80];

/** Places along the line, so close to each other that no word hides it unseen. */
const along = (line: Surroundings['line']): Area[] =>
  line.flatMap((part) =>
    part.flatMap((to, at) => {
      const from = part[at - 1] ?? to;
      const steps = Math.max(1, Math.round((to.x - from.x) / 8));
      return Array.from({ length: steps }, (_step, step) => {
        const share = (step + 1) / steps;
        return {
          x: from.x + (to.x - from.x) * share - 3,
          y: from.y + (to.y - from.y) * share - 3,
          ...{ width: 6, height: 6 },
        };
      });
    }),
  );

interface Candidate {
  readonly place: PlacedWord;
  readonly cost: number;
}

/** Where a word may stand, and how much worse each place is than the best. */
function candidatesOf(
  wanted: Wanted,
  { frame, rightMargin }: Surroundings,
  line: readonly Area[],
): Candidate[] {
  const { key, text } = wanted;
  const { width, height } = roomOf(key, text);
  const middle = frame.x + (frame.width - width) / 2;
  const edges = {
    first: [wanted.x - 6],
    last: [wanted.x + 12, wanted.x - width + 12],
    target: [frame.x + 4, frame.x + frame.width - width - 4, middle],
    baseline: [frame.x + 4, frame.x + frame.width - width - 4, middle],
  }[key];
  const nearest = { first: 15, last: 0, target: 10, baseline: 10 }[key];
  const within = (x: number): number =>
    Math.max(2, Math.min(x, frame.x + frame.width + rightMargin - width - 2));
  return edges.flatMap((edge, atEdge) =>
    aside
      .filter((by) => by >= nearest)
      .flatMap((by) => (by === 0 ? [0] : [-by, by]))
      .map((by): Candidate => {
        const place = { key, text, width, height, x: within(edge), y: wanted.y + by - height / 2 };
        const hidden = line.filter((area) => meet(place, area)).length;
        const far = (Math.abs(by) - nearest) * 2;
        return { place, cost: far + atEdge * 6 + hidden * 4 + (by > 0 ? 1 : 0) };
      })
      .filter(({ place }) => place.y >= 0 && place.y + place.height <= frame.y + frame.height + 3),
  );
}

/** How much it takes away from a word that a level's line goes through it. */
const crossed = (place: PlacedWord, wanted: readonly Wanted[]): number =>
  wanted.filter(
    ({ key, y }) =>
      (key === 'target' || key === 'baseline') && place.y + 1 < y && place.y + place.height - 1 > y,
  ).length * 30;

/**
 * Where the numbers of the first and the last point and the words of the levels stand: each as near its own as can be,
 * and none over another or over what stands there already. Tried together, for there are four at most.
 */
export function placeWords(wanted: readonly Wanted[], around: Surroundings): PlacedWord[] {
  const line = along(around.line);
  const each = wanted.map((one) =>
    candidatesOf(one, around, line)
      .filter(({ place }) => !around.taken.some((area) => meet(area, place)))
      .map(({ place, cost }) => ({ place, cost: cost + crossed(place, wanted) }))
      .sort((one_, other) => one_.cost - other.cost),
  );
  let best: { readonly places: readonly PlacedWord[]; readonly cost: number } = {
    places: [],
    cost: Infinity,
  };
  const tryFrom = (at: number, places: readonly PlacedWord[], cost: number): void => {
    if (cost >= best.cost) return;
    const here = each[at];
    if (here === undefined) {
      best = { places, cost };
      return;
    }
    for (const candidate of here) {
      if (cost + candidate.cost >= best.cost) return;
      if (places.some((place) => meet(place, candidate.place))) continue;
      tryFrom(at + 1, [...places, candidate.place], cost + candidate.cost);
    }
  };
  tryFrom(0, [], 0);
  return [...best.places];
}
