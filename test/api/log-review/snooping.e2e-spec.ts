import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Laget, startLaget } from '../../support/laget.ts';
import { measureSnooping } from '../../snooping/measure.ts';

let laget: Laget;

beforeAll(async () => {
  laget = await startLaget();
});

afterAll(() => laget.close());

/** `npm run snooping` judges five weeks, which is a thousand ordinary days; the short form one. */
const long = process.env['npm_lifecycle_event'] === 'snooping';
const weeks = long ? 5 : 1;

test('N03 all twenty ways of snooping are raised, with at most two false alerts in a thousand ordinary days', async () => {
  const found = await measureSnooping(laget, 20261125, weeks);
  process.stdout.write(
    `snooping: ${String(found.raised.length)} of ${String(found.patterns)} raised, ${String(found.falseAlerts.length)} false in ${String(found.ordinary)} ordinary days, ${String(found.lines)} lines of log\n`,
  );
  expect(found.otherInParts).toBe(0);
  expect(found.patterns).toBe(20);
  expect(found.missed).toEqual([]);
  expect(found.ordinary).toBeGreaterThanOrEqual(long ? 1000 : 185);
  expect(found.falseAlerts.length).toBeLessThanOrEqual(long ? 2 : 0);
}, 120_000);
