/** What an expression of values is called, and which of the codes (in their order) it chooses. */
const verbs = {
  top: (codes, [count = '']) => (isCount(count) ? codes.slice(-Number(count)) : null),
  bottom: (codes, [count = '']) => (isCount(count) ? codes.slice(0, Number(count)) : null),
  from: (codes, [first = '']) => between(codes, first, codes.at(-1) ?? ''),
  to: (codes, [last = '']) => between(codes, codes[0] ?? '', last),
  range: (codes, [first = '', last = '']) => between(codes, first, last),
} as const satisfies Record<
  string,
  (codes: readonly string[], given: readonly string[]) => readonly string[] | null
>;

const isCount = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text);

const between = (codes: readonly string[], first: string, last: string): readonly string[] | null => {
  const [start, end] = [codes.indexOf(first), codes.indexOf(last)];
  return start < 0 || end < start ? null : codes.slice(start, end + 1);
};

const isVerb = (name: string): name is keyof typeof verbs => Object.hasOwn(verbs, name);

/** `*` stands for any signs, `?` for one. */
const fitting = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll(/\*+/g, '.*')
      .replaceAll('?', '.')}$`,
  );

const chosenBy = (expression: string, codes: readonly string[]): readonly string[] | null => {
  const [, verb = '', given = ''] = /^\[?([a-z]+)\(([^()]*)\)\]?$/i.exec(expression) ?? [];
  const name = verb.toLowerCase();
  if (isVerb(name))
    return verbs[name](
      codes,
      given.split(',').map((part) => part.trim()),
    );
  if (/[*?]/.test(expression)) return codes.filter((code) => fitting(expression).test(code));
  return codes.includes(expression) ? [expression] : null;
};

/** Divides a list at its commas, but not within the parentheses of an expression. */
export const expressionsIn = (list: string): string[] =>
  list
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * The codes that a list of values chooses, in the order of the variable: codes themselves, `*` and `?`, `top(n)`,
 * `bottom(n)`, `from(x)`, `to(x)`, `range(x,y)`, as PxWebApi 2 has them. The newest is at the top. Null when a
 * part chooses what is not there, or nothing is chosen at all.
 */
export const codesChosen = (
  expressions: readonly string[],
  codes: readonly string[],
): readonly string[] | null => {
  const parts = expressions.map((expression) => chosenBy(expression, codes));
  if (parts.includes(null)) return null;
  const chosen = new Set(parts.flatMap((part) => part ?? []));
  return chosen.size === 0 ? null : codes.filter((code) => chosen.has(code));
};
