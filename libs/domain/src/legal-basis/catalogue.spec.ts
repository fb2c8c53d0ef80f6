import { expect, test } from '@jest/globals';
import { allLegalBases, isLegalBasisCode, legalBases } from './catalogue.ts';

test('the catalogue of legal bases', () => {
  expect(legalBases).toEqual({
    duty_to_cooperate: {
      statute: 'Samarbeids- og samordningsplikten i velferdstjenestelovene (lov 11. juni 2021 nr. 78)',
      inForceFrom: '2022-08-01',
      needsJustification: true,
      categories: ['basic'],
      toServiceKinds: null,
      maxMonths: 12,
    },
    duty_to_notify_child_welfare: {
      statute: 'Barnevernsloven § 13-2 og tilsvarende bestemmelser i særlovene',
      inForceFrom: '2023-01-01',
      needsJustification: true,
      categories: ['basic', 'school', 'health', 'family'],
      toServiceKinds: ['child_welfare'],
      maxMonths: 3,
    },
    danger_to_life: {
      statute: 'Forvaltningsloven § 13 b nr. 7, helsepersonelloven § 23 nr. 4, straffeloven § 196',
      inForceFrom: '2015-10-01',
      needsJustification: true,
      categories: ['basic', 'school', 'work_economy', 'health', 'family'],
      toServiceKinds: null,
      maxMonths: 1,
    },
  });
  expect(allLegalBases).toHaveLength(3);
});

test('what is not in the catalogue is no legal basis', () => {
  expect(isLegalBasisCode('danger_to_life')).toBe(true);
  expect(isLegalBasisCode('curiosity')).toBe(false);
});
