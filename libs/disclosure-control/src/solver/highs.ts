import packed, { type Highs } from 'highs';

type Load = typeof packed.default;

/** The package's types describe its CommonJS file; the module that is loaded has the loader itself as its default. */
const isLoader = (value: unknown): value is Load => typeof value === 'function';

const load = (): Promise<Highs> => {
  const loader: unknown = packed;
  if (!isLoader(loader)) throw new TypeError('The solver cannot be loaded');
  return loader();
};

let loaded: Promise<Highs> | undefined;

/** The solver, loaded once for each thread. Its calls block the thread: long work belongs in a worker. */
export const highs = (): Promise<Highs> => (loaded ??= load());

/** Name and version, for a release to say what it was rounded with. */
export const solverName = async (): Promise<string> => `HiGHS ${(await highs()).version.string}`;
