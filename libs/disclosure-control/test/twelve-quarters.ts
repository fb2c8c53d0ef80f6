import { fileURLToPath } from 'node:url';
import { readPersons, type Persons } from '../src/files/read-persons.ts';
import { ownBounds } from '../src/audit/knowledge.ts';
import { type Linked, linkedFindings } from '../src/audit/linked.ts';
import { makeLinked } from '../src/release/make-linked.ts';
import { personTable } from '../src/release/person-table.ts';
import { protect } from '../src/rounding/protect.ts';
import type { CountTable } from '../src/table/count-table.ts';
import { cubeOf } from '../src/table/cube.ts';
import { digestOf, recordKey } from '../src/rounding/record-key.ts';
import { inThreads } from '../src/thread/in-thread.ts';
import { marginsOf } from './margins.ts';

const file = fileURLToPath(new URL('reference/micro_12periods.csv.gz', import.meta.url));
const years = ['2023', '2024', '2025'];
const periods = years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}K${String(quarter)}`));
const secrets = [
  'the first of three keys, 32 bytes',
  'the second of three keys, 32 byte',
  'the third of three keys, 32 bytes',
];
const rules = { base: 5, period: 'period', sensitive: 'status' };
const OUT = 'ute';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** What was asked of the method, and what a run must keep. */
const limits = {
  innerCells: 25_920,
  /** Sums of municipalities further than 4 from the truth, over twelve quarters, for each key. */
  marginsBeyond: 70,
  furthest: 10,
  /** In this quarter no sum of one, two or three dimensions is beyond 4. */
  reference: '2025K2',
  secondsOfAQuarter: 120,
  minutes: 25,
  bytes: 2 ** 30,
};

const broken: string[] = [];

/** Says what was seen, and keeps in mind where it is not as it must be. */
const must = (holds: boolean, text: string): void => {
  say(holds ? text : `NOT AS IT MUST BE: ${text}`);
  if (!holds) broken.push(text);
};

/** Rounds one quarter with each key; audits the first. */
const oneQuarter = async (period: string): Promise<readonly (readonly number[])[]> => {
  const persons = await readPersons(file, period);
  const all: (readonly number[])[] = [];
  for (const [index, text] of secrets.entries()) {
    const secret = Buffer.from(text);
    const table = personTable(persons, secret);
    const started = performance.now();
    const rounded = await inThreads.protect(table, { ...rules, secret }, {});
    const protectedAt = performance.now();
    const { beyond, most } = marginsOf(table, rounded);
    if (index === 0) {
      const released = { table, rounded, exactness: ownBounds(table, rounded, 5) };
      const { findings, checked } = await inThreads.audit(released, { sensitive: 'status' });
      const seconds = (performance.now() - started) / 1000;
      must(
        findings.length === 0 && checked.innerCells === limits.innerCells,
        `${period}: ${String(findings.length)} findings in ${String(checked.innerCells)} inner cells`,
      );
      must(seconds < limits.secondsOfAQuarter, `${period}: rounded and audited in ${seconds.toFixed(1)} s`);
    }
    const seconds = ((protectedAt - started) / 1000).toFixed(1);
    must(
      most <= limits.furthest && (period !== limits.reference || beyond === 0),
      `${period} key ${String(index + 1)}: ${seconds} s, ${String(beyond)} margins beyond 4, most ${String(most)}`,
    );
    all.push([beyond, most]);
  }
  return all;
};

/** A table of one municipality over some of what is known of each person who was there before, after or both. */
const over = (
  dimensions: readonly string[],
  persons: readonly (readonly [id: string, labels: readonly string[] | undefined])[],
  labels: readonly (readonly string[])[],
  secret: Uint8Array,
): CountTable => {
  const keys = new Map(labels.map((own) => [own.join('|'), new Array<bigint>()]));
  for (const [id, own] of persons) keys.get(own?.join('|') ?? '')?.push(recordKey(secret, id));
  return cubeOf(
    dimensions,
    labels.map((own) => {
      const digests = keys.get(own.join('|')) ?? [];
      return { labels: own, count: digests.length, digest: digestOf(digests) };
    }),
  );
};

const product = (...lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.reduce<readonly (readonly string[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])),
    [[]],
  );

/** Everything that a person can have been before and after: as old, or in the next age group. */
const jointOf = ({ labels }: Persons): readonly (readonly string[])[] => {
  const [, ages = [], genders = [], statuses = []] = labels;
  const grown = ages.flatMap((age, place) => ages.slice(place, place + 2).map((later) => [age, later]));
  return grown.flatMap((pair) =>
    product(genders, [...statuses, OUT], [...statuses, OUT]).map((rest) => [...pair, ...rest]),
  );
};

/** Which cell of a table each joint cell is counted in. */
const placesIn = (
  cells: readonly (readonly string[])[],
  joint: readonly (readonly string[])[],
  labelsOf: (joint: readonly string[]) => readonly (string | undefined)[],
): readonly (number | undefined)[] => {
  const places = new Map(cells.map((own, place) => [own.join('|'), place]));
  return joint.map((one) => places.get(labelsOf(one).join('|')));
};

/** Two quarters and the moves between them in one municipality: how many inner cells are narrowed. */
const linkedIn = async (
  area: string,
  before: Persons,
  after: Persons,
  secret: Uint8Array,
): Promise<number> => {
  const at = ({ persons }: Persons) =>
    new Map(
      persons.filter(({ labels }) => labels[0] === area).map(({ id, labels }) => [id, labels.slice(1)]),
    );
  const [then, now] = [at(before), at(after)];
  const [, ages = [], genders = [], statuses = []] = before.labels;
  const [cells, moves] = [product(ages, genders, statuses), product(statuses, statuses)];
  const moved = [...then].filter(([id]) => now.has(id));
  const move = moved.map(([id, labels]) => [id, [labels[2] ?? '', now.get(id)?.[2] ?? '']] as const);
  const joint = jointOf(before);
  const dimensions = ['age', 'gender', 'status'];
  const stocks = [
    {
      table: over(dimensions, [...then], cells, secret),
      cellOf: placesIn(cells, joint, ([age, , gender, from]) => [age, gender, from]),
    },
    {
      table: over(dimensions, [...now], cells, secret),
      cellOf: placesIn(cells, joint, ([, age, gender, , to]) => [age, gender, to]),
    },
  ];
  const linked: Linked[] = [];
  for (const { table, cellOf } of stocks) {
    const rounded = await protect(table, { ...rules, secret });
    linked.push({ released: { table, rounded, exactness: ownBounds(table, rounded, 5) }, cellOf });
  }
  const joining = {
    table: over(['from', 'status'], move, moves, secret),
    cellOf: placesIn(moves, joint, ([, , , from, to]) => [from, to]),
  };
  const joined = await makeLinked(joint.length, joining, linked, { ...rules, secret });
  return (await linkedFindings(joint.length, [...linked, joined])).length;
};

/** Every ninth municipality, two quarters and the moves between them. */
const linkedQuarters = async (): Promise<void> => {
  const [before, after] = [await readPersons(file, '2025K1'), await readPersons(file, '2025K2')];
  const areas = (before.labels[0] ?? []).filter((_, place) => place % 9 === 0);
  let narrowed = 0;
  for (const area of areas) narrowed += await linkedIn(area, before, after, Buffer.from(secrets[0] ?? ''));
  must(
    narrowed === 0,
    `Linked quarters and moves: ${String(narrowed)} of ${String(areas.length * (144 + 36))} inner cells narrowed, in ${String(areas.length)} municipalities`,
  );
};

const started = performance.now();
const quarters = [];
const chosen = process.argv[2] === 'linked' ? [] : periods;
for (const period of chosen) quarters.push(await oneQuarter(period));
for (const key of chosen.length > 0 ? secrets.keys() : []) {
  const own = quarters.map((quarter) => quarter[key] ?? []);
  const beyond = own.reduce((sum, [one = 0]) => sum + one, 0);
  must(
    beyond <= limits.marginsBeyond,
    `Key ${String(key + 1)}: ${String(beyond)} margins beyond 4 in twelve quarters, most ${String(Math.max(...own.map(([, most = 0]) => most)))}`,
  );
}
await linkedQuarters();
const minutes = (performance.now() - started) / 60_000;
// in kilobytes, the most that there ever was
const bytes = process.resourceUsage().maxRSS * 1024;
must(minutes < limits.minutes, `${minutes.toFixed(1)} minutes`);
must(bytes < limits.bytes, `${String(Math.round(bytes / 1e6))} MB at most`);
if (broken.length > 0) {
  say(`\n${String(broken.length)} of what must be is not:\n${broken.join('\n')}`);
  process.exitCode = 1;
}
