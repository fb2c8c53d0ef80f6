import {
  allDefinitions,
  type CountsAs,
  type DefinitionCode,
  type DefinitionLine,
  statusDefinitions,
} from '#domain/activity/definitions';

const linesOf = (code: DefinitionCode): readonly DefinitionLine[] => statusDefinitions[code].lines;

/** Where a definition has whoever does this alone; null for what it does not speak of. */
export const placeBy = (code: DefinitionCode, counts: CountsAs): 'inside' | 'outside' | null => {
  const line = linesOf(code).find(({ when }) => when.includes(counts));
  if (line === undefined) return null;
  return line.inside ? 'inside' : 'outside';
};

export const isPlacedDifferently = (counts: CountsAs): boolean =>
  new Set(allDefinitions.map((code) => placeBy(code, counts))).size > 1;

/** Everything that somebody can do, in the order in which SSB decides; what no definition speaks of comes last. */
export const countsInOrder: readonly CountsAs[] = [
  ...new Set<CountsAs>([...linesOf('ssb').flatMap(({ when }) => when), 'other']),
];
