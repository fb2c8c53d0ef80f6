import { expect, test } from '@jest/globals';
import { missionDirections, showsMissionAim } from './mission-aims.ts';

test('the mission’s aim stands beside a series of the whole country, and beside no other', () => {
  expect(
    showsMissionAim([{ values: [{ place: '50' }] }, { values: [{ place: '50' }, { place: '0' }] }]),
  ).toBe(true);
  expect(showsMissionAim([{ values: [{ place: '50' }, { place: '5001' }] }])).toBe(false);
  expect(showsMissionAim([])).toBe(false);
});

test('which way the mission wants it', () => {
  expect(missionDirections).toEqual(['lower', 'higher', 'equal', 'in_place']);
});
