import { expect, test } from '@jest/globals';
import { closingReasons, isClosingReason } from './closing-reasons.ts';

test('six reasons close a follow-up, each with what follows', () => {
  const described = Object.entries(closingReasons).map(([code, reason]) =>
    [code, ...Object.entries(reason).flat().map(String)].join(' '),
  );
  expect(described).toEqual([
    'goal_reached waitsForTransitions true stopsEverything false reopenDays null',
    'own_wish waitsForTransitions false stopsEverything false reopenDays null',
    'moved waitsForTransitions true stopsEverything false reopenDays null',
    'adult_services waitsForTransitions true stopsEverything false reopenDays null',
    'dead waitsForTransitions false stopsEverything true reopenDays 14',
    'registered_in_error waitsForTransitions false stopsEverything true reopenDays 14',
  ]);
});

test('a word outside the table is no reason', () => {
  expect(isClosingReason('moved')).toBe(true);
  expect(isClosingReason('tired of it')).toBe(false);
});
