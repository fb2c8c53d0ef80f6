import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ScriptTransformer } from '@jest/transform';

/** One test file under way. */
interface Run {
  /** Absolute path of the house: everything in its folder `test` belongs to the run that asks for it. */
  readonly rootDir: string;
  readonly transformer: ScriptTransformer;
  /** What `@jest/globals` holds for this file. */
  readonly globals: () => object;
}

/** Where the source maps of the loaded modules lie: address of the module to path of the map. */
export const sourceMaps = new Map<string, string>();

const runs = new Map<string, Run>();
let begun = 0;

/** Begins the run of one test file and answers with its number. Module addresses that end in it belong to it alone. */
export function begin(run: Run): string {
  if (begun === 0) registerHooks({ resolve, load });
  begun += 1;
  runs.set(String(begun), run);
  return String(begun);
}

/** Forgets a run: what still asks for a module in its name is too late, and fails. */
export function end(run: string): void {
  runs.delete(run);
}

/** For the module that stands for `@jest/globals`. */
export const globalsOf = (run: string): object => runUnderWay(run).globals();

const GLOBALS = 'laget:globals';

/** Our own modules are read as they are written, also where they are built. */
const resolve: ResolveHook = (specifier, given, next) => {
  const context = { ...given, conditions: [...given.conditions, 'source'] };
  const run = runOf(context.parentURL ?? '');
  if (run === undefined) return next(specifier, context);
  if (specifier === '@jest/globals')
    return { url: `${GLOBALS}?run=${run}`, format: 'module', shortCircuit: true };
  const found = next(specifier, context);
  const tests = pathToFileURL(`${runUnderWay(run).rootDir}/test/`).href;
  const shared = !found.url.startsWith(tests) || found.url.startsWith(`${tests}support/runtime/`);
  return shared || found.url.includes('?') ? found : { ...found, url: `${found.url}?run=${run}` };
};

const load: LoadHook = (url, context, next) => {
  if (url.startsWith(GLOBALS))
    return { format: 'module', source: globalsSource(runOf(url) ?? ''), shortCircuit: true };
  const ours = /^file:.*\.tsx?(\?|$)/.test(url) && !url.includes('/node_modules/');
  return ours ? { format: 'module', source: transformed(url), shortCircuit: true } : next(url, context);
};

type Hooks = Parameters<typeof registerHooks>[0];
type ResolveHook = NonNullable<Hooks['resolve']>;
type LoadHook = NonNullable<Hooks['load']>;

const runOf = (url: string): string | undefined => /\?run=(\d+)$/.exec(url)?.[1];

function runUnderWay(run: string): Run {
  const found = runs.get(run);
  if (found === undefined) throw new Error('A test file asked for a module after it had ended.');
  return found;
}

const globalsSource = (run: string): string => `
  import { globalsOf } from ${JSON.stringify(import.meta.url)};
  export const { ${Object.keys(globalsOf(run)).join(', ')} } = globalsOf('${run}');
`;

/** As Jest would transform it, from its cache. Every project transforms alike, so any run's transformer will do. */
function transformed(url: string): string {
  const path = fileURLToPath(url.replace(/\?.*$/, ''));
  const [run] = runs.values();
  if (run === undefined) throw new Error(`${path} was asked for when no test file was under way.`);
  const { code, sourceMapPath } = run.transformer.transform(path, {
    supportsDynamicImport: true,
    supportsExportNamespaceFrom: true,
    supportsStaticESM: true,
    supportsTopLevelAwait: true,
    isInternalModule: false,
    collectCoverage: false,
    collectCoverageFrom: [],
    coverageProvider: 'v8',
  });
  if (sourceMapPath !== null) sourceMaps.set(url, sourceMapPath);
  return code;
}
