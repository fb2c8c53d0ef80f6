import type { Highs, Model } from 'highs';
import { modelData } from '../solver/linear-model.ts';
import type { Knowledge } from './knowledge.ts';

/** What a number can still be, for somebody who knows all that was released. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** By linear programming (any number) and by integer programming (whole persons): the second is never wider. */
export interface Intervals {
  readonly linear: Interval;
  readonly whole: Interval;
}

/** A number that somebody wants to know: a sum of inner cells, each times its weight. */
export type Target = readonly { readonly cell: number; readonly weight: number }[];

/** Thrown where no table fits what is said to be known: a release that contradicts itself. */
export class Contradiction extends Error {}

const TOLERANCE = 1e-6;

/** Solvers answer 3.9999999: a number that near to a whole one is that one. */
export const tidy = (value: number): number => {
  const near = Math.round(value);
  return Math.abs(value - near) < TOLERANCE ? near : value;
};

const isWhole = (value: number): boolean => Number.isInteger(tidy(value));

/**
 * Finds the least and the greatest that a sum of cells can be. One model, kept between the questions.
 *
 * Source: interval estimation by linear and integer programming, the EU Handbook on Statistical Disclosure Control (sdctools.github.io/HandbookSDC), chapter 5.
 */
export class Extremes {
  readonly #highs: Highs;
  readonly #knowledge: Knowledge;
  readonly #linear: Model;
  /** Made when it is first asked: most questions are answered without it. */
  #whole: Model | undefined;
  readonly #size: number;

  constructor(highs: Highs, knowledge: Knowledge) {
    this.#highs = highs;
    this.#knowledge = knowledge;
    this.#size = knowledge.cells.length;
    this.#linear = this.#model(false);
  }

  #model(whole: boolean): Model {
    const { cells, sums } = this.#knowledge;
    const columns = cells.map((cell) => ({ ...cell, cost: 0, whole }));
    const model = this.#highs.createModel(modelData({ columns, rows: sums }));
    const quiet = { output_flag: false, random_seed: 1 };
    model.options.set(whole ? { ...quiet, mip_rel_gap: 0, mip_abs_gap: 0.5 } : quiet);
    return model;
  }

  /** The solver's memory is not collected by itself. */
  dispose(): void {
    this.#linear.dispose();
    this.#whole?.dispose();
  }

  linear(target: Target): Interval {
    return {
      lower: this.#least(this.#linear, target).value,
      upper: -this.#least(this.#linear, against(target)).value,
    };
  }

  /** A table that fits all that is known and in which the sum is as small as it can be; its numbers need not be whole. */
  tableOfLeast(target: Target): Float64Array {
    return this.#least(this.#linear, target).table;
  }

  both(target: Target): Intervals {
    const [low, high] = [this.#bothLeast(target), this.#bothLeast(against(target))];
    return {
      linear: { lower: low.linear, upper: 0 - high.linear },
      whole: { lower: low.whole, upper: 0 - high.whole },
    };
  }

  /** The least number of whole persons. */
  leastWhole(target: Target): number {
    return this.#bothLeast(target).whole;
  }

  /** A table of whole persons that fits all that is known, any one, for none is sought; undefined where there is none. */
  anyTable(): readonly number[] | undefined {
    try {
      return [...this.#bothLeast([]).table].map(tidy);
    } catch (error) {
      if (error instanceof Contradiction) return undefined;
      throw error;
    }
  }

  /** Where the linear answer is a table of whole persons already, no other is needed. */
  #bothLeast(target: Target): {
    readonly linear: number;
    readonly whole: number;
    readonly table: Float64Array;
  } {
    const linear = this.#least(this.#linear, target);
    if (linear.table.every(isWhole))
      return { linear: linear.value, whole: linear.value, table: linear.table };
    this.#whole ??= this.#model(true);
    const { value, table } = this.#least(this.#whole, target);
    return { linear: linear.value, whole: value, table };
  }

  #least(model: Model, target: Target): { readonly value: number; readonly table: Float64Array } {
    const costs = new Float64Array(this.#size);
    for (const { cell, weight } of target) costs[cell] = (costs[cell] ?? 0) + weight;
    model.changeColsCost({ kind: 'range', from: 0, to: this.#size - 1 }, costs);
    model.run();
    const status = model.getModelStatus();
    if (status === this.#highs.constants.modelStatus.infeasible) throw new Contradiction();
    if (status !== this.#highs.constants.modelStatus.optimal) throw new Error(`No answer: ${String(status)}`);
    return { value: tidy(model.getObjectiveValue()), table: model.getSolution().colValue };
  }
}

/** The same sum with its sign turned: its least is the greatest of the other. */
export const against = (target: Target): Target =>
  target.map(({ cell, weight }) => ({ cell, weight: -weight }));
