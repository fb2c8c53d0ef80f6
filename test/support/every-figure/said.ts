import { nb } from '../../../apps/admin/src/i18n/nb.ts';
import { rangeSaidAs, saidAs } from '#domain/indicator/rate';
import { type Change, changeOf } from '#domain/release/change';
import { countyOf } from '#domain/release/cube';
import type { ShareShown, Shown } from '#domain/release/share';
import { numbers as allNumbers, places } from './frozen.ts';
import { flat } from './numbers.ts';
import type { Count } from './sums.ts';

const { figures } = nb;

/** «1 234», «:» */
export const count = (value: Count): string =>
  value === null ? ':' : String(value).replaceAll(/\B(?=(\d{3})+$)/g, ' ');

const filled = (text: string, values: Readonly<Record<string, number>>): string =>
  Object.entries(values).reduce((so, [name, value]) => so.replace(`{${name}}`, String(value)), flat(text));

/** «33 %», «under 10 %», «over 90 %»; `none` where no share is shown. */
export const share = (shown: ShareShown | null, none = '–'): string =>
  shown === null ? none : filled(figures.rate[saidAs(shown.percent)], { percent: shown.percent });

/** «29–38 %» in a table. */
export const range = (shown: ShareShown | null, none = '–'): string => {
  if (shown === null) return none;
  const said = rangeSaidAs(shown);
  return filled(figures.rate.ranges[said === 'between' ? 'short' : said], {
    low: shown.low,
    high: shown.high,
  });
};

/** «3. kvartal 2026» */
export const period = (quarter: string): string => `${quarter.slice(5)}. kvartal ${quarter.slice(0, 4)}`;

/** «Fjordvik», «Fylke 99», «Alle kommunene» */
export const placeName = (place: string): string => {
  if (place === '0') return figures.everywhere;
  const found = allNumbers.find((number) => number === place);
  return found === undefined ? `Fylke ${place}` : places[found];
};

export const countyNumber = (place: string): string => (place === '0' ? place : countyOf(place));

/** «Flere», «Omtrent uendret»; a dash where there is nothing to hold it against. */
export const moved = (before: Shown | null, now: Shown): string => {
  const change: Change | null = before === null ? null : changeOf(before, now);
  return change === null ? '–' : figures.moved[change];
};
