import { jestExpect } from '@jest/expect';
import JestRuntime from 'jest-runtime';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { begin, end, sourceMaps } from './modules.ts';

/**
 * Runs a test file in plain Node instead of in a realm of its own, so that the product and its dependencies are loaded
 * once for each worker and stay warm. Each file still has its own tests and its own copy of everything under `test`,
 * and gives the environment back as it found it. What a file changes in the product's own modules would be seen by the
 * next one: nothing there may be changed.
 */
export default class Runtime extends JestRuntime {
  #environment = { ...process.env };
  #globals = {};
  #run;

  constructor(...given) {
    super(...given);
    const [{ rootDir }, , , transformer] = given;
    this.#run = begin({ rootDir, transformer, globals: () => this.#globals });
  }

  setGlobalsForRuntime(globals) {
    super.setGlobalsForRuntime(globals);
    // Jest's own `expect` comes from its realm, where `expect.any(String)` means another String.
    this.#globals = { ...globals, expect: jestExpect };
  }

  /**
   * Jest's runner itself keeps what it knows of one file, and is read anew for each in the realm of its own. The packages
   * that it asks for do not: to read them anew took longer than most files take. `expect` among them is then the one that
   * the tests have, so what it counts is counted.
   */
  requireInternalModule(from, to) {
    return to === undefined || /^[./]/.test(to)
      ? super.requireInternalModule(from, to)
      : createRequire(from)(to);
  }

  async unstable_importModule(path) {
    await import(`${pathToFileURL(path).href}?run=${this.#run}`);
  }

  getSourceMaps() {
    return sourceMaps;
  }

  teardown() {
    end(this.#run);
    for (const name of Object.keys(process.env)) if (!(name in this.#environment)) delete process.env[name];
    Object.assign(process.env, this.#environment);
    super.teardown();
  }
}
