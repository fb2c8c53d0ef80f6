import { nb } from '../../../apps/admin/src/i18n/nb.ts';
import { trondelag2024 } from '../../../migrations/external/trondelag-2024.ts';
import { allUpperSecondary } from '#domain/activity/upper-secondary';
import { confirmedBins } from '#domain/release/bins';
import {
  allAgeGroups,
  figureGenders,
  figureStatuses,
  isFigureGender,
  isFigureStatus,
} from '#domain/release/cube';
import { binsIn, spanOf } from '#domain/release/merged-bins';
import { sumShown } from '#domain/release/share';
import { type DropoutShown, dropoutCubes, dropoutIn } from '#domain/release/two-dropouts';
import { byTwoDefinitions } from '#domain/release/two-definitions';
import type { Expected } from './compare.ts';
import type { Frozen } from './frozen.ts';
import { flat } from './numbers.ts';
import { count, range, share } from './said.ts';
import { byStatus, countiesIn, cubeOf, municipalitiesIn, tableOf, totalOf } from './sums.ts';

const labels = { age: allAgeGroups, gender: figureGenders, status: figureStatuses } as const;
type Dimension = keyof typeof labels;

const word = (label: string): string => {
  if (isFigureStatus(label)) return nb.releases.statuses[label];
  return isFigureGender(label) ? nb.releases.genders[label] : label.replace('-', '–');
};

/** What `released` says of how a release was audited. */
const audited = ['84', '480', '60', '6', '1', '2', '3', '5'];

/** «Se tallene» of a release, and how many were asked in its audit. */
export const releaseTableOf = (release: Frozen, place: string, by: readonly Dimension[]): Expected => {
  const total = totalOf(release, place, {});
  return {
    tables: [
      [
        ...tableOf(
          release,
          place,
          by.map((dimension) => [dimension, labels[dimension]] as const),
        ).map(([row, value]) => [...row.map(word), count(value)]),
        [nb.releases.table.total, count(total)],
      ],
    ],
    said: [count(total), ...audited, '0'],
  };
};

const { side } = nb.indicators;

/** Dropout by both definitions. */
const dropoutsOf = (release: Frozen, place: string): Expected => {
  const shown = allUpperSecondary.map((code) => ({
    name: side.dropouts.names[code],
    of: dropoutIn(cubeOf(release, dropoutCubes[code], place) ?? [], countiesIn(place)),
  }));
  const counts = ({ known, dropped, unknown }: DropoutShown) => [known, dropped, unknown].map(count);
  return {
    tables: [shown.map(({ name, of }) => [name, ...counts(of)])],
    said: shown.flatMap(({ of }) => [...counts(of), share(of.share), range(of.share), '0']),
  };
};

const isConfirmed = (bin: string): bin is (typeof confirmedBins)[number] =>
  confirmedBins.some((one) => one === bin);

/** What a bin is called; a merged one by its ends. */
const nameOfBin = (bin: string): string => {
  if (isConfirmed(bin)) return nb.indicators.side.confirmed.bins[bin];
  const { from, to } = spanOf(bin) ?? { from: 0, to: Infinity };
  const { open, between } = nb.figures.mergedBins;
  return (to === Infinity ? open : between).months
    .replace('{from}', String(from))
    .replace('{to}', String(to));
};

/** Our own numbers by SSB and by NAV, and how long ago they were confirmed. */
export const definitionsOf = (release: Frozen, place: string): ReadonlyMap<string, Expected> => {
  const groups = cubeOf(release, 'definitions', place) ?? [];
  const groupOf = (group: string) => groups.find(({ labels: [label] }) => label === group)?.value ?? null;
  const two = byTwoDefinitions({
    byStatus: byStatus(release, place, {}),
    groups: { pupil: groupOf('pupil'), self_employed_little: groupOf('self_employed_little') },
    ...{ municipalities: municipalitiesIn(place), counties: countiesIn(place) },
  });
  const line = (code: keyof typeof side.own.bars, value: number | null, ...places: string[]) => [
    ...[flat(side.own.bars[code]), ...places, count(value)],
  ];
  const { ssb, nav, known, unknown } = two;
  const there = cubeOf(release, 'confirmed', place) ?? [];
  const bins = binsIn(
    confirmedBins,
    there.map(({ labels: [label = ''] }) => label),
  ).map((bin) => ({
    name: nameOfBin(bin),
    value: there.find(({ labels: [label] }) => label === bin)?.value ?? null,
  }));
  const shares = [ssb.share, nav.share];
  return new Map<string, Expected>([
    [
      side.own.title,
      {
        tables: [
          [
            line('ssb', ssb.value, side.outside, side.outside),
            ...two.differences.map(({ group, value }) => line(group, value, side.inside, side.outside)),
            line('unknown', unknown.value, '', ''),
            line('nav', nav.value, '', ''),
          ],
        ],
        said: [
          ...[totalOf(release, place, {}), ssb.value, nav.value, known.value, unknown.value].map(count),
          ...shares.flatMap((one) => (one === null ? [] : [share(one), range(one)])),
          '0',
        ],
      },
    ],
    [
      side.confirmed.title,
      {
        tables: [bins.map(({ name, value }) => [name, count(value)])],
        said: [count(sumShown(bins.map(({ value }) => value))), '0'],
      },
    ],
    [side.dropouts.title, dropoutsOf(release, place)],
    // the age of those whom NAV counts, and the versions of the definitions
    [side.facts, { tables: null, said: ['15', '29', '2026', '1', '16', '12423'] }],
    [side.upperSecondary, { tables: null, said: ['1', '15'] }],
    [side.background, { tables: null, said: ['2026', '1'] }],
  ]);
};

interface OtherPage {
  readonly path: string;
  readonly title: string;
  readonly expected: ReadonlyMap<string, Expected>;
}

/** Pages about figures that show none of a release: what they count is rows, versions and what an audit was asked. */
export const otherPages: readonly OtherPage[] = [
  {
    path: '/open-figures',
    title: nb.openFigures.title,
    expected: new Map<string, Expected>([
      // how a date is written
      [nb.openFigures.tokens.title, { tables: null, said: ['20', '11', '2026'] }],
    ]),
  },
  {
    path: '/external-series',
    title: nb.externalSeries.title,
    expected: new Map(
      trondelag2024.map(({ title, source, values }): [string, Expected] => [
        title,
        { tables: null, said: [title, source, String(values.length)] },
      ]),
    ),
  },
  { path: '/figures/reports', title: nb.figureReports.title, expected: new Map() },
  {
    path: '/figures/protection',
    title: nb.figures.protection.title,
    expected: new Map<string, Expected>([
      [nb.protectedFigures.theorem.title, { tables: null, said: ['0', '4', '5', '9', '1', '10', '6', '14'] }],
      // nothing was found, and of one place a table was left out
      [nb.protectedFigures.audits.title, { tables: null, said: [...audited, '0', '9801'] }],
    ]),
  },
];
