import { allMeasured, type MeasuredCode, measuredIndicators, type Reading } from '#domain/indicator/measured';
import { ruleOf, sourceOf, unitOf } from '#domain/indicator/described';
import type { Language } from '#domain/language/languages';
import { placesOf } from '#domain/statistics/shown-cells';
import { wordsFor } from '../papers/words/words-for.ts';
import type { Decided, Published } from './published.ts';
import type { TableShape, Variable } from './table-shape.ts';
import { aboutReleases, contents, labelBy, times, region } from './variables.ts';
import { statisticsWords } from './words/words-in.ts';

/** The table of our own numbers of the indicators. */
export const indicatorTable = 'LAGET_INDICATORS';

/** What stands of each indicator: the share, what rounding allows of it, and the two shown numbers it is made of. */
export const indicatorContents = ['Andel', 'Lavest', 'Hoyest', 'Del', 'Av'] as const;
export type IndicatorContents = (typeof indicatorContents)[number];

const readingOf = (indicator: MeasuredCode): Reading => measuredIndicators[indicator].reads;

/** Indicators that are read from the first cube, or from a cube that is there. */
export const indicatorsFrom = (cubes: ReadonlySet<string>): readonly MeasuredCode[] =>
  allMeasured.filter((indicator) => {
    const reads = readingOf(indicator);
    return reads.from === 'persons' || (reads.from === 'cube' && cubes.has(reads.cube));
  });

/** What an indicator is a share of, what it is counted from, and by which rule: as codes and in words. */
const describedIn = (indicator: MeasuredCode, language: Language): object => {
  const { word } = wordsFor(language);
  const [unit, source] = [unitOf(indicator), sourceOf(indicator)];
  return {
    ...{ indicator, unit, source, rule: ruleOf(indicator) },
    unitLabel: unit === null ? '' : word('indicators.units', unit),
    sourceLabel: source === null ? '' : word('indicators.ownSources', source),
  };
};

/** The indicators by place and time, for the releases given: oldest first, at least one. */
export const indicatorShape = (
  releases: readonly Published[],
  cubes: ReadonlySet<string>,
  decided: Decided,
  language: Language,
): TableShape => {
  const words = statisticsWords[language];
  const { word } = wordsFor(language);
  const places = releases.flatMap(({ places: own }) => own.flatMap(({ number }) => placesOf(number)));
  const which = indicatorsFrom(cubes);
  const indicator: Variable = {
    code: 'Indikator',
    label: words.indicator,
    values: which.map((code) => ({ code, label: word('indicators.names', code) })),
  };
  const numbers = contents(
    indicatorContents.map((code) => ({
      code,
      label: words.contents[code],
      unit: code === 'Del' || code === 'Av' ? words.unit : words.percent,
    })),
    words,
  );
  const variables = [region(places, releases, words), indicator, numbers, times(releases, words)];
  const known = <Row extends { readonly indicator: string }>(rows: readonly Row[]) =>
    rows.filter((row) => which.some((code) => code === row.indicator));
  return {
    id: indicatorTable,
    label: labelBy(words.indicatorsOf, variables, words),
    variables,
    notes: [...words.notes, ...words.indicatorNotes],
    source: words.source,
    unit: words.percent,
    language,
    reads: { from: 'indicators' },
    decided: { aims: known(decided.aims), breaks: known(decided.breaks) },
    described: which.map((code) => describedIn(code, language)),
    ...aboutReleases(releases),
  };
};
