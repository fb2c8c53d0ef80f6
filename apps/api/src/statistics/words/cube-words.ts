import type { CubeDimension, CubeFamily, CubeLabel } from '#domain/release/cube-parts';
import type { CubeCode } from '#domain/release/cubes';

/** Families whose members have a word on the pages. */
export type ToldElsewhere = 'measure' | 'situation' | 'kinds' | 'premise' | 'pulse';

/** Dimensions that have their words from the first table. */
type OfTheFirst = 'gender' | 'status';

/** What the cubes beside the first are called, with everything they are divided by. */
export interface CubeWords {
  readonly names: Readonly<Record<Exclude<CubeCode, `${ToldElsewhere}_${string}`>, string>>;
  readonly measure: (kind: string) => string;
  readonly situation: (situation: string) => string;
  /** By kind within a situation. */
  readonly kinds: (situation: string) => string;
  /** What a family is called as a heading. */
  readonly families: Readonly<Record<CubeFamily, string>>;
  readonly dimensions: Readonly<Record<Exclude<CubeDimension, OfTheFirst>, string>>;
  readonly labels: {
    readonly [Dimension in Exclude<CubeDimension, OfTheFirst>]: Readonly<
      Record<CubeLabel<Dimension>, string>
    >;
  };
}
