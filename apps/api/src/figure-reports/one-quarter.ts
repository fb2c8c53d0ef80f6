import type { Floor } from '#domain/release/floor';
import type { PlaceCells } from '../statistics/published.ts';

/** The figures of one release, as they are frozen: of the first cube by place, of the others by cube and place. */
export interface OneQuarter {
  /** What its release stands for: 2026Q3, 2026H1 or 2026. */
  readonly period: string;
  /** The quarter whose last day is counted. */
  readonly quarter: string;
  readonly cells: PlaceCells;
  readonly cubes: ReadonlyMap<string, PlaceCells>;
  /** How far its places are divided. */
  readonly floor: Floor;
}
