import { highs } from '../solver/highs.ts';
import { nameOf, type PublishedCell, sumOf } from '../table/count-table.ts';
import type { Finding } from './finding.ts';
import { Extremes, type Interval, type Target } from './intervals.ts';
import { type Knowledge, knowledgeOfRounding } from './knowledge.ts';
import type { Released } from './released.ts';
import { cellTarget, nestedPairs, differenceTarget } from './targets.ts';
import { Witnesses } from './widths.ts';

/** A number that must stay uncertain, and how it is called in a report. */
interface Question {
  readonly check: 'interval' | 'difference';
  readonly whole: PublishedCell;
  /** What is taken away from the whole; left out where the whole itself is asked about. */
  readonly part?: PublishedCell;
}

/** One after the other: all differences of a country at once would fill the memory. */
function* questions({ table }: Released): Generator<Question> {
  for (const whole of table.published) yield { check: 'interval', whole };
  for (const { whole, part } of nestedPairs(table.published)) yield { check: 'difference', whole, part };
}

const targetOf = ({ whole, part }: Question): Target =>
  part === undefined ? cellTarget(whole) : differenceTarget(whole, part);

const sayOf = ({ whole, part }: Question): Pick<Finding, 'labels' | 'text'> => {
  const name = part === undefined ? nameOf(whole) : `${nameOf(whole)} without ${nameOf(part)}`;
  return { labels: (part ?? whole).labels, text: `${name} can be narrowed by what is known` };
};

const width = ({ lower, upper }: Interval): number => upper - lower;

/**
 * C1 and C5: no shown number, and no difference between a filter and a narrower one, can be narrowed below what
 * rounding promises: base − 1 where 0 is shown, twice that above. Most are proved by a table that fits; only where
 * none is at hand the solver is asked, with whole persons.
 *
 * @param beside what else is known about the same persons, such as a number that somebody else publishes.
 * @returns what was found, and of how many differences it was asked.
 *
 * Source: the audit of feasible intervals, the EU Handbook on Statistical Disclosure Control (sdctools.github.io/HandbookSDC), chapter 5; as the attack function of sdcTable, a program for each cell.
 */
export const intervalFindings = async (
  released: Released,
  beside: Knowledge['sums'] = [],
): Promise<{ readonly findings: readonly Finding[]; readonly differences: number }> => {
  const { table, rounded, exactness } = released;
  const { cells, sums } = knowledgeOfRounding(table, rounded, exactness);
  const knowledge = { cells, sums: [...sums, ...beside] };
  const witnesses = new Witnesses(knowledge, rounded);
  const shown = new Map(table.published.map((cell) => [cell, sumOf(cell, rounded)]));
  const promisedOf = ({ whole, part }: Question): number => {
    const displayed = (shown.get(whole) ?? 0) - (part === undefined ? 0 : (shown.get(part) ?? 0));
    // base − 1 where 0 is shown, twice that above
    return displayed === 0 ? exactness.base - 1 : 2 * (exactness.base - 1);
  };
  const doubtful: (Question & { readonly promised: number })[] = [];
  let differences = 0;
  for (const question of questions(released)) {
    if (question.check === 'difference') differences += 1;
    const promised = promisedOf(question);
    if (!witnesses.isAsWide(question.whole.members, question.part?.members ?? [], promised))
      doubtful.push({ ...question, promised });
  }
  const findings = doubtful.length === 0 ? [] : await asked(doubtful, knowledge);
  return { findings, differences };
};

const asked = async (
  doubtful: readonly (Question & { readonly promised: number })[],
  knowledge: Knowledge,
): Promise<readonly Finding[]> => {
  const extremes = new Extremes(await highs(), knowledge);
  try {
    return doubtful
      .filter((question) => width(extremes.both(targetOf(question)).whole) < question.promised)
      .map((question) => ({ check: question.check, ...sayOf(question) }));
  } finally {
    extremes.dispose();
  }
};
