import { sideAfter } from '#domain/release/cohort';
import { allCubes, type CubeCode, yearsOf } from '#domain/release/cubes';
import {
  findingsTogether,
  type FindingTogether,
  type Within,
} from '../../libs/disclosure-control/src/index.ts';
import { countedAlike } from './bounds.ts';
import { type CountyTable, placesIn, placesOf } from './county-table.ts';
import { cubesOfBin } from './same-bins.ts';

/** Two cubes of which the persons of one sum are nearly all among those of another: for who supposes that there is no exception. */
export interface Nearly {
  readonly part: CubeCode;
  readonly whole: CubeCode;
  readonly isPart: (label: string) => boolean;
  readonly isWhole: (label: string) => boolean;
}

const allBut =
  (bin: string) =>
  (label: string): boolean =>
    label !== bin;

/** But for who has come back: what is newest may be of an earlier follow-up. */
const begun: readonly Nearly[] = [
  { part: 'measures', whole: 'to_measure', isPart: allBut('none'), isWhole: allBut('not_yet') },
  { part: 'school', whole: 'to_mapping', isPart: allBut('not_asked'), isWhole: allBut('not_yet') },
];

/** But for who answers long after a meeting. */
const met: readonly Nearly[] = cubesOfBin('no_answer').flatMap((part) =>
  cubesOfBin('no_meeting')
    .slice(0, 1)
    .map((whole) => ({ part, whole, isPart: allBut('none'), isWhole: allBut('no_meeting') })),
);

/** Where somebody is now is counted alike in an older cohort and the next: but for who was away in between, or has moved. */
const alike: readonly ((label: string) => boolean)[] = [
  ...countedAlike.map((label) => (after: string) => after === label),
  // who was inside two years ago and outside since is outside in all years of the newer one alone
  (after) => sideAfter(after) === 'outside',
];

const older: readonly Nearly[] = allCubes.flatMap((part) => {
  const whole = allCubes.find((newer) => yearsOf(newer) === (yearsOf(part) ?? 0) - 1);
  return whole === undefined
    ? []
    : alike.map((isAlike) => ({ part, whole, isPart: isAlike, isWhole: isAlike }));
});

export const nearlyWithin: readonly Nearly[] = [...begun, ...met, ...older];

/**
 * What two cubes give away together to who supposes that there is no exception, each pair by itself. Where they contradict that, it
 * is known not to be so, and tells nothing.
 */
export const nearlyFindings = async (tables: readonly CountyTable[]): Promise<readonly FindingTogether[]> => {
  const findings: FindingTogether[] = [];
  const pairs = Map.groupBy(nearlyWithin, ({ part, whole }) => JSON.stringify([part, whole]));
  for (const own of pairs.values()) {
    const [{ part, whole } = { part: '', whole: '' }] = own;
    const at = [part, whole].map((cube) => tables.findIndex((one) => one.cube === cube));
    const two = at.flatMap((table) => tables[table] ?? []);
    const [one, other] = two;
    if (one === undefined || other === undefined) continue;
    const within = own
      .map(({ isPart, isWhole }): Within => ({
        part: placesIn(two, part, (labels) => isPart(labels.at(-1) ?? '')),
        whole: placesIn(two, whole, (labels) => isWhole(labels.at(-1) ?? '')),
      }))
      .filter((places) => places.part.length > 0 && places.whole.length > 0);
    const shared = part.startsWith('cohort') ? [] : [[placesOf(one, 0), placesOf(other, 1)] as const];
    const found = await findingsTogether([one.released, other.released], { shared, within });
    findings.push(...found.map((finding) => ({ ...finding, table: at[finding.table] ?? 0 })));
  }
  return findings;
};
