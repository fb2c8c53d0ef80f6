import { expect, test } from '@jest/globals';
import {
  allQuestionSteps,
  answerBy,
  answerRules,
  officerSteps,
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

test('the steps, and who takes them', () => {
  expect(questionSteps).toEqual({
    service_asked: { by: 'officer' },
    service_answered: { by: 'service' },
    answered: { by: 'officer' },
  });
  expect(allQuestionSteps).toEqual(['service_asked', 'service_answered', 'answered']);
  expect(officerSteps).toEqual(['service_asked', 'answered']);
});

test('the young person sees where the question is', () => {
  expect(statusOf([])).toBe('received');
  expect(statusOf(['service_asked'])).toBe('service_asked');
  expect(statusOf(['service_asked', 'service_answered'])).toBe('service_answered');
  expect(statusOf(['service_asked', 'service_answered', 'service_asked'])).toBe('service_asked');
  expect(statusOf(['service_asked', 'answered'])).toBe('answered');
});

const step = { kind: 'answered', steps: [], text: 'Hun forberedte møtet.', service: true } as const;

test('it is answered once, in writing; the service may be asked more than once before, when there is one', () => {
  expect(stepBlockers(step)).toEqual([]);
  expect(stepBlockers({ ...step, steps: ['service_asked'], kind: 'service_asked' })).toEqual([]);
  expect(stepBlockers({ ...step, kind: 'service_asked', service: false })).toEqual(['no_service']);
  expect(stepBlockers({ ...step, service: false })).toEqual([]);
  expect(stepBlockers({ ...step, text: ' ' })).toEqual(['text_missing']);
  expect(stepBlockers({ ...step, steps: ['answered'] })).toEqual(['already_answered']);
  expect(() => {
    requireMayStep({ ...step, text: '' });
  }).toThrow('blocked');
});
