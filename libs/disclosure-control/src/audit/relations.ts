import type { Row, Term } from '../solver/linear-model.ts';
import { type Knowledge, knowledgeOfRounding } from './knowledge.ts';
import type { Released } from './released.ts';

/** An inner cell of one of several tables. */
export interface Place {
  readonly table: number;
  readonly cell: number;
}

/** Two sums, of cells of two tables, that count the same persons. */
export type Shared = readonly [one: readonly Place[], other: readonly Place[]];

/** Persons of one sum who are all among those of another one: who was there before and is asked again. */
export interface Within {
  readonly part: readonly Place[];
  readonly whole: readonly Place[];
}

/** A sum of cells of one table that is known to lie between two numbers, however it is shown. */
export interface KnownSum {
  readonly places: readonly Place[];
  readonly lower: number;
  readonly upper: number;
}

/** A cell of a table, and the same cell of an earlier release that this one corrects: another look at it. */
export interface Look {
  readonly now: Place;
  readonly before: Place;
  /** How many more, or fewer, there may be now: nobody where the same persons are in it. */
  readonly most: number;
}

/**
 * How tables about the same persons go together. There is no need of joint cells: whatever tables agree on these sums, there
 * are persons behind them all, for persons can be matched in any way that keeps the sums.
 */
export interface Relations {
  readonly shared: readonly Shared[];
  readonly within?: readonly Within[];
  readonly sums?: readonly KnownSum[];
  readonly looks?: readonly Look[];
}

/** All that is known of several tables at once, table after table. */
export interface Together {
  readonly knowledge: Knowledge;
  /** Where an inner cell stands among the cells of all. */
  readonly at: (place: Place) => number;
}

const beginsOf = (tables: readonly Released[]): readonly number[] => {
  let begin = 0;
  return tables.map(({ rounded }) => {
    begin += rounded.length;
    return begin - rounded.length;
  });
};

const terms = (places: readonly Place[], at: Together['at'], weight: number): readonly Term[] =>
  places.map((place) => [at(place), weight]);

/** What is known of all the tables at once, and how they go together. */
export const knowledgeTogether = (tables: readonly Released[], relations: Relations): Together => {
  const begins = beginsOf(tables);
  const at = ({ table, cell }: Place): number => (begins[table] ?? 0) + cell;
  const own = tables.map(({ table, rounded, exactness }) => knowledgeOfRounding(table, rounded, exactness));
  const moved = (row: Row, table: number): Row => ({
    ...row,
    terms: row.terms.map(([cell, weight]) => [at({ table, cell }), weight]),
  });
  const against = (one: readonly Place[], other: readonly Place[]) => [
    ...terms(one, at, 1),
    ...terms(other, at, -1),
  ];
  return {
    at,
    knowledge: {
      cells: own.flatMap(({ cells }) => cells),
      sums: [
        ...own.flatMap(({ sums }, table) => sums.map((row) => moved(row, table))),
        ...relations.shared.map(([one, other]) => ({ terms: against(one, other), lower: 0, upper: 0 })),
        ...(relations.within ?? []).map(({ part, whole }) => ({
          ...{ terms: against(whole, part), lower: 0, upper: Infinity },
        })),
        ...(relations.sums ?? []).map(({ places, lower, upper }) => ({
          ...{ terms: terms(places, at, 1), lower, upper },
        })),
        ...(relations.looks ?? []).map(({ now, before, most }) => ({
          ...{ terms: against([now], [before]), lower: -most, upper: most },
        })),
      ],
    },
  };
};
