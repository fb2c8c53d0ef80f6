import { expect, test } from '@jest/globals';
import { type Aim, aimBlockers, aimKinds, breakKinds, breaksIn, standsTo } from './marks.ts';

const today = '2026-11-26';
const target: Aim = { kind: 'target', percent: 25, year: 2034, explanation: 'Vedtatt i planen.' };

test('a baseline and a target, each with a year and why', () => {
  expect(aimKinds).toEqual(['baseline', 'target']);
  expect(aimBlockers(target, today)).toEqual([]);
  expect(aimBlockers({ ...target, percent: 101 }, today)).toEqual(['percent_outside']);
  expect(aimBlockers({ ...target, percent: -1 }, today)).toEqual(['percent_outside']);
  expect(aimBlockers({ ...target, explanation: ' ' }, today)).toEqual(['explanation_missing']);
});

test('a target lies ahead, a baseline does not; what is taken back may lie anywhere', () => {
  expect(aimBlockers({ ...target, year: 2025 }, today)).toEqual(['target_in_the_past']);
  expect(aimBlockers({ ...target, year: 2026 }, today)).toEqual([]);
  expect(aimBlockers({ ...target, year: 2025, percent: null }, today)).toEqual([]);
  expect(aimBlockers({ ...target, kind: 'baseline' }, today)).toEqual(['baseline_in_the_future']);
  expect(aimBlockers({ ...target, kind: 'baseline', year: 2026 }, today)).toEqual([]);
});

test('a series breaks because of a rule, a definition, the business cycle or a reorganisation', () => {
  expect(breakKinds).toEqual({
    rule_change: 'law',
    definition: 'counting',
    business_cycle: 'world',
    reorganisation: 'organisation',
  });
});

test('a share stands to an aim as the rounding allows', () => {
  expect([20, 30, 35, 40, 50].map((aim) => standsTo({ low: 30, high: 40 }, aim))).toEqual([
    ...['above', 'alike', 'alike', 'alike', 'below'],
  ]);
});

test('a break stands at the first quarter that it changes; before the first and after the last there is none to see', () => {
  const quarters = ['2026Q1', '2026Q2', '2026Q4'];
  const on = (onDay: string) => breaksIn([{ onDay }], quarters).map(({ quarter }) => quarter);
  expect(on('2026-05-01')).toEqual(['2026Q2']);
  expect(on('2026-07-01')).toEqual(['2026Q4']);
  expect([on('2025-01-01'), on('2026-02-01'), on('2027-01-01')]).toEqual([[], [], []]);
});
