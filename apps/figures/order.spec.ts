import { expect, test } from '@jest/globals';
import { type AuditReport, Unreleasable } from '../../libs/disclosure-control/src/index.ts';
import { orNoRelease, orUndefined } from './order.ts';
import { Refused } from './refused.ts';

const checked = { innerCells: 8, publishedCells: 20, parts: 1, differences: 4, groups: 2, known: 0 };
const report: AuditReport = {
  findings: [
    {
      check: 'group',
      labels: ['9901', '15-17', 'female', 'unknown'],
      text: 'All of a group can be proved alike',
    },
    { check: 'interval', labels: ['9901', '15-17', 'male', 'unknown'], text: 'One is narrowed' },
  ],
  checked,
};
const failing = () => Promise.reject(new Unreleasable(report, 3));

test('what does not pass is refused with every finding, counted by check and told of no place', async () => {
  const error: unknown = await orNoRelease(failing(), 'persons').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Refused);
  expect(error).toMatchObject({
    message: 'No release: the audit did not pass. group: All of a group can be proved alike',
    because: 'audit',
    findings: [
      { check: 'interval', table: 'persons', cells: 1, rounds: 3 },
      { check: 'group', table: 'persons', cells: 1, rounds: 3 },
    ],
  });
});

test('another error is no finding, and what passes is what it was', async () => {
  const broken = () => Promise.reject(new Error('no disk'));
  await expect(orNoRelease(broken(), 'year')).rejects.toThrow('no disk');
  await expect(orUndefined(broken())).rejects.toThrow('no disk');
  await expect(orUndefined(failing())).resolves.toBeUndefined();
  await expect(orNoRelease(Promise.resolve(7), 'year')).resolves.toBe(7);
});
