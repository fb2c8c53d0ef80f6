import { keysOf } from '../closed-table/closed-table.ts';

/** How it is felt, or what it is like around one: the strategy has both. */
export type DimensionSide = 'felt' | 'around';

/**
 * What is asked about quality of life. Source: the national strategy for quality of life (Nasjonal livskvalitetsstrategi, chapter 2): what is
 * felt (satisfaction, meaning, mastery, safety, belonging) and what is around (school and work, home and neighbourhood, money).
 */
export const dimensions = {
  satisfaction: 'felt',
  meaning: 'felt',
  mastery: 'felt',
  safety: 'felt',
  belonging: 'felt',
  everyday: 'around',
  home: 'around',
  money: 'around',
} as const satisfies Record<string, DimensionSide>;

export type Dimension = keyof typeof dimensions;
export const allDimensions: readonly Dimension[] = keysOf(dimensions);

/** From 0, not at all, to 10, wholly: the scale that the surveys use. What is skipped is null. */
export const scale = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const satisfies readonly number[];
export type OnScale = (typeof scale)[number];

export type DimensionAnswers = Readonly<Record<Dimension, number | null>>;
