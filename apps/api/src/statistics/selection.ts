import { refusal } from '#domain/problem/refusal';
import { codesChosen, expressionsIn } from '#domain/statistics/expression';
import type { TableShape, Value, Variable } from './table-shape.ts';

const longestExpression = 2000;

/** What a client asked for of each variable it named. */
export interface Selection {
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Another list of values for a variable. */
  readonly codeLists: ReadonlyMap<string, string>;
  /** For a list of sums: the sums themselves, or what they are added of. */
  readonly outputValues: ReadonlyMap<string, string>;
}

const named = (query: URLSearchParams, parameter: string): readonly (readonly [string, string])[] =>
  [...query].flatMap(([name, value]) => {
    const [, own = '', code] = /^([a-z]+)\[([^\]]{1,40})\]$/i.exec(name) ?? [];
    return code !== undefined && own.toLowerCase() === parameter ? [[code, value] as const] : [];
  });

/** `valueCodes[Alder]=15-17,18-19&codelist[Region]=vs_Fylker`, in either case of letters, as the clients send it. */
export const selectionIn = (query: URLSearchParams): Selection => {
  const values = new Map<string, readonly string[]>();
  for (const [code, list] of named(query, 'valuecodes'))
    values.set(code, [...(values.get(code) ?? []), ...expressionsIn(list.slice(0, longestExpression))]);
  return {
    values,
    codeLists: new Map(named(query, 'codelist')),
    outputValues: new Map(named(query, 'outputvalues')),
  };
};

const wrong = (parameter: string, code: string): Error =>
  Object.assign(refusal('invalid-input'), {
    fields: [{ field: `${parameter}[${code}]`, rules: ['isIn'] }],
  });

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const askedOf = <Asked>(of: ReadonlyMap<string, Asked>, { code }: Variable): Asked | undefined =>
  [...of].find(([own]) => same(own, code))?.[1];

/** The values that may be chosen: the variable's own, or those of the list that was asked for. */
const valuesOf = (variable: Variable, { codeLists, outputValues }: Selection): readonly Value[] => {
  const id = askedOf(codeLists, variable) ?? '';
  if (id === '') return variable.values;
  const list = variable.codeLists?.find((one) => same(one.id, id));
  if (list === undefined) throw wrong('codelist', variable.code);
  if (same(askedOf(outputValues, variable) ?? '', 'single')) {
    const members = list.values.flatMap(({ of }) => of);
    return variable.values.filter(({ code }) => members.includes(code));
  }
  return list.values.map(({ code, label }) => ({ code, label }));
};

/** Left out: all together where that has a value, otherwise the newest, which stands last. */
const otherwise = (values: readonly Value[], { total }: Variable): readonly string[] => {
  const code = values.find((value) => value.code === total)?.code ?? values.at(-1)?.code;
  return code === undefined ? [] : [code];
};

const chosenOf = (variable: Variable, selection: Selection): Variable => {
  const values = valuesOf(variable, selection);
  const asked = askedOf(selection.values, variable) ?? [];
  const codes =
    asked.length === 0
      ? otherwise(values, variable)
      : codesChosen(
          asked,
          values.map(({ code }) => code),
        );
  if (codes === null) throw wrong('valueCodes', variable.code);
  return { ...variable, values: values.filter(({ code }) => codes.includes(code)) };
};

/**
 * Every variable of the table with the values that were chosen.
 * @throws a refusal that names the variable, the list or the value that is not there.
 */
export const chosenIn = (shape: TableShape, selection: Selection): readonly Variable[] => {
  for (const [parameter, of] of [
    ['valueCodes', selection.values],
    ['codelist', selection.codeLists],
  ] as const)
    for (const code of of.keys())
      if (!shape.variables.some((variable) => same(variable.code, code))) throw wrong(parameter, code);
  return shape.variables.map((variable) => chosenOf(variable, selection));
};
