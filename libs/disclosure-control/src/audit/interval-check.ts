import { highs } from '../solver/highs.ts';
import { nameOf } from '../table/count-table.ts';
import type { Finding } from './finding.ts';
import { Extremes, type Interval, type Target } from './intervals.ts';
import { type Knowledge, knowledgeOfRounding } from './knowledge.ts';
import type { Released } from './released.ts';
import { cellTarget, nestedPairs, differenceTarget } from './targets.ts';
import { Witnesses } from './widths.ts';

/** A number that must stay uncertain, and how it is called in a report. */
interface Question {
  readonly check: 'interval' | 'difference';
  readonly labels: readonly string[];
  readonly name: string;
  readonly target: Target;
}

/** One after the other: all differences of a country at once would fill the memory. */
function* questions({ table }: Released): Generator<Question> {
  for (const cell of table.published)
    yield { check: 'interval', labels: cell.labels, name: nameOf(cell), target: cellTarget(cell) };
  for (const { whole, part } of nestedPairs(table.published)) {
    const name = `${nameOf(whole)} without ${nameOf(part)}`;
    yield { check: 'difference', labels: part.labels, name, target: differenceTarget(whole, part) };
  }
}

const width = ({ lower, upper }: Interval): number => upper - lower;

/**
 * C1 and C5: no shown number, and no difference between a filter and a narrower one, can be narrowed below what
 * rounding promises: base − 1 where 0 is shown, twice that above. Most are proved by a table that fits; only where
 * none is at hand the solver is asked, with whole persons.
 *
 * @param beside what else is known about the same persons, such as a number that somebody else publishes.
 * @returns what was found, and of how many differences it was asked.
 */
export const intervalFindings = async (
  released: Released,
  beside: Knowledge['sums'] = [],
): Promise<{ readonly findings: readonly Finding[]; readonly differences: number }> => {
  const { table, rounded, exactness } = released;
  const { cells, sums } = knowledgeOfRounding(table, rounded, exactness);
  const knowledge = { cells, sums: [...sums, ...beside] };
  const witnesses = new Witnesses(knowledge, rounded);
  const doubtful: Question[] = [];
  let differences = 0;
  for (const question of questions(released)) {
    if (question.check === 'difference') differences += 1;
    if (width(witnesses.within(question.target)) < promised(question.target, released))
      doubtful.push(question);
  }
  const findings = doubtful.length === 0 ? [] : await asked(doubtful, knowledge, released);
  return { findings, differences };
};

/** What rounding promises of a number that is shown. */
const promised = (target: Target, { rounded, exactness }: Released): number => {
  const displayed = target.reduce((sum, { cell, weight }) => sum + weight * (rounded[cell] ?? 0), 0);
  return displayed === 0 ? exactness.base - 1 : 2 * (exactness.base - 1);
};

const asked = async (
  doubtful: readonly Question[],
  knowledge: Knowledge,
  released: Released,
): Promise<readonly Finding[]> => {
  const extremes = new Extremes(await highs(), knowledge);
  try {
    return doubtful
      .filter(({ target }) => width(extremes.both(target).whole) < promised(target, released))
      .map(({ check, labels, name }) => ({
        check,
        labels,
        text: `${name} can be narrowed by what is known`,
      }));
  } finally {
    extremes.dispose();
  }
};
