import { expect, test } from '@jest/globals';
import { closingReasons, isClosingReason } from './closing-reasons.ts';

test('six reasons close a follow-up, each with what follows', () => {
  const described = Object.entries(closingReasons).map(([code, reason]) =>
    [code, ...Object.entries(reason).flat()].join(' '),
  );
  expect(described).toEqual([
    'goal_reached waitsForTransitions true stopsEverything false mayReopen true',
    'own_wish waitsForTransitions false stopsEverything false mayReopen true',
    'moved waitsForTransitions true stopsEverything false mayReopen true',
    'adult_services waitsForTransitions true stopsEverything false mayReopen true',
    'dead waitsForTransitions false stopsEverything true mayReopen false',
    'registered_in_error waitsForTransitions false stopsEverything true mayReopen false',
  ]);
});

test('a word outside the table is no reason', () => {
  expect(isClosingReason('moved')).toBe(true);
  expect(isClosingReason('tired of it')).toBe(false);
});
