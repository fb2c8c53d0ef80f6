import { expect, test } from '@jest/globals';
import type { AcuteDecision } from './acute.ts';
import type { Answer, AreaAnswer } from './answers.ts';
import type { Area } from './areas.ts';
import { completeBlockers, decisionBlockers } from './completion.ts';

const said = (area: Area, answer: Answer, ownWords = '', note = ''): AreaAnswer => ({
  area,
  answer,
  ownWords,
  note,
});
const decided = (area: Area, decisions: AcuteDecision[], reason = '') => ({ area, decisions, reason });

test('a mapping where something is fine can be completed', () => {
  expect(completeBlockers([said('housing', 'fine'), said('debt', 'not_talked')], [])).toEqual([]);
});

test('a mapping where nothing has been talked about cannot be completed', () => {
  expect(completeBlockers([said('debt', 'not_talked')], [])).toEqual(['nothing_talked_about']);
  expect(completeBlockers([], [])).toEqual(['nothing_talked_about']);
});

test('an acute answer asks for a decision about that very area', () => {
  const answers = [
    said('safety', 'acute', 'Han står utenfor.'),
    said('family_care', 'acute', 'Leo er redd.'),
  ];
  expect(completeBlockers(answers, [])).toEqual([
    'acute_without_decision:safety',
    'acute_without_decision:family_care',
  ]);
  expect(completeBlockers(answers, [decided('safety', ['call_112'])])).toEqual([
    'acute_without_decision:family_care',
  ]);
});

test('a decision that names nothing is no decision', () => {
  expect(decisionBlockers(decided('safety', []))).toEqual(['nothing_decided:safety']);
  expect(completeBlockers([said('safety', 'acute', 'Nei')], [decided('safety', [])])).toEqual([
    'nothing_decided:safety',
  ]);
});

test('a decision must be possible in the area', () => {
  expect(decisionBlockers(decided('debt', ['call_113']))).toEqual(['decision_not_possible_here:debt']);
});

test('«the duty does not apply now» needs a reason', () => {
  expect(decisionBlockers(decided('safety', ['duty_not_now'], ' '))).toEqual([
    'decision_without_reason:safety',
  ]);
  expect(decisionBlockers(decided('safety', ['duty_not_now'], 'Han sitter i varetekt.'))).toEqual([]);
});

test('serious and acute answers need the young person’s words or a note', () => {
  expect(completeBlockers([said('debt', 'serious')], [])).toEqual(['grave_without_words:debt']);
  expect(completeBlockers([said('debt', 'serious', 'Jeg åpner ikke posten.')], [])).toEqual([]);
  expect(completeBlockers([said('debt', 'serious', '', 'Inkasso siden august')], [])).toEqual([]);
  expect(completeBlockers([said('debt', 'some')], [])).toEqual([]);
  expect(completeBlockers([said('debt', 'acute')], [decided('debt', ['emergency_help_together'])])).toEqual([
    'grave_without_words:debt',
  ]);
});

test('a decision on an answer that is no longer acute stops nothing', () => {
  expect(completeBlockers([said('debt', 'some')], [decided('debt', ['call_113'])])).toEqual([]);
});
