import { expect, test } from '@jest/globals';
import { type BlankingWish, requireTextBlanking, textBlankingBlockers } from './blanking.ts';

const wish: BlankingWish = {
  place: 'goal.status_reason',
  reason: 'Det gjaldt en annen.',
  instead: '',
  alone: false,
  may: true,
};

test('a wrong text is taken away with a reason, by one who may', () => {
  expect(textBlankingBlockers(wish)).toEqual([]);
  expect(textBlankingBlockers({ ...wish, may: false, reason: ' ' })).toEqual([
    'not-yours-to-blank',
    'reason-missing',
  ]);
});

test('something is written instead only where nothing else says what it is', () => {
  expect(textBlankingBlockers({ ...wish, instead: 'Noe annet' })).toEqual(['nothing-instead']);
  expect(textBlankingBlockers({ ...wish, place: 'measure.title' })).toEqual(['instead-missing']);
  expect(textBlankingBlockers({ ...wish, place: 'measure.title', instead: 'Praksis' })).toEqual([]);
  expect(() => {
    requireTextBlanking({ ...wish, place: 'goal.wording', alone: true });
  }).toThrow();
});
