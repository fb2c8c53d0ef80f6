import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Laget, startLaget } from '../../support/laget.ts';
import { verified } from '../../log/a-log.ts';
import { storm } from '../../log/storm-rounds.ts';

/** `npm run log:storm` is the long form. */
const long = process.env['npm_lifecycle_event'] === 'log:storm';
const { connections, transactions, people } = long
  ? { connections: 16, transactions: 100_000, people: 41 }
  : { connections: 8, transactions: 3000, people: 13 };

let laget: Laget;

beforeAll(async () => {
  laget = await startLaget();
});

afterAll(() => laget.close());

test(`${String(transactions)} transactions over ${String(connections)} connections, sealed meanwhile: not one false alarm`, async () => {
  const began = performance.now();
  const rows = await storm(laget, { connections, transactions, people });
  const written = performance.now();
  expect(rows).toBeGreaterThan(transactions * 0.96);
  const found = await verified(laget);
  const seconds = [written - began, performance.now() - written].map((ms) => (ms / 1000).toFixed(1));
  process.stdout.write(
    `  ${String(rows)} rows in ${String(seconds[0])} s with ${String(found.seals)} seals, verified in ${String(seconds[1])} s: ${String(found.findings.count)} findings\n`,
  );
  expect(found.findings.kept).toEqual([]);
  expect({ rows: found.rows, chains: found.chains }).toEqual({ rows, chains: people });
  expect(found.seals).toBeGreaterThan(1);
}, 1_800_000);
