import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Fields, mergeFields } from './field-merge.ts';

const before: Fields = { title: 'Ringe', lookFor: 'Om de sier ja', goal: '' };

test('what only one has changed is merged by itself', () => {
  const mine = { ...before, title: 'Ringe verkstedet' };
  const theirs = { ...before, lookFor: 'Om Jonas trives' };
  expect(mergeFields(before, mine, theirs)).toEqual({
    merged: { title: 'Ringe verkstedet', lookFor: 'Om Jonas trives', goal: '' },
    collisions: [],
  });
});

test('what both have changed is asked about, with what stood there before', () => {
  const { merged, collisions } = mergeFields(
    before,
    { ...before, title: 'Ringe i dag' },
    { ...before, title: 'Besøke' },
  );
  expect(collisions).toEqual([{ field: 'title', before: 'Ringe', mine: 'Ringe i dag', theirs: 'Besøke' }]);
  expect(merged['title']).toBe('Ringe i dag');
});

test('the same change twice is no collision, and an emptied field is a change', () => {
  const same = { ...before, goal: 'Jobb' };
  expect(mergeFields(before, same, same).collisions).toEqual([]);
  expect(mergeFields(before, { ...before, lookFor: '' }, before).merged['lookFor']).toBe('');
});

const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', 'x', 'y', 'z'));

test('nothing typed is lost: every change stands in what is merged or is asked about', () => {
  fc.assert(
    fc.property(fields, fields, fields, (stood, mine, theirs) => {
      const { merged, collisions } = mergeFields(stood, mine, theirs);
      const asked = new Set(collisions.map(({ field }) => field));
      for (const name of ['a', 'b', 'c']) {
        const was = stood[name] ?? '';
        for (const one of [mine[name] ?? '', theirs[name] ?? ''])
          expect(one === was || asked.has(name) || merged[name] === one).toBe(true);
      }
    }),
  );
});
