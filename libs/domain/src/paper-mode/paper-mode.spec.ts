import { expect, test } from '@jest/globals';
import { changesThePaper, paperBlockers, paperModeOf, paperVerbs } from './paper-mode.ts';

/** A line each, in order: the third has the time 3. */
const log = (...kinds: string[]) =>
  kinds.map((kind, index) => ({ kind, at: String(index + 1), byName: `nr. ${String(index + 1)}` }));

test('the verbs and the lines that they leave', () => {
  expect(paperVerbs).toEqual({
    begin: { event: 'paper-begun', onPaper: false },
    give: { event: 'paper-given', onPaper: true },
    end: { event: 'paper-ended', onPaper: true },
  });
  expect(changesThePaper).toEqual(['plan-activated', 'plan-changed']);
});

test.each([
  ['nothing registered', log('registered'), null],
  ['ended again', log('paper-begun', 'paper-ended'), null],
  [
    'never given',
    log('registered', 'paper-begun'),
    { since: '2', byName: 'nr. 2', givenAt: null, due: true },
  ],
  ['given', log('paper-begun', 'paper-given'), { since: '1', byName: 'nr. 1', givenAt: '2', due: false }],
  [
    'changed since',
    log('paper-begun', 'paper-given', 'plan-changed'),
    { since: '1', byName: 'nr. 1', givenAt: '2', due: true },
  ],
  [
    'set going since',
    log('paper-begun', 'paper-given', 'plan-activated'),
    { since: '1', byName: 'nr. 1', givenAt: '2', due: true },
  ],
  [
    'something else since',
    log('paper-begun', 'plan-changed', 'paper-given', 'member-left'),
    { since: '1', byName: 'nr. 1', givenAt: '3', due: false },
  ],
  [
    'begun anew: what was given before does not count',
    log('paper-begun', 'paper-given', 'paper-ended', 'paper-begun'),
    { since: '4', byName: 'nr. 4', givenAt: null, due: true },
  ],
])('%s', (_, lines, mode) => {
  expect(paperModeOf(lines)).toEqual(mode);
});

test('it begins once, and is given and ended only while it lasts', () => {
  expect(paperBlockers('begin', false)).toEqual([]);
  expect(paperBlockers('begin', true)).toEqual(['already_on_paper']);
  for (const verb of ['give', 'end'] as const) {
    expect(paperBlockers(verb, true)).toEqual([]);
    expect(paperBlockers(verb, false)).toEqual(['not_on_paper']);
  }
});
