import { expect, test } from '@jest/globals';
import { isNewsKind, newsFromCase, newsPlaces } from './news.ts';

test('what a young person is told has happened, and where it stands', () => {
  expect(Object.entries(newsPlaces).map(([kind, place]) => `${kind} ${place}`)).toEqual([
    'plan-activated plan',
    'plan-changed plan',
    'contribution-used plan',
    'mapping-completed plan',
    'transition-planned plan',
    'transition-accepted plan',
    'transition-declined plan',
    'transition-met plan',
    'activity-changed plan',
    'invitation-accepted team',
    'member-left team',
    'member-left-by-move team',
    'move-registered team',
    'stand-in-began team',
    'baton-accepted team',
    'supporter-added team',
    'supporter-ended team',
    'title-given team',
    'title-ended team',
    'consent-asked home',
    'follow-up-closed home',
    'follow-up-reopened home',
    'meeting-called meetings',
    'meeting-changed meetings',
    'note-written notes',
  ]);
  expect(Object.keys(newsPlaces).filter((kind) => !(kind in newsFromCase))).toEqual([
    'meeting-called',
    'meeting-changed',
    'note-written',
  ]);
});

test('nothing of protection, merging or consent withdrawn is news', () => {
  expect(['protection-set', 'merged', 'consent-withdrawn', 'own', 'toString'].filter(isNewsKind)).toEqual([]);
  expect(isNewsKind('meeting-called')).toBe(true);
});
