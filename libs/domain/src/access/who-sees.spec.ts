import { expect, test } from '@jest/globals';
import { type CaseRecord, type TeamReader, whoSees } from './who-sees.ts';

const someone = (postId: string, serviceId: string, change: Partial<TeamReader> = {}): TeamReader => ({
  postId,
  serviceId,
  role: 'municipal_worker',
  holder: false,
  shutOut: false,
  grants: [],
  leftOut: [],
  ...change,
});
const consent = (category: 'basic' | 'health') => ({ category, by: 'consent', id: 'c' }) as const;

const team = [
  someone('lise', 'bup'),
  someone('marte', 'nav', { grants: [consent('basic'), consent('health')] }),
  someone('ola', 'nav', { leftOut: ['health', 'basic'] }),
  someone('eva', 'ppt', { grants: [{ category: 'health', by: 'statute', id: 's' }] }),
  someone('ida', 'skole', { grants: [consent('basic')], holder: true }),
  someone('per', 'dps'),
  someone('kim', 'nav', { grants: [consent('health')], shutOut: true }),
];
const about = (part: CaseRecord['part'], row: Partial<CaseRecord['row']> = {}): CaseRecord => ({
  part,
  row: { category: 'health', ownerServiceId: 'bup', ...row },
});
const answer = (record: CaseRecord, status: 'active' | 'paused' = 'active') => {
  const { sees, seesNot } = whoSees(record, team, status);
  const said = (all: readonly { postId: string; why: string }[]) =>
    all.map(({ postId, why }) => `${postId} ${why}`).join(', ');
  return { sees: said(sees), not: said(seesNot) };
};

test('L01 a goal about health: the own service, and whom it is shared with, each with why; the others with why not', () => {
  expect(answer(about('goals'))).toEqual({
    sees: 'lise own_service, marte consent, eva statute',
    not: 'ola left_out, ida not_shared, per not_shared, kim shut_out',
  });
});

test('L04 while nothing is shared only the own service sees it', () => {
  expect(answer(about('goals'), 'paused')).toEqual({
    sees: 'lise own_service',
    not: 'marte paused, ola left_out, eva paused, ida paused, per paused, kim shut_out',
  });
});

test('a transition is seen by its receiver and by the holder as well', () => {
  expect(answer(about('transitions', { receiverServiceId: 'dps' })).sees).toBe(
    'lise own_service, marte consent, eva statute, ida baton, per receiver',
  );
});

test('own words are opened by «basic», whatever they are about', () => {
  const words = about('contributions', { ownerServiceId: null });
  expect(answer(words)).toEqual({
    sees: 'marte consent, ida consent',
    not: 'lise not_shared, ola left_out, eva not_shared, per not_shared, kim shut_out',
  });
  expect(answer(words, 'paused').sees).toBe('ida baton');
});

test('whoever asked somebody to join sees that', () => {
  expect(answer(about('invitations', { ownerServiceId: null, postId: 'per' })).sees).toBe(
    'marte consent, ida consent, per own_row',
  );
});
