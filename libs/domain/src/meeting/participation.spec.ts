import { expect, test } from '@jest/globals';
import { participationIn } from './participation.ts';

const nothing = {
  toldHow: '',
  adaptedHow: ' ',
  youngPersonCame: false,
  topics: 0,
  wishes: 1,
  answeredWishes: 0,
  pulseAsked: false,
};
const secured = (facts: object) =>
  participationIn({ ...nothing, ...facts }).flatMap((one) => (one.secured ? [one.premise] : []));

test('five premises, in their order, and none is there by itself', () => {
  expect(participationIn(nothing).map(({ premise }) => premise)).toEqual([
    'told',
    'heard',
    'feedback',
    'evaluates',
    'fitted',
  ]);
  expect(secured({})).toEqual([]);
});

test('each is documented by what was done', () => {
  expect(secured({ toldHow: 'I en samtale.' })).toEqual(['told']);
  expect(secured({ youngPersonCame: true })).toEqual(['heard']);
  expect(secured({ topics: 1 })).toEqual(['heard']);
  expect(secured({ answeredWishes: 1 })).toEqual(['feedback']);
  expect(secured({ pulseAsked: true })).toEqual(['evaluates']);
  expect(secured({ adaptedHow: 'Korte pauser.' })).toEqual(['fitted']);
});
