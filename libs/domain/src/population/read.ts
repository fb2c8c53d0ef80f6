import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import { placeKindOf } from '../release/places.ts';
import {
  allPopulationAges,
  populationAges,
  type PopulationAge,
  type PopulationCell,
  type PopulationGender,
} from './population.ts';
import { type PopulationFault, type PopulationRow, populationRows } from './rows.ts';

/** How the genders are written in files: as we do, in words, and with the statistics bank's digits. */
const genderCodes = {
  female: 'female',
  kvinne: 'female',
  kvinner: 'female',
  k: 'female',
  '2': 'female',
  male: 'male',
  mann: 'male',
  menn: 'male',
  m: 'male',
  '1': 'male',
} as const satisfies Record<string, PopulationGender>;

/** What is wrong with a row. */
const rowRules = {
  municipality_unclear: ({ municipality }) => placeIn(municipality) === undefined,
  age_unclear: ({ age }) => yearsIn(age) === undefined,
  gender_unclear: ({ gender }) => !isKeyOf(genderCodes, gender.toLowerCase()),
  year_unclear: ({ year }) => year !== '' && !/^\d{4}$/.test(year),
  persons_unclear: ({ persons }) => !/^\d{1,7}$/.test(persons),
} as const satisfies Record<string, (texts: PopulationRow['texts']) => boolean>;
export type PopulationRowFault = keyof typeof rowRules | 'row_twice';

/** «5001», «K-5001 Trondheim», «5001 Trondheim»; counties and the country are read, and left out. */
const placeIn = (text: string): string | undefined => {
  const digits = /^(?:[KF][-_]?)?(\d{1,4})(?:\s|$)/.exec(text)?.[1] ?? '';
  const place = /^0+$/.test(digits) ? '0' : digits;
  return placeKindOf(place) === undefined ? undefined : place;
};

/** «15-17» as we write it, or one year: «015», «15», «15 år». */
const yearsIn = (text: string): readonly [from: number, to: number] | undefined => {
  const [, from, to = from] =
    /^0*(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?\+?(?: år)?(?: eller eldre)?$/.exec(text) ?? [];
  return from === undefined ? undefined : [Number(from), Number(to)];
};

/** The age of the population that the years are in; undefined for those that no figure counts. */
const ageOf = ([from, to]: readonly [from: number, to: number]): PopulationAge | undefined =>
  allPopulationAges.find((age) => populationAges[age][0] <= from && to <= populationAges[age][1]);

export interface PopulationRead {
  readonly fault: PopulationFault | null;
  /** The column or field of the fault. */
  readonly at: string;
  readonly rowFaults: readonly { readonly line: number; readonly code: PopulationRowFault }[];
  /** The newest year of the file; empty where it says none. */
  readonly year: string;
  readonly source: string;
  readonly cells: readonly PopulationCell[];
  /** How many rows are of other places, ages or years. */
  readonly leftOut: number;
  /** Municipalities of which a year of age or a gender is missing: what is missing counts as nobody. */
  readonly incomplete: readonly string[];
}

const nothing = { rowFaults: [], year: '', source: '', cells: [], leftOut: 0, incomplete: [] } as const;

interface Counted {
  readonly municipality: string;
  readonly age: PopulationAge;
  readonly gender: PopulationGender;
  readonly years: readonly [from: number, to: number];
  readonly persons: number;
}

const countedIn = ({ municipality, age, gender, persons }: PopulationRow['texts']): Counted | undefined => {
  const [place, years, code] = [placeIn(municipality), yearsIn(age), gender.toLowerCase()];
  if (place?.length !== 4 || years === undefined || !isKeyOf(genderCodes, code)) return undefined;
  const group = ageOf(years);
  if (group === undefined) return undefined;
  return { municipality: place, age: group, gender: genderCodes[code], years, persons: Number(persons) };
};

const keyOf = ({ municipality, age, gender }: Omit<PopulationCell, 'persons'>): string =>
  [municipality, age, gender].join(' ');

const added = (counted: readonly Counted[]): readonly PopulationCell[] =>
  [...Map.groupBy(counted, keyOf).values()].flatMap((own) =>
    own.slice(0, 1).map(({ municipality, age, gender }) => ({
      ...{ municipality, age, gender },
      persons: own.reduce((sum, { persons }) => sum + persons, 0),
    })),
  );

const yearsOfAge = allPopulationAges.reduce(
  (sum, age) => sum + populationAges[age][1] - populationAges[age][0] + 1,
  0,
);

const incompleteIn = (counted: readonly Counted[]): readonly string[] =>
  [...Map.groupBy(counted, ({ municipality }) => municipality)]
    .filter(([, own]) => own.reduce((sum, { years: [from, to] }) => sum + to - from + 1, 0) < 2 * yearsOfAge)
    .map(([municipality]) => municipality)
    .toSorted();

const faultIn = (texts: PopulationRow['texts']): PopulationRowFault | undefined =>
  keysOf<keyof typeof rowRules>(rowRules).find((code) => rowRules[code](texts));

const twice = (rows: readonly PopulationRow[]): ReadonlySet<number> => {
  const seen = new Set<string>();
  const lines = new Set<number>();
  for (const { line, texts } of rows) {
    const key = JSON.stringify([placeIn(texts.municipality), yearsIn(texts.age), texts.gender, texts.year]);
    if (seen.has(key)) lines.add(line);
    seen.add(key);
  }
  return lines;
};

/** What a population file says of the municipalities, and what is wrong with it, row by row. */
export const readPopulation = (content: string): PopulationRead => {
  const read = populationRows(content);
  if ('fault' in read) return { ...nothing, fault: read.fault, at: read.at };
  const again = twice(read.rows);
  const rowFaults = read.rows.flatMap(({ line, texts }) => {
    const code = faultIn(texts) ?? (again.has(line) ? 'row_twice' : undefined);
    return code === undefined ? [] : [{ line, code }];
  });
  const wrong = new Set(rowFaults.map(({ line }) => line));
  const right = read.rows.filter(({ line }) => !wrong.has(line));
  const year = right.reduce((newest, { texts }) => (texts.year > newest ? texts.year : newest), '');
  const counted = right
    .filter(({ texts }) => texts.year === year)
    .flatMap(({ texts }) => countedIn(texts) ?? []);
  return {
    ...{ fault: null, at: '', rowFaults, year, source: read.source },
    cells: added(counted),
    leftOut: right.length - counted.length,
    incomplete: incompleteIn(counted),
  };
};

const fileRules = {
  population_unreadable: ({ fault }) => fault !== null,
  population_rows: ({ rowFaults }) => rowFaults.length > 0,
  population_nobody: ({ fault, cells }) => fault === null && cells.length === 0,
} as const satisfies BlockerRules<PopulationRead>;
export type PopulationBlocker = keyof typeof fileRules;

/** Why a population file is not kept; empty means it is. */
export const populationBlockers = (read: PopulationRead): PopulationBlocker[] => blockersIn(fileRules, read);
