import type { Language } from '#domain/language/languages';
import { allAgeGroups, figureGenders, figureStatuses } from '#domain/release/cube';
import { exportedQuarter } from '#domain/statistics/period';
import { country, levelOf, placesOf, together } from '#domain/statistics/shown-cells';
import { wordsFor } from '../papers/words/words-for.ts';
import type { Published } from './published.ts';
import type { TableShape, Variable } from './table-shape.ts';
import { statisticsWords } from './words/words-in.ts';
import type { StatisticsWords } from './words/statistics-words.ts';

/** The table of the cube that every other figure stands beside. Its id is for good: clients have written it down. */
export const peopleTable = 'LAGET01';

const names = (releases: readonly Published[]): ReadonlyMap<string, string> =>
  new Map(releases.flatMap(({ places }) => places.map(({ number, name }) => [number, name])));

/** What a place is called: a municipality as it was called when the newest release was made. */
export const placeName = (
  place: string,
  municipalities: ReadonlyMap<string, string>,
  words: StatisticsWords,
): string => {
  const level = levelOf(place);
  if (level === 'country') return words.country;
  return level === 'county' ? words.county(place) : (municipalities.get(place) ?? place);
};

const region = (releases: readonly Published[], words: StatisticsWords): Variable => {
  const called = names(releases);
  const codes = [...new Set([...called.keys()].flatMap(placesOf))].toSorted();
  return {
    code: 'Region',
    label: words.variables.Region,
    role: 'geo',
    total: country,
    values: codes.map((code) => ({ code, label: placeName(code, called, words) })),
  };
};

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
    of('Alder', allAgeGroups, words.ages),
    of('Kjonn', figureGenders, (code) => word('releases.genders', code)),
    of('Status', figureStatuses, (code) => word('releases.statuses', code)),
  ];
};

/** Who is followed up, by region, age, gender and status, for the releases given: oldest first, at least one. */
export const peopleShape = (releases: readonly Published[], language: Language): TableShape => {
  const words = statisticsWords[language];
  const dimensions = [region(releases, words), ...divided(language, words)];
  const contents: Variable = {
    code: 'ContentsCode',
    label: words.variables.ContentsCode,
    role: 'metric',
    values: [{ code: 'Personer', label: words.people }],
  };
  const time: Variable = {
    code: 'Tid',
    label: words.variables.Tid,
    role: 'time',
    values: releases.map(({ quarter }) => ({
      code: exportedQuarter(quarter),
      label: words.quarter(quarter),
    })),
  };
  return {
    id: peopleTable,
    label: `${words.followedUp}${words.by([...dimensions, time].map(({ label }) => label))}`,
    variables: [...dimensions, contents, time],
    notes: words.notes,
    source: words.source,
    unit: words.unit,
    updated: new Date(Math.max(...releases.map(({ madeAt }) => madeAt.getTime()))),
    language,
    protection: {
      method: 'keyed controlled rounding',
      base: Math.max(...releases.map(({ base }) => base)),
      releases: releases.map(({ quarter, id }) => ({ period: exportedQuarter(quarter), id })),
    },
  };
};
