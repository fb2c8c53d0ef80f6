import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { shadePlace, shades } from './shade.ts';

const first = readFileSync(new URL('../../public/own/shade.js', import.meta.url), 'utf8');
const page = readFileSync(new URL('../../own-page.html', import.meta.url), 'utf8');

test('what is shown before the first paint is what was chosen, from the same place and with the same words', () => {
  expect(first).toContain(`localStorage.getItem('${shadePlace}')`);
  expect([...first.matchAll(/chosen === '(\w+)'/g)].map(([, word]) => word)).toEqual(
    shades.filter((shade) => shade !== 'device'),
  );
});

test('it stands before everything that paints', () => {
  const at = page.indexOf('<script src="/own/shade.js">');
  expect(at).toBeGreaterThan(0);
  expect(at).toBeLessThan(page.indexOf('</head>'));
});
