import { Extremes, type Intervals } from '../audit/intervals.ts';
import {
  hiddenBelow,
  type Knowledge,
  knowledgeOfHiding,
  knowledgeOfRounding,
  oneBound,
} from '../audit/knowledge.ts';
import { cellTarget } from '../audit/targets.ts';
import { readRounded, readTable, type ReadTable } from '../files/read-table.ts';
import { highs } from '../solver/highs.ts';
import { nameOf, type PublishedCell, sumOf } from '../table/count-table.ts';
import type { Outcome } from './outcome.ts';
import { type Given, needed, read, wholeNumber } from './options.ts';
import { UsageFault, usage } from './usage.ts';
import { csv } from '../files/write-csv.ts';

/** What is asked of a table: what is shown of each cell, what is known of all, and which interval is too narrow. */
interface Asked {
  readonly shown: (cell: PublishedCell) => number | 'hidden';
  readonly knowledge: Knowledge;
  readonly unsafe: (cell: PublishedCell, found: Intervals) => boolean;
}

const hiding = ({ table }: ReadTable, given: Given): Asked => {
  const limit = wholeNumber(given, 'hide-below', 2);
  const counts = table.inner.map(({ count }) => count);
  const isHidden = (cell: PublishedCell) => hiddenBelow(limit, sumOf(cell, counts));
  return {
    shown: (cell) => (isHidden(cell) ? 'hidden' : sumOf(cell, counts)),
    knowledge: knowledgeOfHiding(table, limit),
    unsafe: (cell, { whole }) => isHidden(cell) && whole.upper - whole.lower < 1,
  };
};

const rounding = async (asRead: ReadTable, given: Given): Promise<Asked> => {
  const [file, base] = [needed(given, 'rounded'), wholeNumber(given, 'base', 2)];
  const bound = wholeNumber(given, 'margin-bound', 0);
  const rounded = await readRounded(file, asRead, base);
  const { table } = asRead;
  return {
    shown: (cell) => sumOf(cell, rounded),
    knowledge: knowledgeOfRounding(table, rounded, oneBound(table, base, bound)),
    unsafe: (_, { whole }) => whole.upper - whole.lower < base - 1,
  };
};

const answer = async ({ table }: ReadTable, { shown, knowledge, unsafe }: Asked): Promise<Outcome> => {
  const extremes = new Extremes(await highs(), knowledge);
  try {
    const found = table.published.map((cell) => ({ cell, intervals: extremes.both(cellTarget(cell)) }));
    const rows = found.map(({ cell, intervals: { linear, whole } }) => [
      ...cell.labels,
      shown(cell),
      ...[linear.lower, linear.upper, whole.lower, whole.upper],
    ]);
    return {
      output: csv([[...table.dimensions, 'shown', 'lp_lo', 'lp_up', 'ilp_lo', 'ilp_up'], ...rows]),
      unsafe: found.filter(({ cell, intervals }) => unsafe(cell, intervals)).map(({ cell }) => nameOf(cell)),
    };
  } finally {
    extremes.dispose();
  }
};

/**
 * Prints how far each published cell can be narrowed by who reads all of them.
 *
 * @throws UsageFault, InputFault.
 */
export const auditCommand = async (words: readonly string[]): Promise<Outcome> => {
  const given = read(words, 2, ['hide-below', 'rounded', 'base', 'margin-bound']);
  const [file = '', membership = ''] = given.files;
  if (given.options.has('rounded') === given.options.has('hide-below'))
    throw new UsageFault(`Say either --hide-below or --rounded\n${usage}`);
  const table = await readTable(file, membership);
  const asked = given.options.has('rounded') ? await rounding(table, given) : hiding(table, given);
  return await answer(table, asked);
};
