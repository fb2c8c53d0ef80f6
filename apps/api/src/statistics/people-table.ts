import type { Language } from '#domain/language/languages';
import { allAgeGroups, figureGenders, figureStatuses } from '#domain/release/cube';
import { ageUnions } from '#domain/statistics/age-unions';
import { placesOf, together } from '#domain/statistics/shown-cells';
import { wordsFor } from '../papers/words/words-for.ts';
import type { Published } from './published.ts';
import type { CodeList, TableShape, Variable } from './table-shape.ts';
import { aboutReleases, labelBy, persons, times, region } from './variables.ts';
import { statisticsWords } from './words/words-in.ts';
import type { StatisticsWords } from './words/statistics-words.ts';

/** The table of the cube that every other figure stands beside. Its id is for good: clients have written it down. */
export const peopleTable = 'LAGET01';

/** The ages as Statistics Norway divides them. */
const agesOfOthers = (words: StatisticsWords): CodeList => ({
  id: 'agg_FemAar',
  label: words.fiveYears,
  type: 'Aggregation',
  values: [
    { code: together, label: words.together, of: [together] },
    ...Object.entries(ageUnions).map(([code, of]) => ({ code, label: words.ages(code), of })),
  ],
});

const divided = (language: Language, words: StatisticsWords): readonly Variable[] => {
  const { word } = wordsFor(language);
  const all = { code: together, label: words.together };
  const of = (
    code: 'Alder' | 'Kjonn' | 'Status',
    codes: readonly string[],
    label: (code: string) => string,
  ) => ({
    code,
    label: words.variables[code],
    total: together,
    values: [all, ...codes.map((own) => ({ code: own, label: label(own) }))],
  });
  return [
    { ...of('Alder', allAgeGroups, words.ages), codeLists: [agesOfOthers(words)] },
    of('Kjonn', figureGenders, (code) => word('releases.genders', code)),
    of('Status', figureStatuses, (code) => word('releases.statuses', code)),
  ];
};

/** Who is followed up, by region, age, gender and status, for the releases given: oldest first, at least one. */
export const peopleShape = (releases: readonly Published[], language: Language): TableShape => {
  const words = statisticsWords[language];
  const places = releases.flatMap(({ places: own }) => own.flatMap(({ number }) => placesOf(number)));
  const variables = [
    region(places, releases, words),
    ...divided(language, words),
    persons(words),
    times(releases, words),
  ];
  return {
    id: peopleTable,
    label: labelBy(words.followedUp, variables, words),
    variables,
    notes: words.notes,
    source: words.source,
    unit: words.unit,
    language,
    reads: { from: 'persons' },
    ...aboutReleases(releases),
  };
};
