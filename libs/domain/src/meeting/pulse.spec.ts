import { expect, test } from '@jest/globals';
import { allPulseSteps, pulseBlockers, pulseChange, pulseQuestions } from './pulse.ts';

const none = { heard: null, knowsWho: null, pullTogether: null };
const giving = { status: 'held', pulse: { ...none, heard: 'yes' }, skipped: false } as const;

test('three questions with three steps, each of them may be left out', () => {
  expect(pulseQuestions).toEqual(['heard', 'knowsWho', 'pullTogether']);
  expect(allPulseSteps).toEqual(['yes', 'partly', 'no']);
  for (const question of pulseQuestions)
    expect(pulseBlockers({ ...giving, pulse: { ...none, [question]: 'no' } })).toEqual([]);
  expect(pulseBlockers({ ...giving, pulse: none })).toEqual(['no-answers']);
});

test('all of it may be skipped, and then says nothing', () => {
  expect(pulseBlockers({ ...giving, pulse: none, skipped: true })).toEqual([]);
  expect(pulseBlockers({ ...giving, skipped: true })).toEqual(['skipped-with-answers']);
  expect(pulseBlockers({ ...giving, status: 'called' })).toEqual(['not-held']);
});

test('the trend goes from one time to the next', () => {
  expect(pulseChange('no', 'partly')).toBe('up');
  expect(pulseChange('partly', 'yes')).toBe('up');
  expect(pulseChange('yes', 'yes')).toBe('same');
  expect(pulseChange('yes', 'partly')).toBe('down');
  expect([pulseChange(null, 'yes'), pulseChange('yes', null)]).toEqual([null, null]);
});
