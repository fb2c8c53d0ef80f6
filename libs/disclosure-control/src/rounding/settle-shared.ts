import { type CountTable, type PublishedCell, sumOf, TOTAL } from '../table/count-table.ts';
import { byArea, type Part, sumsAbove } from '../table/regions.ts';
import { beyondIn, keepsLimits } from './area-anew.ts';
import { type GroupLimit, SPARED } from './group-rule.ts';

/** A table whose sums of counties by one dimension another table shows too. */
export interface SettlingShared {
  readonly table: CountTable;
  readonly rounded: readonly number[];
  readonly base: number;
  readonly limits: readonly GroupLimit[];
  /** What the other table is divided by too. */
  readonly dimension: string;
  /** Rounds an area anew, so that sums of it, by their labels as JSON, are shown as that. */
  readonly reround: (area: Part, aims: ReadonlyMap<string, number>) => Promise<readonly number[]>;
}

/** One value of the dimension in a county: whom it counts, and how far what is shown of them is from the truth. */
interface Share {
  readonly label: string;
  readonly error: number;
}

/** What is to be shown as one multiple more (or less) in an area; and one other value that goes the other way. */
interface Change {
  readonly label: string;
  readonly by: number;
  readonly against: string | undefined;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Sums of counties by the dimension alone; of the whole table only where there are no counties. */
const countiesOf = (table: CountTable, dimension: number): ReadonlyMap<string, readonly PublishedCell[]> => {
  const shared = sumsAbove(table).filter(({ labels }) =>
    labels.every((label, at) => at === 0 || (label === TOTAL) === (at !== dimension)),
  );
  const own = shared.filter(({ labels }) => labels[0] !== TOTAL);
  return Map.groupBy(own.length > 0 ? own : shared, ({ labels }) => labels[0] ?? '');
};

/** The values of a county, settled one multiple after the other. */
class County {
  readonly #settling: SettlingShared;
  readonly #at: number;
  readonly #sums: readonly PublishedCell[];
  readonly #areas: readonly Part[];
  values: readonly number[];

  constructor(
    settling: SettlingShared,
    at: number,
    sums: readonly PublishedCell[],
    areas: readonly Part[],
    values: readonly number[],
  ) {
    this.#settling = settling;
    this.#at = at;
    this.#sums = sums;
    const members = new Set(sums.flatMap((one) => one.members));
    this.#areas = areas.filter(({ places }) => places.some((place) => members.has(place)));
    this.values = values;
  }

  get #reach(): number {
    return this.#settling.base - 1;
  }

  #errors(): readonly Share[] {
    const { table } = this.#settling;
    const off = this.values.map((value, cell) => value - (table.inner[cell]?.count ?? 0));
    return this.#sums.map(({ labels, members }) => ({
      label: labels[this.#at] ?? '',
      error: sum(members.map((cell) => off[cell] ?? 0)),
    }));
  }

  async settle(): Promise<void> {
    for (let round = 0; round < 2 * this.#sums.length; round += 1) {
      const shares = this.#errors();
      const off = shares
        .filter(({ error }) => Math.abs(error) > this.#reach)
        .toSorted((one, other) => Math.abs(other.error) - Math.abs(one.error));
      let anew: readonly number[] | undefined;
      for (const one of off) anew ??= await this.#mended(one, shares);
      if (anew === undefined) return;
      this.values = anew;
    }
  }

  /** The area that is best rounded anew for it: one whose own sums suffer nothing where there is such, else the least. */
  async #mended({ label, error }: Share, shares: readonly Share[]): Promise<readonly number[] | undefined> {
    const by = error > 0 ? -this.#settling.base : this.#settling.base;
    let best: { readonly values: readonly number[]; readonly worse: number } | undefined;
    for (const against of this.#partners(label, by, shares))
      for (const area of this.#areas) {
        const made = await this.#anewIn(area, { label, by, against });
        if (made === undefined || made.worse >= (best?.worse ?? Infinity)) continue;
        best = made;
        if (made.worse <= 0) return made.values;
      }
    return best?.values;
  }

  /** Which other value may go the other way: each that lies no worse then, the best first. Undefined = the total takes it. */
  #partners(label: string, by: number, shares: readonly Share[]): readonly (string | undefined)[] {
    const total = sum(shares.map(({ error }) => error)) + by;
    const lies = ({ error }: Share): number => Math.abs(error - by);
    const others = shares
      .filter((one) => one.label !== label && lies(one) <= Math.max(this.#reach, Math.abs(one.error) - 1))
      .toSorted((one, other) => lies(one) - lies(other))
      .map((one) => one.label);
    return total >= -this.#reach && total <= this.#reach - SPARED ? [...others, undefined] : others;
  }

  async #anewIn(
    area: Part,
    { label, by, against }: Change,
  ): Promise<{ readonly values: readonly number[]; readonly worse: number } | undefined> {
    const { base, limits } = this.#settling;
    const before = area.places.map((place) => this.values[place] ?? 0);
    const aims = new Map<string, PublishedCell & { readonly aim: number }>();
    for (const { labels, members } of area.table.published) {
      if (!labels.every((one, at) => at === 0 || (one === TOTAL) === (at !== this.#at))) continue;
      const own = labels[this.#at];
      const shown = sumOf({ labels, members }, before);
      const aim = shown + (own === label ? by : own === against ? -by : 0);
      const count = sum(members.map((cell) => area.table.inner[cell]?.count ?? 0));
      if (aim !== shown && (aim < 0 || Math.abs(aim - count) >= base)) return undefined;
      aims.set(JSON.stringify(labels), { labels, members, aim });
    }
    const anew = await this.#settling.reround(area, new Map([...aims].map(([key, { aim }]) => [key, aim])));
    if (![...aims.values()].every((one) => sumOf(one, anew) === one.aim)) return undefined;
    const values = [...this.values];
    area.places.forEach((place, index) => (values[place] = anew[index] ?? 0));
    if (!keepsLimits(limits, values, this.values, base)) return undefined;
    return { values, worse: beyondIn(area, anew, base) - beyondIn(area, before, base) };
  }
}

/**
 * Where a county's sum by a dimension that another table is divided by too lies further off than base − 1, an area of it is
 * rounded anew to the next multiple, and another value of the dimension goes the other way. So near the truth every table of
 * the same persons can show them alike, or as no more than they are. Undefined where nothing had to be, or nothing could.
 */
export const settleShared = async (settling: SettlingShared): Promise<readonly number[] | undefined> => {
  const { table, rounded, dimension } = settling;
  const at = table.dimensions.indexOf(dimension);
  const areas = byArea(table);
  let values = rounded;
  for (const sums of countiesOf(table, at).values()) {
    const county = new County(settling, at, sums, areas, values);
    await county.settle();
    values = county.values;
  }
  return values === rounded ? undefined : values;
};
