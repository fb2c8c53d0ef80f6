import { expect, test } from '@jest/globals';
import {
  deadlineBlockers,
  isOverdue,
  measureBlockers,
  obstacleBlockers,
  onTheTeamBlockers,
  type MeasureDraft,
} from './measure.ts';

const today = '2026-11-20';
const draft: MeasureDraft = {
  title: 'Arbeidstrening på Pedalen verksted',
  serviceId: 'nav',
  postId: 'marte',
  supporterId: null,
  youngPerson: false,
  deadline: '2026-12-01',
  lookFor: 'Møter han opp?',
  lookOn: '2026-11-27',
};
const missing = (change: Partial<MeasureDraft>) => measureBlockers({ ...draft, ...change }, today);

test('a measure with one responsible, a deadline, and what to look for and when can stand in the plan', () => {
  expect(measureBlockers(draft, today)).toEqual([]);
  expect(missing({ deadline: today, lookOn: today })).toEqual([]);
});

test('a supporter or the young person can be responsible', () => {
  expect(missing({ serviceId: null, postId: null, supporterId: 'mormor' })).toEqual([]);
  expect(missing({ serviceId: null, postId: null, youngPerson: true })).toEqual([]);
});

test('exactly one is responsible', () => {
  expect(missing({ serviceId: null, postId: null })).toEqual(['no_responsible']);
  expect(missing({ youngPerson: true })).toEqual(['several_responsible']);
  expect(missing({ supporterId: 'mormor' })).toEqual(['several_responsible']);
});

test('a service is responsible through a named person, and a person through a service', () => {
  expect(missing({ serviceId: null })).toEqual(['post_without_service']);
  expect(missing({ postId: null, youngPerson: true })).toEqual(['service_without_post']);
});

test.each([
  [{ title: ' ' }, 'no_title'],
  [{ deadline: null }, 'no_deadline'],
  [{ deadline: '2026-11-19' }, 'deadline_passed'],
  [{ lookFor: '' }, 'nothing_to_look_for'],
  [{ lookOn: null }, 'no_date_to_look'],
  [{ lookOn: '2026-11-19' }, 'date_to_look_passed'],
] as const)('with %p the measure is refused as %s', (change, blocker) => {
  expect(missing(change)).toEqual([blocker]);
});

test('an open measure is overdue the day after its deadline', () => {
  expect(isOverdue({ status: 'ongoing', deadline: '2026-11-19' }, today)).toBe(true);
  expect(isOverdue({ status: 'ongoing', deadline: today }, today)).toBe(false);
  expect(isOverdue({ status: 'done', deadline: '2026-11-19' }, today)).toBe(false);
});

test('a missed deadline is moved only with a reason', () => {
  const missed = {
    measure: { status: 'agreed', deadline: '2026-11-18' },
    deadline: '2026-12-01',
    today,
  } as const;
  expect(deadlineBlockers({ ...missed, reason: '' })).toEqual(['overdue_without_reason']);
  expect(deadlineBlockers({ ...missed, reason: 'Avtalen er ikke signert' })).toEqual([]);
  expect(deadlineBlockers({ ...missed, measure: { status: 'agreed', deadline: today }, reason: '' })).toEqual(
    [],
  );
});

test('a deadline is moved to another day that has not passed, while the measure is open', () => {
  const facts = {
    measure: { status: 'agreed', deadline: '2026-11-25' },
    deadline: '2026-12-01',
    reason: 'Ja',
    today,
  } as const;
  expect(deadlineBlockers({ ...facts, deadline: '2026-11-19' })).toEqual(['deadline_passed']);
  expect(deadlineBlockers({ ...facts, deadline: '2026-11-25' })).toEqual(['deadline_unchanged']);
  expect(deadlineBlockers({ ...facts, measure: { status: 'done', deadline: '2026-11-25' } })).toEqual([
    'not_open',
  ]);
});

test('what stops a measure is said in words while the measure is open', () => {
  expect(obstacleBlockers('ongoing', 'Verkstedet er stengt')).toEqual([]);
  expect(obstacleBlockers('ongoing', ' ')).toEqual(['no_obstacle']);
  expect(obstacleBlockers('done', 'Verkstedet er stengt')).toEqual(['not_open']);
});

test('only somebody on the team can be responsible; the young person always can', () => {
  const team = ['marte', 'farmor'];
  expect(onTheTeamBlockers({ postId: 'marte', supporterId: null }, team)).toEqual([]);
  expect(onTheTeamBlockers({ postId: null, supporterId: 'farmor' }, team)).toEqual([]);
  expect(onTheTeamBlockers({ postId: 'per', supporterId: null }, team)).toEqual(['responsible_not_on_team']);
  expect(onTheTeamBlockers({ postId: null, supporterId: 'per' }, team)).toEqual(['responsible_not_on_team']);
  expect(onTheTeamBlockers({ postId: null, supporterId: null }, team)).toEqual([]);
});
