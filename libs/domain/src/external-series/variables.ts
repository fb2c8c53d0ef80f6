import { codesIn, labelsIn, roleOf } from './json-stat.ts';
import { fieldIn, isFields, isList, isText, textIn } from './shape.ts';
import {
  type DimensionRole,
  type ExternalCategory,
  longestText,
  mostDimensions,
  type ReadProblem,
} from './table.ts';
import type { BankKind } from './table-bank.ts';

/** What a table in a bank is divided by, and which values can be asked for. */
export interface AskedVariable {
  readonly code: string;
  readonly label: string;
  readonly role: DimensionRole | null;
  /** The bank then puts all of its values together. */
  readonly mayBeLeftOut: boolean;
  readonly values: readonly ExternalCategory[];
}

export interface AskedTable {
  readonly title: string;
  readonly variables: readonly AskedVariable[];
}

export type ReadVariables = { readonly table: AskedTable } | { readonly problems: readonly ReadProblem[] };

/** More cannot be looked through by anybody who chooses. */
export const mostVariableValues = 20_000;

const problem = (code: ReadProblem['code'], at = ''): { problems: readonly ReadProblem[] } => ({
  problems: [{ code, at }],
});

/** A variable that the bank's answer does not say clearly is its code alone. */
type Found = AskedVariable | string;

const paired = (codes: unknown, labels: unknown): readonly ExternalCategory[] | null => {
  if (!isList(codes) || !codes.every(isText)) return null;
  const texts = isList(labels) ? labels : [];
  return codes.map((code, at) => {
    const label = texts[at];
    return { code, label: isText(label) && label !== '' ? label : code };
  });
};

/** PxWeb 1: a list of variables with their values and texts. */
const pxWeb1 = (json: unknown): readonly Found[] | null => {
  const listed = isFields(json) ? fieldIn(json, 'variables') : undefined;
  if (!isList(listed)) return null;
  return listed.map((one) => {
    if (!isFields(one)) return '';
    const code = textIn(one, 'code');
    const values = paired(fieldIn(one, 'values'), fieldIn(one, 'valueTexts'));
    if (code === '' || values === null) return code;
    const role = fieldIn(one, 'time') === true ? 'time' : guessedRole(code);
    return {
      ...{ code, label: textIn(one, 'text') || code, role, values },
      mayBeLeftOut: fieldIn(one, 'elimination') === true,
    };
  });
};

/** PxWeb 2: a data set of JSON-stat without its values. */
const pxWeb2 = (json: unknown): readonly Found[] | null => {
  if (!isFields(json)) return null;
  const [ids, described] = [fieldIn(json, 'id'), fieldIn(json, 'dimension')];
  if (!isList(ids) || !ids.every(isText) || !isFields(described)) return null;
  return ids.map((code) => {
    const dimension = fieldIn(described, code);
    const category = isFields(dimension) ? fieldIn(dimension, 'category') : undefined;
    if (!isFields(dimension) || !isFields(category)) return code;
    const index = fieldIn(category, 'index');
    const size = isList(index) ? index.length : isFields(index) ? Object.keys(index).length : 1;
    const values = labelsIn(codesIn(index, fieldIn(category, 'label'), size), fieldIn(category, 'label'));
    if (values === null) return code;
    const extension = fieldIn(dimension, 'extension');
    return {
      ...{ code, label: textIn(dimension, 'label') || code, values },
      role: roleOf(fieldIn(json, 'role'), code) ?? guessedRole(code),
      mayBeLeftOut: isFields(extension) && fieldIn(extension, 'elimination') === true,
    };
  });
};

/** Categories with those under them, all in one list; null where they are not that. */
const branches = (given: unknown, deep = 0): readonly ExternalCategory[] | null => {
  if (!isList(given) || deep > 5) return null;
  const found: ExternalCategory[] = [];
  for (const one of given) {
    const code = isFields(one) ? textIn(one, 'value') : '';
    if (!isFields(one) || code === '') return null;
    found.push({ code, label: textIn(one, 'label') || code });
    const children = fieldIn(one, 'children') ?? [];
    const under = branches(children, deep + 1);
    if (under === null) return null;
    found.push(...under);
  }
  return found;
};

/** The public health institute: dimensions with their categories, some of them under others. */
const fhi = (json: unknown): readonly Found[] | null => {
  const listed = isFields(json) ? fieldIn(json, 'dimensions') : undefined;
  if (!isList(listed)) return null;
  return listed.map((one) => {
    if (!isFields(one)) return '';
    const code = textIn(one, 'code');
    const values = branches(fieldIn(one, 'categories'));
    if (code === '' || values === null) return code;
    return {
      ...{ code, label: textIn(one, 'label') || code, values },
      ...{ role: guessedRole(code), mayBeLeftOut: false },
    };
  });
};

/** What banks call place, time and what is measured, where they do not say which is which. */
function guessedRole(code: string): DimensionRole | null {
  const named = code.toLowerCase();
  if (['tid', 'aar', 'år', 'time', 'year'].includes(named)) return 'time';
  if (['region', 'geo', 'fylke', 'kommune', 'bosted'].includes(named)) return 'geo';
  return ['contentscode', 'measure_type'].includes(named) ? 'metric' : null;
}

const readers: Readonly<Record<BankKind, (json: unknown) => readonly Found[] | null>> = {
  px_web_1: pxWeb1,
  px_web_2: pxWeb2,
  fhi,
};

const titleOf = (json: unknown): string =>
  isFields(json) ? textIn(json, 'title') || textIn(json, 'label') : '';

const isTooLong = ({ code, label, values }: AskedVariable): boolean =>
  [code, label, ...values.flatMap((one) => [one.code, one.label])].some((text) => text.length > longestText);

const parsed = (text: string): { readonly json: unknown } | null => {
  try {
    const json: unknown = JSON.parse(text);
    return { json };
  } catch {
    return null;
  }
};

/** What a table has, as its bank tells it, every field looked at before it is believed. */
export const readVariables = (kind: BankKind, text: string): ReadVariables => {
  const answer = parsed(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (answer === null) return problem('not_json');
  const found = readers[kind](answer.json);
  if (found === null || found.length === 0) return problem('not_a_table');
  if (found.length > mostDimensions) return problem('too_many_dimensions');
  const variables: AskedVariable[] = [];
  for (const one of found) {
    if (typeof one === 'string') return problem('categories_unclear', one.slice(0, longestText));
    const codes = one.values.map(({ code }) => code);
    if (codes.length === 0 || new Set(codes).size !== codes.length)
      return problem('categories_unclear', one.code.slice(0, longestText));
    if (isTooLong(one)) return problem('text_too_long', one.code.slice(0, longestText));
    variables.push(one);
  }
  if (new Set(variables.map(({ code }) => code)).size !== variables.length) return problem('not_a_table');
  const values = variables.reduce((sum, one) => sum + one.values.length, 0);
  if (values > mostVariableValues) return problem('too_many_values');
  return { table: { title: titleOf(answer.json).slice(0, longestText), variables } };
};
