import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { chained, nothing, textOf } from './canonical.ts';
import { type Head, rootOf } from './merkle.ts';

const sha = (...parts: readonly (Buffer | string)[]): Buffer =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
    .digest();
const head = (chain: string, seq = 1): Head => ({ chain, seq, hash: sha(chain) });
const leaf = (chain: string): Buffer =>
  sha(Buffer.of(0), `["${chain}", "1", "${sha(chain).toString('hex')}"]`);

test('a text is a JSON array with a comma and a space, as PostgreSQL and Python write it', () => {
  expect(textOf(['a "b"', null, 'ÆØÅ\n\u0001'])).toBe('["a \\"b\\"", null, "ÆØÅ\\n\\u0001"]');
});

test('a row is hashed after the hash before it', () => {
  expect(chained(nothing, ['x'])).toEqual(sha(Buffer.alloc(32), '["x"]'));
});

test('one head is its own root, two are hashed together, the third goes up alone', () => {
  const pair = sha(Buffer.of(1), leaf('a'), leaf('b'));
  expect(rootOf([head('a')])).toEqual(leaf('a'));
  expect(rootOf([head('a'), head('b')])).toEqual(pair);
  expect(rootOf([head('a'), head('b'), head('c')])).toEqual(sha(Buffer.of(1), pair, leaf('c')));
  expect(rootOf([])).toEqual(sha(''));
});

test('another order, length or head is another root', () => {
  const roots = [[head('a'), head('b')], [head('b'), head('a')], [head('a', 2), head('b')], [head('a')]].map(
    (heads) => rootOf(heads).toString('hex'),
  );
  expect(new Set(roots).size).toBe(4);
});
