import type { Rolldown } from 'vite';

type Group = Rolldown.CodeSplittingGroup;
type Context = Parameters<Extract<Group['name'], (...words: never[]) => unknown>>[1];

/** The module and all that it imports before it runs; what it fetches later is not part of that. */
const atOnce = (entry: string, context: Context): ReadonlySet<string> => {
  const seen = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
};

/**
 * Modules that several pages share stand in few scripts: one for each set of pages would be a hundred and forty for a
 * case, and each is asked for by itself. What an entry loads at once may stand together, for it loads all of it;
 * elsewhere small scripts go with the one that is loaded by most of the same pages.
 */
export const together = (name: string, entry: string | undefined, atLeast: number): Group => {
  const shared: Group = { name, minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: atLeast };
  if (entry === undefined) return shared;
  let all: ReadonlySet<string> | undefined;
  return {
    ...shared,
    debugName: name,
    name: (id, context) => ((all ??= atOnce(entry, context)).has(id) ? name : null),
  };
};
