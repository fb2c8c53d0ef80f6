import { expect, test } from '@jest/globals';
import { allNoteQuestions, isNoteQuestion, noteHalves, noteQuestions, questionsOf } from './questions.ts';

test('the young person’s wishes come first, and each question belongs to one half', () => {
  expect(allNoteQuestions.map((question) => `${question} ${noteQuestions[question]}`)).toEqual([
    'what_i_want open',
    'what_works open',
    'what_to_avoid open',
    'who_to_keep_close open',
    'first_meeting open',
    'background restricted',
    'what_has_been_tried restricted',
    'when_it_gets_hard restricted',
    'still_open restricted',
  ]);
  expect(noteHalves.flatMap(questionsOf)).toEqual(allNoteQuestions);
  expect(noteHalves).toEqual(['open', 'restricted']);
  expect(isNoteQuestion('diagnosis')).toBe(false);
  expect(isNoteQuestion('background')).toBe(true);
});
