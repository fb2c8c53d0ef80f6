import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { colours } from './tokens.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const pairs = [...css.matchAll(/--(\w+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(
  ([, name = '', light = '', dark = '']) => ({ name, light: light.toUpperCase(), dark: dark.toUpperCase() }),
);

test('the CSS variables are the tokens, light and dark, each written once', () => {
  expect(Object.fromEntries(pairs.map(({ name, light }) => [name, light]))).toEqual(colours.light);
  expect(Object.fromEntries(pairs.map(({ name, dark }) => [name, dark]))).toEqual(colours.dark);
  expect(css.match(/#\w{6}/g)).toHaveLength(2 * Object.keys(colours.light).length);
});

test('the device says which, until somebody has chosen on this machine', () => {
  const schemes = [...css.matchAll(/(\S+) \{\s+color-scheme: ([a-z ]+);/g)].map(([, where, scheme]) => [
    where,
    scheme,
  ]);
  expect(schemes).toEqual([
    [':root', 'light dark'],
    [":root[data-shade='light']", 'light'],
    [":root[data-shade='dark']", 'dark'],
  ]);
});
