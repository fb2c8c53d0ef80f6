import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import { mayEver } from '../roles/permissions.ts';
import { roles } from '../roles/roles.ts';
import { neededFor, noticeKinds, noticeReceivers } from './kinds.ts';

test('who is told what, once each', () => {
  expect(Object.fromEntries(keysOf(noticeKinds).map((kind) => [kind, noticeKinds[kind].tells]))).toEqual({
    baton_offered: 'the_post_asked',
    invitation: 'the_service_asked',
    hand_over_offered: 'the_service_asked',
    request_to_join: 'the_holder',
    emergency_opened: 'the_holder',
    new_from_young_person: 'the_holder',
    measure_given: 'the_responsible',
    measure_for_you: 'the_young_person',
    consent_for_you: 'the_young_person',
    question_answered: 'the_young_person',
    consent_for_guardians: 'the_guardian',
    shared_with_guardian: 'the_guardian',
  });
  expect(noticeReceivers).toEqual([...new Set(keysOf(noticeKinds).map((kind) => noticeKinds[kind].tells))]);
});

test('whoever is told can ever do what the message is about', () => {
  for (const kind of keysOf(noticeKinds))
    for (const role of keysOf(roles)) {
      const needed = neededFor(kind, roles[role]);
      if (needed !== null) expect([kind, role, mayEver(role, needed)]).toEqual([kind, role, true]);
    }
});

test('what each must be able to do', () => {
  const needed = keysOf(noticeKinds).map((kind) => [
    neededFor(kind, 'professional'),
    neededFor(kind, 'young_person'),
    neededFor(kind, 'guardian'),
  ]);
  expect(needed).toEqual([
    ['baton.answer', null, null],
    ['invitation.read', null, null],
    ['transition.answer', null, null],
    ['team.invite', null, null],
    ['emergency.see', null, null],
    ['contribution.answer', null, null],
    ['plan.read', null, null],
    [null, 'own-page.read', null],
    [null, 'consent.answer', null],
    [null, 'own-log.read', null],
    [null, null, 'consent.answer'],
    [null, null, 'guardian-page.read'],
  ]);
  expect(neededFor('invitation', 'leader')).toBeNull();
});
