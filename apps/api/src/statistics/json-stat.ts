import { codeListAddress, exchanged } from './table-list.ts';
import type { Answered, CodeList, TableShape, Variable } from './table-shape.ts';

const codesOf = (variables: readonly Variable[], role: Variable['role']): string[] =>
  variables.filter((variable) => variable.role === role).map(({ code }) => code);

const codeListsOf = (lists: readonly CodeList[], language: string): object => {
  const codelists = lists.map(({ id, label, type }) => ({
    ...{ id, label, type },
    links: [{ rel: 'metadata', hreflang: exchanged(language), href: codeListAddress(id, language) }],
  }));
  // older clients know them by this name
  return codelists.length === 0 ? {} : { codelists, codeLists: codelists };
};

const dimensionOf = (variable: Variable, { unit, language }: TableShape): object => {
  const { label, values, total, role, codeLists = [] } = variable;
  return {
    label,
    category: {
      index: Object.fromEntries(values.map(({ code }, at) => [code, at])),
      label: Object.fromEntries(values.map(({ code, label: own }) => [code, own])),
      ...(role === 'metric'
        ? {
            unit: Object.fromEntries(
              values.map(({ code, unit: own = unit }) => [code, { base: own, decimals: 0 }]),
            ),
          }
        : {}),
    },
    extension: {
      elimination: total !== undefined,
      ...(total === undefined ? {} : { eliminationValueCode: total }),
      show: 'value',
      ...codeListsOf(codeLists, language),
      ...(role === 'metric'
        ? { measuringType: Object.fromEntries(values.map(({ code }) => [code, 'Stock'])) }
        : {}),
    },
  };
};

const frameOf = (shape: TableShape, variables: readonly Variable[]): object => {
  const times = shape.variables.find(({ role }) => role === 'time')?.values ?? [];
  return {
    version: '2.0',
    class: 'dataset',
    label: shape.label,
    source: shape.source,
    updated: shape.updated.toISOString().replace(/\.\d+Z$/, 'Z'),
    note: shape.notes,
    role: {
      time: codesOf(variables, 'time'),
      geo: codesOf(variables, 'geo'),
      metric: codesOf(variables, 'metric'),
    },
    id: variables.map(({ code }) => code),
    size: variables.map(({ values }) => values.length),
    dimension: Object.fromEntries(variables.map((variable) => [variable.code, dimensionOf(variable, shape)])),
    extension: {
      px: {
        tableid: shape.id,
        decimals: 0,
        'official-statistics': false,
        aggregallowed: true,
        copyright: false,
        language: shape.language,
        contents: shape.label,
        heading: codesOf(variables, 'time'),
        stub: variables.filter(({ role }) => role !== 'time').map(({ code }) => code),
      },
      firstPeriod: times[0]?.code ?? '',
      lastPeriod: times.at(-1)?.code ?? '',
      noteMandatory: Object.fromEntries(shape.notes.map((_, at) => [String(at), true])),
      sdc: shape.protection,
      ...(shape.decided === undefined ? {} : { decided: shape.decided }),
      ...(shape.described === undefined ? {} : { described: shape.described }),
    },
  };
};

/** A table without its numbers, as JSON-stat 2.0. */
export const jsonStatMetadata = (shape: TableShape): object => ({
  ...frameOf(shape, shape.variables),
  value: [],
});

/** An answer as JSON-stat 2.0: what is not shown is null, with its sign as status. */
export const jsonStat = ({ shape, variables, values }: Answered): object => {
  const signs = values.flatMap((value, at) =>
    typeof value === 'number' ? [] : [[String(at), value] as const],
  );
  return {
    ...frameOf(shape, variables),
    value: values.map((value) => (typeof value === 'number' ? value : null)),
    ...(signs.length === 0 ? {} : { status: Object.fromEntries(signs) }),
  };
};
