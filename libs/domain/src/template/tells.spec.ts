import { expect, test } from '@jest/globals';
import { namesIn, tellingIn, tellsWho } from './tells.ts';

const said = (nb: string) => ({ nb, nn: '', en: '' });

test.each([
  'Ring 412 34 567.',
  'Skriv til a@example.no.',
  'Nummeret er 149308 90004.',
  'Møt opp i Storgata 12.',
])('%j tells who somebody is', (text) => {
  expect(tellsWho(text)).toBe(true);
  expect(tellingIn([said(''), { nb: 'Hva?', nn: '', en: text }])).toEqual(['tells-who-somebody-is']);
});

test('a question tells nothing; a name in it is warned of', () => {
  expect(tellingIn([said('Hvordan sover du for tiden?')])).toEqual([]);
  expect(namesIn([said('Vil du snakke med Kari Elvemyr?'), said('Hva med Kari Elvemyr?')])).toEqual(['Kari']);
});
