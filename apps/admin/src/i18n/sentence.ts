import type { TextTree, TextValues } from './text-key.ts';

/** The sentence at a path, or undefined when the catalogue has none. */
export function findSentence(catalogue: TextTree, path: string): string | undefined {
  let found: string | TextTree | undefined = catalogue;
  for (const step of path.split('.')) {
    if (found === undefined || typeof found === 'string') return undefined;
    found = Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return typeof found === 'string' ? found : undefined;
}

const chooseForm = (sentence: string, count: string | number | undefined): string => {
  const [one = '', many] = sentence.split(' |||| ');
  return many === undefined || Number(count) === 1 ? one : many;
};

/**
 * Fills in a sentence: `{name}` (and react-admin's `%{name}`) is replaced, and «one |||| many» is chosen by `count`
 * (react-admin: `smart_count`). A name without a value stays visible, so it is noticed.
 */
export function fillIn(sentence: string, values: TextValues = {}): string {
  return chooseForm(sentence, values['count'] ?? values['smart_count']).replace(
    /%?\{(\w+)\}/g,
    (whole, name: string) => String(values[name] ?? whole),
  );
}
