import { nb } from '../../../apps/admin/src/i18n/nb.ts';
import { onSide, outsideAmong, sideOf } from '#domain/release/inside';
import { likelyOff } from '#domain/release/share';
import type { Expected } from './compare.ts';
import { counties, type Frozen, numbers } from './frozen.ts';
import { count, period, placeName, range, share } from './said.ts';
import { byStatus, type Group, municipalitiesIn, totalOf } from './sums.ts';

/** What the overview is asked about. */
export interface Asked {
  readonly release: Frozen;
  /** The published releases, oldest first. */
  readonly published: readonly Frozen[];
  readonly place: string;
  readonly group: Group;
}

const { figures, releases } = nb;

const outside = (release: Frozen, place: string, group: Group) =>
  outsideAmong(byStatus(release, place, group), municipalitiesIn(place));

/** What stands above the cards. */
const above = ({ release, place, group }: Asked): Expected => {
  const { part, whole, share: shown } = outside(release, place, group);
  const cells = byStatus(release, place, group);
  return {
    tables: [],
    said: [
      ...[totalOf(release, place, group), part.value, whole.value].map(count),
      ...[onSide(cells, 'inside'), onSide(cells, 'unknown')].map(count),
      share(shown),
      range(shown),
      '0',
    ],
  };
};

const status = ({ release, place, group }: Asked): Expected => ({
  tables: [
    [
      ...byStatus(release, place, group).map((cell) => [
        releases.statuses[cell.status],
        figures.sides[sideOf[cell.status]],
        count(cell.value),
      ]),
      [figures.inAll, '', count(totalOf(release, place, group))],
    ],
  ],
  said: [count(totalOf(release, place, group)), '0'],
});

const shareSeries = ({ release: now, published, place, group }: Asked): Expected => ({
  tables: [
    published
      .map((release) => {
        const { share: shown } = outside(release, place, group);
        return [period(release.quarter), share(shown, ':'), range(shown, '')];
      })
      .toReversed(),
  ],
  // the aims and the break that the test has set, with their years
  said: [
    count(totalOf(now, place, group)),
    ...(Object.keys(group).length === 0 && place === '0' ? ['45 %', '2024', '25 %', '2034'] : []),
  ],
});

const countSeries = ({ release: now, published, place, group }: Asked): Expected => ({
  tables: [
    published
      .map((release) => {
        const total = totalOf(release, place, group);
        const off = likelyOff(Math.max(1, municipalitiesIn(place)));
        const between = total === null ? '' : `${count(Math.max(0, total - off))}–${count(total + off)}`;
        return [period(release.quarter), count(total), between];
      })
      .toReversed(),
  ],
  said: [count(totalOf(now, place, group))],
});

const map = ({ release, place: asked, group }: Asked): Expected => ({
  tables: [
    [...numbers, ...counties, '0'].map((place) => {
      const { part, share: shown } = outside(release, place, group);
      return [placeName(place), count(totalOf(release, place, group)), count(part.value), share(shown)];
    }),
  ],
  said: [count(totalOf(release, asked, group)), '0'],
});

const besides = (place: string): readonly string[] => {
  if (place === '0') return ['0', ...counties];
  if (place.length === 4) return [place, place.slice(0, 2), '0'];
  return [place, ...counties.filter((county) => county !== place), '0'];
};

const compared = ({ release, place, group }: Asked): Expected => ({
  tables: [
    besides(place).map((code) => {
      const { part, whole, share: shown } = outside(release, code, group);
      return [placeName(code), count(part.value), count(whole.value), share(shown), range(shown)];
    }),
  ],
  said: [count(totalOf(release, place, group)), '0'],
});

/** The cards of the first cube, by their heading; what stands above them under no heading. */
export const overviewOf = (asked: Asked): ReadonlyMap<string, Expected> =>
  new Map([
    ['', above(asked)],
    [figures.overview.status.title, status(asked)],
    [figures.series.share.title, shareSeries(asked)],
    [figures.series.count.title, countSeries(asked)],
    [figures.map.title, map(asked)],
    [figures.compared.title, compared(asked)],
  ]);
