import { fileURLToPath } from 'node:url';
import { buildWhatIsStale } from './build.ts';
import { runToTheEnd } from './ending.ts';
import { say } from './say.ts';

/** `npm run build`: what the start does by itself, for checks that need the result. */
await runToTheEnd(async () => {
  const built = await buildWhatIsStale(fileURLToPath(new URL('../../', import.meta.url)));
  say(built.length === 0 ? 'Everything built is fresh.' : `Built: ${built.join(' and ')}.`);
});
