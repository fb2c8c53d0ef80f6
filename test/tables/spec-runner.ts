import { expect } from 'expect';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { Script, SourceTextModule, SyntheticModule, type Module } from 'node:vm';

type TestFunction = (...row: unknown[]) => unknown;

/** Longer than any honest spec: what runs on after this has lost an entry that ended a loop. Milliseconds. */
const patience = 5_000;

// Whether a test passes is all that is asked; where it failed is not.
Error.stackTraceLimit = 0;

const compiled = new Map<string, string>();
const outside = new Map<string, Promise<Module>>();
const collected: (() => unknown)[] = [];

/** Types are blanked out where they stand; what does not parse then is an error of the tool. */
const javascript = (file: string, text: string): string => {
  try {
    return stripTypeScriptTypes(text, { sourceUrl: file });
  } catch (cause) {
    throw new Error(`${file} does not parse after a removal: the tool is wrong`, { cause });
  }
};

const compile = (file: string): string => {
  const text = compiled.get(file) ?? javascript(file, readFileSync(file, 'utf8'));
  compiled.set(file, text);
  return text;
};

const each =
  (rows: readonly unknown[]) =>
  (_name: string, run: TestFunction): void => {
    for (const row of rows)
      collected.push(() => (Array.isArray(row) ? run(...Array.from<unknown>(row)) : run(row)));
  };
const test = Object.assign((_name: string, run: TestFunction) => void collected.push(run), { each });
const describe = (_name: string, run: () => void): void => {
  run();
};

const synthetic = (exported: Readonly<Record<string, unknown>>): Module =>
  new SyntheticModule(Object.keys(exported), function fill() {
    for (const [name, value] of Object.entries(exported)) this.setExport(name, value);
  });

const load = async (specifier: string): Promise<Module> => {
  if (specifier === '@jest/globals') return synthetic({ expect, test, it: test, describe });
  const exported: Readonly<Record<string, unknown>> = await import(specifier);
  return synthetic(exported);
};

const fromOutside = (specifier: string): Promise<Module> => {
  const module = outside.get(specifier) ?? load(specifier);
  outside.set(specifier, module);
  return module;
};

/** A source file whose text is replaced for one run, and every file that stands on it, itself too. */
export interface Changed {
  readonly file: string;
  readonly text: string;
  readonly touches: ReadonlySet<string>;
}

/** What was loaded as it stands: our modules hold no state, so what the changed file does not touch need not be read anew. */
const asItStands = new Map<string, SourceTextModule>();

/** Runs what was collected for a second, or up to the first test that is not done at once, and hands that one over. */
const runOn = (): unknown => {
  const until = performance.now() + 1000;
  for (let run = collected.shift(); run !== undefined; run = collected.shift()) {
    const done = run();
    if (done instanceof Promise || performance.now() > until) return done;
  }
  return undefined;
};
Object.assign(globalThis, { runOn });
const running = new Script('globalThis.runOn()');

/** Its tests are collected while it is evaluated, at once unless it waits for something. */
const evaluated = (module: Module): unknown => {
  const done = module.evaluate();
  if (module.status === 'evaluating') return done;
  done.catch(() => undefined);
  if (module.status === 'errored') throw module.error;
  return undefined;
};

const runCollected = async (): Promise<void> => {
  while (collected.length > 0) await running.runInThisContext({ timeout: patience });
};

/** Runs spec files in this process, with one file changed or none. Answers whether all of them pass. */
export const passes = async (specs: readonly string[], changed: Changed | null): Promise<boolean> => {
  const anew = new Map<string, SourceTextModule>();
  const override = changed === null ? null : javascript(changed.file, changed.text);
  const moduleOf = (file: string): SourceTextModule => {
    const modules = changed?.touches.has(file) === true ? anew : asItStands;
    const loaded = modules.get(file);
    if (loaded !== undefined) return loaded;
    const code = override !== null && file === changed?.file ? override : compile(file);
    const module = new SourceTextModule(code, { identifier: file });
    modules.set(file, module);
    return module;
  };
  const link = (specifier: string, from: Module): Module | Promise<Module> =>
    specifier.startsWith('.')
      ? moduleOf(resolve(dirname(from.identifier), specifier))
      : fromOutside(specifier);
  for (const spec of specs) {
    collected.length = 0;
    try {
      const module = moduleOf(spec);
      await module.link(link);
      collected.push(() => evaluated(module));
      await runCollected();
    } catch {
      return false;
    }
  }
  return true;
};

/** The files that a file imports with a relative path. */
export const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => resolve(dirname(file), fileName));
