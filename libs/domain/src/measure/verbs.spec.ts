import { expect, test } from '@jest/globals';
import {
  asksAgain,
  helped,
  measureAnswerBlockers,
  measureVerbBlockers,
  youngPersonAnswers,
  type MeasureVerbFacts,
} from './verbs.ts';

const asked = (facts: Partial<MeasureVerbFacts>) =>
  measureVerbBlockers({
    status: 'proposed',
    verb: 'agree',
    kind: 'work_practice',
    youngPersonAnswer: 'yes',
    askedAgain: false,
    evaluation: null,
    reason: '',
    ...facts,
  });
const evaluation = {
  happened: 'Tre uker på verkstedet',
  outcome: 'employed',
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

test('a measure the young person wants differently is changed first, and then answered again', () => {
  expect(asked({ youngPersonAnswer: 'differently' })).toEqual(['young_person_wants_it_differently']);
  expect(asked({ youngPersonAnswer: null, askedAgain: true })).toEqual(['young_person_asked_again']);
  expect(asked({ youngPersonAnswer: 'yes', askedAgain: true })).toEqual([]);
  expect(asked({ youngPersonAnswer: null, askedAgain: true, verb: 'cancel', reason: 'Nei' })).toEqual([]);
  expect(asked({ youngPersonAnswer: 'differently', verb: 'cancel', reason: 'Nei' })).toEqual([]);
});

test('a changed proposal is put again to who said no or «differently», and to nobody else', () => {
  expect([...youngPersonAnswers, null].map((answer) => [answer, asksAgain(answer)])).toEqual([
    ['yes', false],
    ['no', true],
    ['unsure', false],
    ['differently', true],
    [null, false],
  ]);
});

test('who wants it differently says how', () => {
  expect(measureAnswerBlockers('differently', ' ')).toEqual(['differently_without_words']);
  expect(measureAnswerBlockers('differently', 'Bare om formiddagen')).toEqual([]);
  expect(measureAnswerBlockers('no', '')).toEqual([]);
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

test('a measure ends in an outcome of its kind', () => {
  const finish = { status: 'ongoing', verb: 'finish' } as const;
  expect(asked({ ...finish, evaluation: { ...evaluation, outcome: ' ' } })).toEqual(['no_outcome']);
  expect(asked({ ...finish, evaluation: { ...evaluation, outcome: 'trade_certificate' } })).toEqual([
    'outcome_of_another_kind',
  ]);
  const apprentice = { ...finish, kind: 'apprenticeship' } as const;
  expect(asked({ ...apprentice, evaluation: { ...evaluation, outcome: 'trade_certificate' } })).toEqual([]);
  expect(asked({ verb: 'agree', evaluation: { ...evaluation, outcome: '' } })).toEqual([]);
  expect(asked({ verb: 'agree', evaluation: { ...evaluation, outcome: 'nothing' } })).toEqual([]);
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
  expect(youngPersonAnswers).toEqual(['yes', 'no', 'unsure', 'differently']);
});
