// First load of each entry: gzipped JavaScript that the browser must have before the page works. Fails over budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const built = new URL('../../dist/admin/', import.meta.url);
const budgets = { 'index.html': 700, 'own-page.html': 350 };
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', built), 'utf8'));

/** An entry's chunk and everything it imports at once; lazily loaded pages are not part of the first load. */
const firstLoad = (key, seen = new Set()) => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const each of manifest[key].imports ?? []) firstLoad(each, seen);
  return seen;
};

const kilobytes = (key) =>
  gzipSync(readFileSync(new URL(manifest[key].file, built)), { level: 9 }).length / 1000;

let over = false;
for (const [entry, budget] of Object.entries(budgets)) {
  if (!manifest[entry]) throw new Error(`dist/admin has no entry ${entry}: build first`);
  const scripts = [...firstLoad(entry)].filter((key) => manifest[key].file.endsWith('.js'));
  const size = scripts.map(kilobytes).reduce((sum, each) => sum + each, 0);
  over ||= size > budget;
  process.stdout.write(
    `${entry}: ${size.toFixed(0)} kB gzipped JavaScript at first load, at most ${budget}\n`,
  );
}
process.exit(over ? 1 : 0);
