import { highs } from '../solver/highs.ts';
import { type Column, modelData, type Row, type Term } from '../solver/linear-model.ts';

/** What is shown of one area in each period, and how many persons it shows over all periods together. */
export interface AreaThroughPeriods {
  /**
   * By period, by what nobody changes (class) and by what only rises, one step at most (rank): the shown number. Who was there
   * in several periods is in one cell of each.
   */
  readonly periods: readonly (readonly (readonly number[])[])[];
  /** How many were there in any of the periods, as it is shown. */
  readonly total: number;
}

/** What is shown of some areas by one thing, over all periods together, where everybody has the cell of the last period. */
export interface PooledShown {
  /** By area: how many were there last in each period, as {@link lastThere} says. */
  readonly last: readonly (readonly number[])[];
  /** By area: the shown cells. */
  readonly pooled: readonly (readonly number[])[];
  /** By period: how many all areas together show, also those that are not pooled. */
  readonly there: readonly number[];
  /** By period: what is shown by the same thing of all areas together, with areas that are not pooled; undefined where nothing is. */
  readonly above: readonly (readonly number[] | undefined)[];
}

/** A model that is built up: a column for each number that is looked for. */
class Search {
  readonly #columns: Column[] = [];
  readonly #rows: Row[] = [];

  number(cost = 0): number {
    this.#columns.push({ lower: 0, upper: Infinity, cost, whole: true });
    return this.#columns.length - 1;
  }

  row(terms: readonly Term[], lower: number, upper: number): void {
    this.#rows.push({ terms, lower, upper });
  }

  /** Whole numbers that fit every row; null where there are none. What the solver says is asked again, by adding up. */
  async found(): Promise<readonly number[] | null> {
    const solver = await highs();
    const model = { columns: this.#columns, rows: this.#rows };
    const values = solver.withModel(modelData(model), (one) => {
      one.options.set({ output_flag: false, random_seed: 1, mip_rel_gap: 0.1 });
      one.run();
      const isFound = one.getModelStatus() === solver.constants.modelStatus.optimal;
      return isFound ? [...one.getSolution().colValue].map(Math.round) : null;
    });
    return values !== null && this.#fits(values) ? values : null;
  }

  #fits(values: readonly number[]): boolean {
    const sum = (terms: readonly Term[]): number =>
      terms.reduce((total, [column, weight]) => total + weight * (values[column] ?? 0), 0);
    return (
      values.every((value) => value >= 0) &&
      this.#rows.every(({ terms, lower, upper }) => lower <= sum(terms) && sum(terms) <= upper)
    );
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const once = (columns: readonly number[]): readonly Term[] => columns.map((column) => [column, 1]);

/** One cell of one period, with the columns of those who come to it and go from it. */
interface Stop {
  readonly period: number;
  readonly kind: number;
  readonly rank: number;
  readonly shown: number;
  readonly first: number;
  readonly last: number;
  readonly from: number[];
  readonly to: number[];
}

const stopsOf = ({ periods }: AreaThroughPeriods, search: Search): readonly Stop[] =>
  periods.flatMap((kinds, period) =>
    kinds.flatMap((ranks, kind) =>
      ranks.map((shown, rank): Stop => ({
        ...{ period, kind, rank, shown },
        ...{ first: search.number(), last: search.number(), from: [], to: [] },
      })),
    ),
  );

/**
 * Looks for persons who are exactly what an area shows: so many in each cell of each period, and so many in all. Somebody may
 * be away in between.
 *
 * @returns how many of them were there last in each period, spread as evenly as can be; null where nobody can be behind the
 * numbers.
 */
export const lastThere = async (area: AreaThroughPeriods): Promise<readonly number[] | null> => {
  const search = new Search();
  const stops = stopsOf(area, search);
  for (const stop of stops)
    for (const next of stops) {
      const older = next.rank - stop.rank;
      if (next.period <= stop.period || next.kind !== stop.kind || older < 0 || older > 1) continue;
      const way = search.number();
      stop.to.push(way);
      next.from.push(way);
    }
  for (const { shown, first, last, from, to } of stops) {
    search.row(once([first, ...from]), shown, shown);
    search.row(once([last, ...to]), shown, shown);
  }
  search.row(once(stops.map(({ first }) => first)), area.total, area.total);
  const lastIn = area.periods.map((_, period) =>
    stops.filter((stop) => stop.period === period).map(({ last }) => last),
  );
  const most = search.number(1);
  for (const columns of lastIn.slice(0, -1)) search.row([...once(columns), [most, -1]], -Infinity, 0);
  const values = await search.found();
  return values && lastIn.map((columns) => columns.reduce((sum, column) => sum + (values[column] ?? 0), 0));
};

/**
 * Whether persons can be exactly what is shown by one thing: in each area, by the cell of their last period, so many in each
 * cell; and in each period no more in a cell than all areas together show, who are as many as the areas say.
 *
 * Where they can, the released numbers could be the true ones. Then so could those with up to base − 1 persons more, or fewer,
 * anywhere: no sum of any table is moved by more, and none is promised to be nearer. So no cell of any of the tables is
 * narrowed by all of them together.
 */
export const isRealised = async ({
  last,
  pooled,
  there: shownThere,
  above,
}: PooledShown): Promise<boolean> => {
  const agree = above.every((shown, period) => shown === undefined || sum(shown) === shownThere[period]);
  if (!agree) return false;
  const search = new Search();
  const cells = last.map((periods, area) =>
    periods.map(() => (pooled[area] ?? []).map(() => search.number())),
  );
  cells.forEach((periods, area) => {
    periods.forEach((columns, period) => {
      const there = last[area]?.[period] ?? 0;
      search.row(once(columns), there, there);
    });
    (pooled[area] ?? []).forEach((shown, cell) => {
      search.row(once(periods.flatMap((columns) => columns.slice(cell, cell + 1))), shown, shown);
    });
  });
  above.forEach((shown, period) => {
    shown?.forEach((most, cell) => {
      const columns = cells.flatMap((periods) => (periods[period] ?? []).slice(cell, cell + 1));
      search.row(once(columns), 0, most);
    });
  });
  return (await search.found()) !== null;
};
