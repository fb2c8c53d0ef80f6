import type { ServiceKind } from '#domain/service/service-kinds';
import type { Dice } from '../random/dice.ts';

/** From which age up to which other a service is asked, and how often in a hundred cases. */
interface Ask {
  readonly from: number;
  readonly below: number;
  readonly ofHundred: number;
}

const asks: readonly (Ask & { readonly kind: ServiceKind })[] = [
  { kind: 'school', from: 11, below: 19, ofHundred: 85 },
  { kind: 'nav', from: 11, below: 18, ofHundred: 25 },
  { kind: 'nav', from: 18, below: 31, ofHundred: 85 },
  { kind: 'coordination', from: 11, below: 31, ofHundred: 62 },
  { kind: 'bup', from: 11, below: 18, ofHundred: 66 },
  { kind: 'dps', from: 18, below: 31, ofHundred: 24 },
  { kind: 'child_welfare', from: 11, below: 24, ofHundred: 34 },
  { kind: 'school_health', from: 11, below: 21, ofHundred: 45 },
  { kind: 'ot', from: 16, below: 22, ofHundred: 24 },
  { kind: 'ppt', from: 11, below: 19, ofHundred: 15 },
  { kind: 'housing', from: 18, below: 31, ofHundred: 20 },
  { kind: 'youth_work', from: 13, below: 25, ofHundred: 15 },
];

/** The services that will be asked to be on the team, at most five. */
export const inventTeam = (age: number, dice: Dice): ServiceKind[] => {
  const asked = asks.filter(
    ({ from, below, ofHundred }) => from <= age && age < below && dice.chance(ofHundred / 100),
  );
  return dice.some(asked, 5).map(({ kind }) => kind);
};

/** Who registers: those who see the young person most at that age. */
export const inventRegistering = (age: number, dice: Dice): ServiceKind => {
  if (age < 19)
    return dice.weighted({ school: 62, school_health: 14, child_welfare: 14, ot: age < 16 ? 0 : 10 }, [
      'school',
      'school_health',
      'child_welfare',
      'ot',
    ]);
  return dice.weighted(
    { nav: 66, coordination: 16, ot: age < 22 ? 12 : 0, housing: 6, child_welfare: age < 24 ? 6 : 0 },
    ['nav', 'coordination', 'ot', 'housing', 'child_welfare'],
  );
};
