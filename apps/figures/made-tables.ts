import { isCube } from '#domain/release/cubes';
import type { CountTable, MadeRelease } from '../../libs/disclosure-control/src/index.ts';
import type { Counted } from './county-cubes.ts';
import type { Stocks } from './earlier.ts';
import { type CellMark, marksOf, marksOfSums } from './marks.ts';
import type { Merges } from './merges.ts';
import type { ReleaseOrder } from './order.ts';
import { countyTotals, personCube } from './person-cube.ts';
import { Refused } from './refused.ts';
import type { Replaced } from './replaced.ts';
import type { Tell } from './tell.ts';
import { withSums } from './summed-cubes.ts';
import { together, type Together } from './together.ts';

/** What the tables of a release are made of, and asked together with. */
interface About {
  readonly counted: Counted;
  readonly earlier: Stocks;
  readonly replaced: Replaced;
  /** What has to be put together before anything is found: made anew for each trial. */
  readonly merges: () => Merges;
}

/** The first cube and those beside it. */
export interface MadeTables {
  readonly persons: MadeRelease;
  readonly cubes: Together;
}

/**
 * Rounds and audits the first cube and those beside it. Where a correction would leave out a cube that was shown before, it is
 * tried once more with what was corrected shown as it was wherever that can be: the better of the two is made.
 */
export const madeTables = async (order: ReleaseOrder, about: About, tell: Tell): Promise<MadeTables> => {
  const { counted, earlier, replaced, merges } = about;
  const make = async (isHeld: boolean): Promise<MadeTables> => {
    const persons = await personCube(counted.people, order, counted.known, { replaced, isHeld }, tell);
    return {
      persons,
      cubes: withSums(
        await together({ first: persons, earlier, replaced, merges: merges() }, counted, order, tell),
      ),
    };
  };
  const drawn = await make(false);
  tellOf(drawn, replaced, tell);
  const [newest] = replaced.releases;
  const lost = ({ cubes }: MadeTables): number =>
    cubes.checked.leftOut.filter((cube) => isCube(cube) && newest?.has(cube) === true).length;
  if (lost(drawn) === 0) return drawn;
  const held = await make(true).catch((error: unknown) => {
    if (error instanceof Refused) return drawn;
    throw error;
  });
  return lost(held) < lost(drawn) ? held : drawn;
};

const tellOf = ({ cubes: { checked } }: MadeTables, { releases }: Replaced, tell: Tell): void => {
  tell(`  Audited ${String(checked.cubes)} cubes together, with ${String(checked.linked)} quarters before`);
  if (releases.length > 0)
    tell(`  Audited together with ${String(releases.length)} releases that it corrects`);
};

/** Who is in the cells of the first cube, and in its counties. */
export const firstMarks = (order: ReleaseOrder, table: CountTable): readonly CellMark[] => [
  ...marksOf(order, 'first', table),
  ...marksOfSums(order, 'first', table, countyTotals(table)),
];
