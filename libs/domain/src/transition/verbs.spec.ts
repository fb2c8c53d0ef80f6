import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import {
  isTransitionEnd,
  transitionAfter,
  transitionEnds,
  transitionVerbRules,
  transitionVerbs,
} from './verbs.ts';

test('a transition is planned, offered, accepted, and met', () => {
  expect(transitionAfter('planned', 'offer')).toBe('offered');
  expect(transitionAfter('offered', 'accept')).toBe('accepted');
  expect(transitionAfter('accepted', 'report_met')).toBe('met');
});

test('the whole table of statuses and verbs', () => {
  const lines = keysOf(transitionVerbs).map((status) =>
    [status, ...Object.entries(transitionVerbs[status]).flat()].join(' '),
  );
  expect(lines).toEqual([
    'planned offer offered end ended',
    'offered accept accepted decline declined end ended',
    'accepted report_no_show accepted report_met met decline declined end ended',
    'declined offer offered end ended',
    'met',
    'ended',
  ]);
});

test('a declined transition goes back to the sender, who can offer it again', () => {
  expect(transitionAfter('declined', 'offer')).toBe('offered');
});

test('accepting is not meeting, and a no-show ends nothing', () => {
  expect(transitionAfter('offered', 'report_met')).toBeUndefined();
  expect(transitionAfter('accepted', 'report_no_show')).toBe('accepted');
});

test('only the receiver reports the meeting, and only the sender ends it otherwise', () => {
  const lines = keysOf(transitionVerbRules).map((verb) => {
    const { by, needsReason, needsDate } = transitionVerbRules[verb];
    return `${verb} ${by} reason:${String(needsReason)} date:${String(needsDate)}`;
  });
  expect(lines).toEqual([
    'offer sender reason:false date:false',
    'accept receiver reason:false date:false',
    'decline receiver reason:true date:true',
    'report_no_show receiver reason:false date:false',
    'report_met receiver reason:false date:true',
    'end sender reason:true date:false',
  ]);
});

test('a transition ends otherwise in five ways', () => {
  expect(transitionEnds).toEqual(['withdrawn', 'young_person_said_no', 'moved_abroad', 'dead', 'not_needed']);
  expect(isTransitionEnd('forgotten')).toBe(false);
  expect(isTransitionEnd('dead')).toBe(true);
});
