import { expect, test } from '@jest/globals';
import { caseReaderOf } from '../access/who-sees.ts';
import type { Category } from '../category/categories.ts';
import { type AgendaItem, agendaOf, type InTheRoom, seenByAll } from './agenda.ts';

const member = (serviceId: string, categories: readonly Category[], shutOut = false) =>
  caseReaderOf(
    {
      postId: serviceId,
      serviceId,
      role: 'school_counsellor',
      holder: false,
      shutOut,
      grants: categories.map((category) => ({ category, by: 'consent', id: 'c' })),
      leftOut: [],
    },
    'active',
  );
const item = (id: string, part: 'goals' | 'measures', category: Category): AgendaItem => ({
  part,
  id,
  record: { part, row: { category, ownerServiceId: 'school' } },
});
const health = item('health', 'goals', 'health');
const school = item('school', 'measures', 'school');
const school_ = member('school', ['basic', 'school']);
const nav = member('nav', ['basic', 'health', 'school']);
const bup = member('bup', ['basic', 'health']);
const room: InTheRoom = { members: [school_, nav], shownToGuardians: null, kept: [] };
const shown = (of: InTheRoom, kind: 'review' | 'crisis' = 'review') =>
  agendaOf(kind, [school, health], of).flatMap(({ part, items }) => [part, ...items.map(({ id }) => id)]);

test('the screen shows what everybody in the room may see, in the order of the kind of meeting', () => {
  expect(shown(room)).toEqual(['goals', 'health', 'measures', 'school']);
  expect(shown(room, 'crisis')).toEqual(['measures', 'school']);
});

test('L02 one who may not see it is enough: it is not on the screen for anybody', () => {
  expect(shown({ ...room, members: [school_, nav, bup] })).toEqual(['goals', 'health']);
  expect(shown({ ...room, members: [school_, member('nav', ['basic'])] })).toEqual([]);
  expect(shown({ ...room, members: [school_, member('nav', ['basic', 'health', 'school'], true)] })).toEqual(
    [],
  );
});

test('A06 with somebody in the room whose sight is not known, nothing is shown', () => {
  expect(shown({ ...room, members: [school_, null] })).toEqual([]);
});

test('C05 what is kept from somebody in the room is not on the screen', () => {
  expect(shown({ ...room, kept: ['health'] })).toEqual(['measures', 'school']);
});

test('A04 with a guardian in the room only what that guardian has been shown is there', () => {
  expect(shown({ ...room, shownToGuardians: [] })).toEqual([]);
  expect(shown({ ...room, shownToGuardians: ['school'] })).toEqual(['measures', 'school']);
  expect(seenByAll(school, { members: [], shownToGuardians: null, kept: [] })).toBe(true);
});
