import { expect, test } from '@jest/globals';
import { shownText } from './shown-text.ts';

const asked = {
  purpose: 'Å finne en skoleplass',
  to: '2027-05-01',
  excludedTopics: ['Fars sykdom'],
  services: [
    { name: 'NAV Fjordvik', categories: ['work_economy', 'school'] },
    { name: 'BUP Fjord', categories: ['health'] },
  ],
} as const;

test('the text is the page’s own, in the language it was shown in; what people wrote stays as it is', () => {
  const said = (language: 'nb' | 'nn' | 'en'): string => shownText(language, asked).replaceAll('\u00a0', ' ');
  expect(said('nb').split('\n')).toEqual([
    'NAV Fjordvik får se: skole og arbeid og økonomi.',
    'BUP Fjord får se: helse.',
    'Ikke om: Fars sykdom',
    'Det skal brukes til: Å finne en skoleplass.',
    'Det gjelder til 1. mai 2027. Du kan ombestemme deg når du vil.',
  ]);
  expect(said('nn')).toContain('NAV Fjordvik får sjå: skule og arbeid og økonomi.');
  expect(said('en')).toContain('It lasts until 1 May 2027. You can change your mind whenever you like.');
});
