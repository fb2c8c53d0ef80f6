import { expect, test } from '@jest/globals';
import { helped, measureVerbBlockers, youngPersonAnswers, type MeasureVerbFacts } from './verbs.ts';

const asked = (facts: Partial<MeasureVerbFacts>) =>
  measureVerbBlockers({
    status: 'proposed',
    verb: 'agree',
    youngPersonAnswer: 'yes',
    evaluation: null,
    reason: '',
    ...facts,
  });
const evaluation = {
  happened: 'Tre uker på verkstedet',
  helped: 'good',
  learnt: 'Trives med praktisk arbeid',
} as const;

test('a proposed measure can be agreed, also while the young person is unsure or has not answered', () => {
  expect(asked({})).toEqual([]);
  expect(asked({ youngPersonAnswer: 'unsure' })).toEqual([]);
  expect(asked({ youngPersonAnswer: null })).toEqual([]);
});

test('a measure the young person has said no to is not agreed', () => {
  expect(asked({ youngPersonAnswer: 'no' })).toEqual(['young_person_said_no']);
  expect(asked({ youngPersonAnswer: 'no', verb: 'cancel', reason: 'Hun vil ikke' })).toEqual([]);
});

test('a verb that the status does not allow is refused', () => {
  expect(asked({ status: 'proposed', verb: 'start' })).toEqual(['verb_not_possible']);
  expect(asked({ status: 'done', verb: 'reopen', reason: 'Igjen' })).toEqual(['verb_not_possible']);
});

test('a measure is finished with an evaluation: what happened and what was learnt', () => {
  const finish = { status: 'ongoing', verb: 'finish' } as const;
  expect(asked({ ...finish, evaluation })).toEqual([]);
  expect(asked(finish)).toEqual(['no_evaluation']);
  expect(asked({ ...finish, evaluation: { ...evaluation, happened: '' } })).toEqual([
    'what_happened_missing',
  ]);
  expect(asked({ ...finish, evaluation: { ...evaluation, learnt: ' ' } })).toEqual([
    'what_was_learnt_missing',
  ]);
});

test('starting a measure asks for no evaluation', () => {
  const blank = { ...evaluation, happened: '', learnt: '' };
  expect(asked({ status: 'agreed', verb: 'start', evaluation: blank })).toEqual([]);
});

test('to cancel and to take up again need a reason', () => {
  expect(asked({ verb: 'cancel' })).toEqual(['no_reason']);
  expect(asked({ status: 'cancelled', verb: 'reopen', reason: ' ' })).toEqual(['no_reason']);
  expect(asked({ status: 'cancelled', verb: 'reopen', reason: 'Ny plass' })).toEqual([]);
});

test('the closed answers', () => {
  expect(helped).toEqual(['good', 'little', 'no']);
  expect(youngPersonAnswers).toEqual(['yes', 'no', 'unsure']);
});
