import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Laget, startLaget } from '../../support/laget.ts';
import { verified } from '../../log/a-log.ts';
import { storm } from '../../log/storm-rounds.ts';

let laget: Laget;

beforeAll(async () => {
  laget = await startLaget();
});

afterAll(() => laget.close());

test('3 000 transactions over 8 connections into 12 chains, sealed meanwhile: not one false alarm', async () => {
  const rows = await storm(laget, { connections: 8, transactions: 3000, people: 12 });
  expect(rows).toBeGreaterThan(3000);
  const found = await verified(laget);
  expect(found.findings.kept).toEqual([]);
  expect({ rows: found.rows, chains: found.chains }).toEqual({ rows, chains: 12 });
  expect(found.seals).toBeGreaterThan(1);
}, 120_000);
