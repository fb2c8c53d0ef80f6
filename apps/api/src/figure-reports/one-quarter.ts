import type { PlaceCells } from '../statistics/published.ts';

/** The figures of one quarter, as they are frozen: of the first cube by place, of the others by cube and place. */
export interface OneQuarter {
  readonly quarter: string;
  readonly cells: PlaceCells;
  readonly cubes: ReadonlyMap<string, PlaceCells>;
}
