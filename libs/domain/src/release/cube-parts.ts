import type { CubeCode, cubes } from './cubes.ts';

type Divisions<Cube extends CubeCode> = (typeof cubes)[Cube]['dimensions'];

type DimensionIn<Cube extends CubeCode> = Cube extends CubeCode ? keyof Divisions<Cube> & string : never;

type LabelIn<Cube extends CubeCode, Dimension> = Cube extends CubeCode
  ? Dimension extends keyof Divisions<Cube>
    ? Divisions<Cube>[Dimension] extends readonly (infer Label extends string)[]
      ? Label
      : never
    : never
  : never;

/** Everything that any cube beside the first is divided by. */
export type CubeDimension = DimensionIn<CubeCode>;

/** Every label that a dimension has in any of the cubes. */
export type CubeLabel<Dimension extends CubeDimension> = LabelIn<CubeCode, Dimension>;

/** What several cubes begin with that are told together: `measure` of `measure_mentor`. */
export type CubeFamily = CubeCode extends infer Cube
  ? Cube extends `${infer Family}_${string}`
    ? Family
    : never
  : never;

/** The family of a cube; null where its code is one word. */
export const familyOf = (cube: CubeCode): CubeFamily | null => {
  const [family = '', ...rest] = cube.split('_');
  return rest.length === 0 || !isFamily(family, cube) ? null : family;
};

const isFamily = (family: string, cube: CubeCode): family is CubeFamily => cube.startsWith(`${family}_`);

/** What a cube is called within its family: `mentor` of `measure_mentor`. */
export const memberOf = (cube: CubeCode): string => cube.replace(/^[^_]*_/, '');
