import { sumsAbove } from '../table/regions.ts';
import { correctedFindings, type EarlierLook, looksAt, onlyCells, supposable } from './corrected.ts';
import type { Familiar } from './familiar.ts';
import { provableTogether } from './provable-together.ts';
import type { Released } from './released.ts';
import type { FindingTogether } from './together.ts';

/** What a correction is asked beside what was shown before. */
export interface BesideEarlier {
  /** The earlier releases that somebody may have kept, the newest first. */
  readonly earlier: readonly EarlierLook[];
  readonly sensitive: string;
  readonly known: readonly Familiar[];
}

const keyOf = (labels: readonly string[]): string => JSON.stringify(labels);

/** Says of an inner cell whether it may have been corrected, or is shown otherwise than it was. */
const touchedIn = (
  { table, rounded }: Released,
  earlier: readonly EarlierLook[],
): ((cell: number) => boolean) => {
  const touched = new Set(
    table.inner.flatMap(({ labels }, cell) => {
      const key = keyOf(labels);
      const isAsBefore = earlier.every(
        ({ shown, same }) => !shown.has(key) || (same.has(key) && shown.get(key) === rounded[cell]),
      );
      return isAsBefore ? [] : [cell];
    }),
  );
  return (cell) => touched.has(cell);
};

/** The same of part of the cells. */
const partOf = (released: Released, known: readonly Familiar[], isIn: (area: string) => boolean) => {
  const { inner } = released.table;
  const own = new Map<number, number>();
  for (const [cell, { labels }] of inner.entries()) if (isIn(labels[0] ?? '')) own.set(cell, own.size);
  const familiar = known.map(
    (all): Familiar =>
      new Map(
        [...all].flatMap(([cell, persons]) => {
          const place = own.get(cell);
          return place === undefined ? [] : [[place, persons] as const];
        }),
      ),
  );
  return {
    part: onlyCells(released, ([area = '']) => isIn(area)),
    own,
    known: familiar.filter(({ size }) => size > 0),
  };
};

/** Groups of a county and of all: with everybody in it. */
const aboveFindings = async (
  released: Released,
  { earlier, sensitive, known }: BesideEarlier,
  isTouched: (cell: number) => boolean,
): Promise<readonly FindingTogether[]> => {
  const { inner } = released.table;
  const areas = Map.groupBy(sumsAbove(released.table), ({ labels }) => labels[0] ?? '');
  const findings: FindingTogether[] = [];
  for (const [above, sums] of areas) {
    const members = new Set(sums.flatMap((sum) => sum.members));
    if (![...members].some(isTouched)) continue;
    const inside = new Set([...members].map((cell) => inner[cell]?.labels[0]));
    const { part, own, known: familiar } = partOf(released, known, (area) => inside.has(area));
    const touched = new Set([...own].flatMap(([cell, place]) => (isTouched(cell) ? [place] : [])));
    const { tables, relations } = await supposable(looksAt(part, earlier));
    findings.push(
      ...(await provableTogether(tables, relations, [
        {
          ...{ table: 0, sensitive, known: familiar },
          own: ({ labels, members: asked }) => labels[0] === above && asked.some((cell) => touched.has(cell)),
        },
      ])),
    );
  }
  return findings;
};

/**
 * What a correction gives away together with the releases that it replaces, to somebody who has kept them, knows in which
 * cells the same persons are, and supposes that few were corrected elsewhere (C1, C2, C3, C5).
 *
 * Where nobody was corrected and all is shown as before, there is one look and nothing to ask: the other areas are taken to
 * be as they are shown, which leaves less room and never more.
 */
export const findingsBesideEarlier = async (
  released: Released,
  beside: BesideEarlier,
): Promise<readonly FindingTogether[]> => {
  const { earlier, sensitive, known } = beside;
  const isTouched = touchedIn(released, earlier);
  const touched = new Set(
    released.table.inner.flatMap(({ labels: [area = ''] }, cell) => (isTouched(cell) ? [area] : [])),
  );
  if (touched.size === 0) return [];
  const { part, known: familiar } = partOf(released, known, (area) => touched.has(area));
  const looks = await supposable(looksAt(part, earlier));
  return [
    ...(await correctedFindings(looks)),
    ...(await provableTogether(looks.tables, looks.relations, [
      {
        ...{ table: 0, sensitive, known: familiar },
        own: ({ labels: [area = ''] }) => touched.has(area),
      },
    ])),
    ...(await aboveFindings(released, beside, isTouched)),
  ];
};
