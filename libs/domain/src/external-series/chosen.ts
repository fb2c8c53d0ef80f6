import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { placeCode } from './mapping.ts';
import type { BankKind } from './table-bank.ts';
import type { AskedVariable } from './variables.ts';

/** The values that are asked for of one variable; none: all of them together. */
export interface ChosenValues {
  readonly code: string;
  readonly values: readonly string[];
}

/** As many numbers as one table may be asked for: what is answered then keeps within the size of a file. */
export const mostAskedCells = 50_000;

/** How many of the newest times are chosen beforehand. */
const newest = 5;
const mostPlaces = 40;

/** What stands for all together, where a variable has such a value. */
const together = /^(?:i alt|alle|begge|totalt?|samlet|total|both|all)\b|\b(?:i alt|samlet)$/i;

const suggestedValues = ({ role, mayBeLeftOut, values }: AskedVariable): readonly string[] => {
  const codes = values.map(({ code }) => code);
  if (role === 'time') {
    const last = new Set(codes.toSorted().slice(-newest));
    return codes.filter((code) => last.has(code));
  }
  const wide = codes.filter((code) => (placeCode(code)?.length ?? 9) <= 2);
  if (role === 'geo' && wide.length > 0) return wide.slice(0, mostPlaces);
  if (role === null && mayBeLeftOut) return [];
  const whole = values.find(({ label }) => together.test(label));
  return [whole?.code ?? codes[0] ?? ''];
};

/** What is chosen beforehand: the newest times, the country and its counties, and of everything else all together or the first. */
export const suggestedChoice = (variables: readonly AskedVariable[]): readonly ChosenValues[] =>
  variables.map((variable) => ({ code: variable.code, values: suggestedValues(variable) }));

/** How many numbers the choice asks for. */
export const cellsAsked = (chosen: readonly ChosenValues[]): number =>
  chosen.reduce((cells, { values }) => cells * Math.max(1, values.length), 1);

interface Given {
  readonly variables: readonly AskedVariable[];
  readonly chosen: readonly ChosenValues[];
}

const valuesOf = ({ chosen }: Given, code: string): readonly string[] =>
  chosen.find((one) => one.code === code)?.values ?? [];

const choiceRules = {
  choice_unknown: ({ variables, chosen }) =>
    new Set(chosen.map(({ code }) => code)).size !== chosen.length ||
    chosen.some(({ code, values }) => {
      const known = new Set(variables.find((one) => one.code === code)?.values.map((one) => one.code));
      return new Set(values).size !== values.length || values.some((value) => !known.has(value));
    }),
  choice_open: (given) =>
    given.variables.some(({ code, mayBeLeftOut }) => !mayBeLeftOut && valuesOf(given, code).length === 0),
  too_many_asked: ({ chosen }) => cellsAsked(chosen) > mostAskedCells,
} as const satisfies BlockerRules<Given>;
export type ChoiceBlocker = keyof typeof choiceRules;

/** Why the bank is not asked for this; empty means it is. */
export const choiceBlockers = (
  variables: readonly AskedVariable[],
  chosen: readonly ChosenValues[],
): ChoiceBlocker[] => blockersIn(choiceRules, { variables, chosen });

/** The question as each kind of bank wants it, always answered with JSON-stat 2.0. What is left out is not named. */
export const questionOf = (kind: BankKind, chosen: readonly ChosenValues[]): object => {
  const named = chosen.filter(({ values }) => values.length > 0);
  const items = named.map(({ code, values }) => ({ code, filter: 'item', values }));
  if (kind === 'fhi')
    return { dimensions: items, response: { format: 'json-stat2', maxRowCount: mostAskedCells } };
  if (kind === 'px_web_2')
    return { selection: named.map(({ code, values }) => ({ variableCode: code, valueCodes: values })) };
  return {
    query: named.map(({ code, values }) => ({ code, selection: { filter: 'item', values } })),
    response: { format: 'json-stat2' },
  };
};
