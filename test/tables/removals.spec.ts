import { expect, test } from '@jest/globals';
import { removalsIn } from './removals.ts';

const without = (text: string): string[] =>
  removalsIn('x.ts', text).map(({ start, end }) =>
    (text.slice(0, start) + text.slice(end)).replaceAll(/\s+/g, ' '),
  );

test('each entry of a closed table is taken out once, whether first, in the middle or last', () => {
  expect(without('const a = { x: 1, y: 2, z: 3 } as const satisfies T;')).toEqual([
    'const a = { y: 2, z: 3 } as const satisfies T;',
    'const a = { x: 1, z: 3 } as const satisfies T;',
    'const a = { x: 1, y: 2 } as const satisfies T;',
  ]);
});

test('a list loses an element without getting a hole', () => {
  expect(without('const a = [\n  1,\n  2,\n] as const satisfies T;')).toEqual([
    'const a = [ 2, ] as const satisfies T;',
    'const a = [ 1 ] as const satisfies T;',
  ]);
  expect(without('const a = [1,] as const satisfies T;')).toEqual(['const a = [] as const satisfies T;']);
});

test('entries inside entries are taken out too, and of functions the sides of their conditions', () => {
  expect(
    removalsIn('x.ts', 'const a = { x: { y: [1, ...b] }, f: () => p && q } as const satisfies T;').map(
      ({ what }) => what,
    ),
  ).toEqual(['x: { y: [1, ...b] }', 'y: [1, ...b]', '1', '...b', 'f: () => p && q', 'p', 'q']);
});

test('a blocker that is pushed is taken out with its condition, and so is one that is spread', () => {
  const text =
    'const someBlockers = () => { const all = [...a, b]; if (c) all.push(1); all.push(2); return all; };';
  expect(removalsIn('x.ts', text).map(({ what }) => what)).toEqual([
    '...a',
    'if (c) all.push(1);',
    'all.push(2);',
  ]);
});

test('each side of a condition is taken out, and the other stands', () => {
  expect(without('const a = [(x) => p(x) || q(x)] as const satisfies T;').slice(1)).toEqual([
    'const a = [(x) => q(x)] as const satisfies T;',
    'const a = [(x) => p(x)] as const satisfies T;',
  ]);
});

test('an entry, a blocker and a side of a condition are told apart', () => {
  const text = 'const xBlockers = () => { if (a && b) all.push(1); }; const t = [1] as const satisfies T;';
  expect(removalsIn('x.ts', text).map(({ kind, what }) => `${kind} ${what}`)).toEqual([
    'blocker if (a && b) all.push(1);',
    'condition a',
    'condition b',
    'entry 1',
  ]);
});

test('what is neither closed nor about blockers is left alone', () => {
  expect(
    removalsIn(
      'x.ts',
      'const a = { x: 1 } as const; const b = { y: 1 } satisfies T; const f = () => c.push(1);',
    ),
  ).toEqual([]);
});
