import { expect, test } from '@jest/globals';
import {
  allQuestionSteps,
  answerBy,
  answerRules,
  questionSteps,
  requireMayStep,
  statusOf,
  stepBlockers,
} from './question.ts';

test('the time to answer is data with its source', () => {
  expect(answerRules).toEqual({
    gdpr_12_3: {
      validFrom: '2018-07-20',
      days: 30,
      source: 'Personvernforordningen artikkel 12 nr. 3 (en måned)',
    },
  });
  expect(answerBy('2026-11-25')).toBe('2026-12-25');
});

test('the steps of the privacy officer', () => {
  expect(questionSteps).toEqual({
    service_asked: { status: 'service_asked' },
    answered: { status: 'answered' },
  });
  expect(allQuestionSteps).toEqual(['service_asked', 'answered']);
});

test('the young person sees where the question is', () => {
  expect(statusOf([])).toBe('received');
  expect(statusOf(['service_asked'])).toBe('service_asked');
  expect(statusOf(['service_asked', 'answered'])).toBe('answered');
});

test('it is answered once, in writing; the service may be asked more than once before', () => {
  expect(stepBlockers([], 'Hun forberedte møtet.')).toEqual([]);
  expect(stepBlockers(['service_asked'], 'Hun forberedte møtet.')).toEqual([]);
  expect(stepBlockers([], ' ')).toEqual(['text_missing']);
  expect(stepBlockers(['answered'], 'Og en ting til.')).toEqual(['already_answered']);
  expect(() => {
    requireMayStep([], '');
  }).toThrow('blocked');
});
