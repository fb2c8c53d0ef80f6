import { expect, test } from '@jest/globals';
import { rules, tableOf } from '../../test/random-table.ts';
import { audit } from '../audit/audit.ts';
import { protectAreas } from '../rounding/protect.ts';
import { makeRelease, Unreleasable } from './make-release.ts';

const table = tableOf([3, 0, 1, 7, 2, 2, 4, 1, 0, 12, 3, 6]);

test('what passes is returned with its report', async () => {
  const made = await makeRelease(table, rules, {}, {}, { protect: protectAreas, audit });
  expect(made.mended).toBe(0);
  expect(made.report.findings).toEqual([]);
  expect(made.report.checked).toEqual({
    ...{ innerCells: 12, publishedCells: 36, parts: 3, known: 0 },
    ...{ differences: 75, groups: 9 },
  });
});

test('cells that an audit finds fault with go down, and the audit is asked again', async () => {
  const barred: number[] = [];
  let asked = 0;
  const made = await makeRelease(
    table,
    rules,
    {},
    {},
    {
      protect: async (given, own, run) => {
        barred.push(run.barred?.size ?? 0);
        return await protectAreas(given, own, run);
      },
      audit: async (released, own) => {
        asked += 1;
        const up = released.rounded.findIndex((value, cell) => value > (table.inner[cell]?.count ?? 0));
        const report = await audit(released, own);
        const labels = table.inner[up]?.labels ?? [];
        return asked === 1 ? { ...report, findings: [{ check: 'group', labels, text: 'x' }] } : report;
      },
    },
  );
  expect(made.mended).toBe(1);
  expect(barred).toEqual([0, 1]);
});

test('what never passes is never returned', async () => {
  const fault = { check: 'form' as const, labels: [], text: 'x' };
  const always = async (...given: Parameters<typeof audit>) => ({
    ...(await audit(...given)),
    findings: [fault],
  });
  await expect(makeRelease(table, rules, {}, {}, { protect: protectAreas, audit: always })).rejects.toThrow(
    Unreleasable,
  );
});
