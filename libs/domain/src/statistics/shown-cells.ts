import { smallestBrokenDown } from '../indicator/rounding.ts';
import { isMerged, toldBy } from '../release/merged-bins.ts';

/** One frozen cell of a place: one label for each thing it is divided by, a multiple of the base. */
export interface LabelledCell {
  readonly labels: readonly string[];
  readonly value: number;
}

/** The same with the municipality it is about. */
export interface FrozenCell extends LabelledCell {
  readonly municipality: string;
}

/** One label of a dimension, or several that are told as one. */
export type Asked = string | readonly string[];

/** All labels of a dimension together. */
export const together = 'T';

/** The whole country: every municipality of the release. */
export const country = '0';

/** Figures are shown with so many dimensions crossed at most. */
const mostCrossed = 2;

/** The places that a municipality's cells are added up in: itself, its county, the country. */
export const placesOf = (municipality: string): readonly string[] => [
  municipality,
  municipality.slice(0, 2),
  country,
];

export type Level = 'municipality' | 'county' | 'country';

export const levelOf = (place: string): Level => {
  if (place === country) return 'country';
  return place.length === 2 ? 'county' : 'municipality';
};

/** The cells by place, those of counties and the country added up from their municipalities. */
export const byPlace = (cells: readonly FrozenCell[]): ReadonlyMap<string, readonly LabelledCell[]> => {
  const sums = new Map<string, Map<string, LabelledCell>>();
  for (const { municipality, labels, value } of cells)
    for (const place of placesOf(municipality)) {
      const own = sums.get(place) ?? new Map<string, LabelledCell>();
      const key = labels.join('|');
      own.set(key, { labels, value: (own.get(key)?.value ?? 0) + value });
      sums.set(place, own);
    }
  return new Map([...sums].map(([place, own]) => [place, [...own.values()]]));
};

const fits = (asked: Asked, label: string | undefined): boolean =>
  asked === together || (typeof asked === 'string' ? asked === label : asked.some((one) => one === label));

const sumOf = (cells: readonly LabelledCell[], labels: readonly Asked[]): number =>
  cells.reduce(
    (sum, cell) => (labels.every((label, at) => fits(label, cell.labels[at])) ? sum + cell.value : sum),
    0,
  );

/** Whether a place's cells are divided by these labels at all: what was not told apart when they were made is not nobody. */
export const isToldIn = (cells: readonly LabelledCell[], labels: readonly Asked[]): boolean =>
  labels.every((label, at) => cells.some((cell) => fits(label, cell.labels[at])));

/**
 * A bin that a release put together, as what a place's cells have of it: the bin itself, or in another release all those that it
 * holds. Other labels are their own, and so is what the cells cannot tell.
 */
export const binsAsked = (cells: readonly LabelledCell[], labels: readonly string[]): readonly Asked[] =>
  labels.map((label, at) => {
    if (!isMerged(label)) return label;
    const there = [...new Set(cells.map((cell) => cell.labels[at] ?? ''))];
    const { bins } = toldBy([label], there);
    return bins.length > 0 ? bins : label;
  });

/**
 * What is shown of a place's cells for these labels, `together` where a dimension is not divided by: their sum, or
 * null for «:». A group that is shown as fewer than ten is not divided, whichever of the two dimensions made the
 * group; and no more than two are crossed. Shown numbers alone decide, so «:» tells nothing more than they do. Nor is a
 * place divided where its public population is too small: `may` says so of the dimensions, by where their labels stand.
 */
export const shownIn = (
  cells: readonly LabelledCell[],
  labels: readonly Asked[],
  may: (divided: readonly number[]) => boolean,
): number | null => {
  const divided = labels.flatMap((label, at) => (label === together ? [] : [at]));
  if (divided.length > mostCrossed) return null;
  if (!may(divided)) return null;
  const groups = divided.map((own) => labels.map((label, at) => (at === own ? together : label)));
  return groups.some((group) => sumOf(cells, group) < smallestBrokenDown) ? null : sumOf(cells, labels);
};
