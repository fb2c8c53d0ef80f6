import { flushCompileCache } from 'node:module';
import { keepCompiled } from './compiled.ts';

// The API's own process. When the start that made it is gone, even by kill -9, the API drains and ends too.
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 10_000).unref();
});
keepCompiled();
await import(new URL('../../dist/bundled/api/src/main.js', import.meta.url).href);
// now, for who is killed keeps nothing at the end
flushCompileCache();
