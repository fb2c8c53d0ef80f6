import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Laget, startLaget } from '../../support/laget.ts';
import { measureSnooping } from '../../snooping/measure.ts';

let laget: Laget;

beforeAll(async () => {
  laget = await startLaget();
});

afterAll(() => laget.close());

test('N03 all twenty ways of snooping are raised, with at most two false alerts in a thousand ordinary days', async () => {
  const found = await measureSnooping(laget, 20261125);
  process.stdout.write(
    `snooping: ${String(found.raised.length)} of ${String(found.patterns)} raised, ${String(found.falseAlerts.length)} false in ${String(found.ordinary)} ordinary days, ${String(found.lines)} lines of log\n`,
  );
  expect(found.otherInParts).toBe(0);
  expect(found.patterns).toBe(20);
  expect(found.missed).toEqual([]);
  expect(found.ordinary).toBeGreaterThanOrEqual(1000);
  expect(found.falseAlerts.length).toBeLessThanOrEqual(2);
}, 120_000);
