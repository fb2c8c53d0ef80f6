import { expect, test } from '@jest/globals';
import { announcementIn, Announcements } from './announcements.ts';

const rows = (table: string, ...of: [string, string | null][]): string =>
  JSON.stringify({ kind: 'rows', table, of });

const heard = (...payloads: string[]): Announcements => {
  const all = new Announcements();
  for (const payload of payloads) {
    const announcement = announcementIn(payload);
    if (announcement !== null) all.add(announcement);
  }
  return all;
};

test('rows are gathered by their table, each once, with whose they are', () => {
  const all = heard(
    rows('goal', ['g1', 'p1'], ['g2', 'p1']),
    rows('goal', ['g1', 'p1']),
    '{"kind":"directed","table":"discussion","of":[["d1",null]]}',
  );
  expect(all.rows).toEqual([
    { name: 'goal', ids: ['g1', 'g2'], people: ['p1'], directed: false },
    { name: 'discussion', ids: ['d1'], people: [], directed: true },
  ]);
});

test('whose sight and who sees are kept apart', () => {
  const all = heard('{"kind":"sight","of":["p1"]}', '{"kind":"user","of":["u1"]}');
  expect([[...all.people], [...all.users], all.empty]).toEqual([['p1'], ['u1'], false]);
});

test('only those who see the young person are asked about, but for what is directed and whose sight may be another', () => {
  const seesP1 = (whose: string): boolean => whose === 'p1';
  const concerned = (payload: string): boolean => heard(payload).concerns(seesP1);
  expect(concerned(rows('goal', ['g1', 'p1']))).toBe(true);
  expect(concerned(rows('goal', ['g1', 'p2']))).toBe(false);
  expect(concerned('{"kind":"directed","table":"invitation","of":[["i1","p2"]]}')).toBe(true);
  expect(concerned('{"kind":"sight","of":["p2"]}')).toBe(true);
  expect(concerned('{"kind":"user","of":["u1"]}')).toBe(false);
});

test.each([
  '',
  'no json',
  '7',
  'null',
  '{}',
  '{"kind":"rows","of":[["g1","p1"]]}',
  '{"kind":"rows","table":"goal","of":[["g1"]]}',
  '{"kind":"rows","table":"goal","of":[["g1",7]]}',
  '{"kind":"sight","of":"p1"}',
  '{"kind":"sight","of":[7]}',
  '{"kind":"all","of":[]}',
])('a notice that is none of ours is passed by: %s', (payload) => {
  expect(heard(payload).empty).toBe(true);
});
