import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** The compiled API, and where it stands as few files: as deep, for it looks for the pages from where it is. */
const compiled = 'dist/apps/api/src';
const bundled = 'dist/bundled/api/src';

/**
 * Left where npm has put them, for they look for something by a path or a name of their own while they run: TypeORM
 * for its driver, which may not be there twice; pdfkit for files beside itself; pino for what a thread runs; argon2 is
 * not written in JavaScript.
 */
const stays = ['typeorm', 'pg', 'pdfkit', 'pino', '@node-rs/argon2'];

/** What Nest uses where it is installed, and Laget does without. */
const missing = ['@nestjs/microservices', '@nestjs/websockets', '@fastify/static'];

const isLeftOut = (name: string): boolean =>
  [...stays, ...missing].some((one) => name === one || name.startsWith(`${one}/`));

/**
 * Puts the compiled API together into few files: to find and read some 1 500 small ones takes longer than all else that
 * its start does. Names stay as they are written, for Nest and TypeORM go by the names of classes.
 */
const clone = fileURLToPath(new URL('../../', import.meta.url));
const bundle = await rolldown({
  cwd: clone,
  input: join(clone, compiled, 'main.js'),
  platform: 'node',
  external: isLeftOut,
  // whatever it would only warn of, as of a package that is not there, would be an error at somebody's first use
  onLog: (_level, { message }) => {
    throw new Error(message);
  },
});
await bundle.write({
  dir: join(clone, bundled),
  format: 'esm',
  keepNames: true,
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
});
await bundle.close();
cpSync(join(clone, compiled, 'paper/fonts'), join(clone, bundled, 'fonts'), { recursive: true });
