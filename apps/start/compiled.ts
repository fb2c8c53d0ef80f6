import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where it is, from the clone. */
export const compiledFolder = 'dist/compiled';
const place = join(fileURLToPath(new URL('../../', import.meta.url)), compiledFolder);

/** What this process compiles is kept beside what is built, and the next one need not compile it again. */
export const keepCompiled = (): void => {
  enableCompileCache(place);
};

/** The same, said to a process that is started. */
export const keptCompiled = { NODE_COMPILE_CACHE: place } as const;
