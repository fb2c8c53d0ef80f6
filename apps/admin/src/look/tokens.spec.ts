import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { colours } from './tokens.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const variables = (part: string): [string, string][] =>
  [...part.matchAll(/--(\w+): (#\w{6});/g)].map(([, name = '', value = '']) => [name, value.toUpperCase()]);

test('the CSS variables are the tokens, light and dark, by the device and by choice', () => {
  const [light = '', rest = ''] = css.split('@media');
  const [dark = '', chosen = ''] = rest.split(":root[data-shade='dark']");
  expect(Object.fromEntries(variables(chosen))).toEqual(colours.dark);
  expect(Object.fromEntries(variables(light))).toEqual(colours.light);
  expect(Object.fromEntries(variables(dark))).toEqual(colours.dark);
});
