/**
 * Takes every entry of every closed table in libs/domain, and every blocker, out in turn and runs the specs that
 * stand on that file. An entry that no spec misses is a survivor: it could be lost without anybody noticing.
 *
 * `npm run check:tables -- --folder=mapping --shard=1/2`. Prints the survivors and ends with 1 if there are any.
 * With `--conditions` also each side of every «and» and «or» in a rule; there a check for null that only the types
 * ask for survives rightly, so that run is for reading.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { removalsIn, type Removal } from './removals.ts';
import { importsOf, passes } from './spec-runner.ts';

const root = resolve(import.meta.dirname, '../..');
const rules = resolve(root, 'libs/domain/src');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: '' },
    shard: { type: 'string', default: '1/1' },
    conditions: { type: 'boolean', default: false },
  },
});
const [shard = 1, shards = 1] = values.shard.split('/').map(Number);

const files = globSync('**/*.ts', { cwd: rules })
  .map((file) => resolve(rules, file))
  .toSorted();
const specs = files.filter((file) => file.endsWith('.spec.ts'));
const sources = files.filter((file) => !file.endsWith('.spec.ts'));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

const standsOn = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of imports.get(file) ?? []) standsOn(imported, seen);
  return seen;
};
const reach = new Map(files.map((file) => [file, standsOn(file)]));

/** Every file that stands on this one, itself too. */
const touchedBy = (file: string): ReadonlySet<string> =>
  new Set(files.filter((other) => reach.get(other)?.has(file) === true));

/** What a spec takes as it stands, in milliseconds. */
const takes = new Map<string, number>();

/** The specs that stand on a file, the nearest first: its own, its folder's, all others; the quick ones before the slow. */
const specsOf = (file: string): string[] => {
  const distance = (spec: string): number => {
    if (dirname(spec) !== dirname(file)) return 2;
    return basename(spec, '.spec.ts') === basename(file, '.ts') ? 0 : 1;
  };
  return specs
    .filter((spec) => reach.get(spec)?.has(file) === true)
    .toSorted((a, b) => distance(a) - distance(b) || (takes.get(a) ?? 0) - (takes.get(b) ?? 0));
};

/** The spec that missed the file's last entry is asked first about the next. */
const missedLast = new Map<string, string>();

const survives = async (file: string, text: string, removal: Removal): Promise<boolean> => {
  const without = text.slice(0, removal.start) + text.slice(removal.end);
  const changed = { file, text: without, touches: touchedBy(file) };
  const order = [missedLast.get(file) ?? [], specsOf(file)].flat();
  for (const spec of new Set(order)) {
    if (await passes([spec], changed)) continue;
    missedLast.set(file, spec);
    return false;
  }
  return true;
};

const started = performance.now();
const broken: string[] = [];
for (const spec of specs) {
  const began = performance.now();
  if (!(await passes([spec], null))) broken.push(relative(root, spec));
  takes.set(spec, performance.now() - began);
}
if (broken.length > 0) {
  say(`These specs do not pass as they are, so nothing can be said:\n  ${broken.join('\n  ')}`);
  process.exit(1);
}

const wanted = sources.filter((file) => relative(rules, file).startsWith(values.folder));
const removals = wanted
  .flatMap((file) => removalsIn(file, readFileSync(file, 'utf8')).map((removal) => ({ file, removal })))
  .filter(({ removal }) => values.conditions || removal.kind !== 'condition')
  .filter((_one, index) => index % shards === shard - 1);
let survivors = 0;
for (const { file, removal } of removals) {
  if (!(await survives(file, readFileSync(file, 'utf8'), removal))) continue;
  survivors += 1;
  say(`survives: ${relative(root, file)}:${String(removal.line)}  ${removal.what}`);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
say(
  `${String(removals.length)} removals, ${String(survivors)} survivors, ${String(specs.length)} spec files, ${seconds} s`,
);
process.exitCode = survivors > 0 ? 1 : 0;
