import { expect, test } from '@jest/globals';
import { trondelagCohort } from './trondelag-cohort.ts';

test('what was outside is what was not inside, and the later parts are nearly all of it', () => {
  const { people, inside, outsidePercent, later, from, to, source, outsideAllYears, place } = trondelagCohort;
  expect(((people - inside) / people) * 100).toBeCloseTo(outsidePercent, 0);
  expect(later).toEqual({ inside: 48, outside: 41, emigrated: 10 });
  expect(outsideAllYears).toBeLessThan(later.outside);
  expect([people, inside, outsidePercent, from, to, source, outsideAllYears, place]).toEqual([
    ...[33_873, 30_029, 11.3, 2018, 2023, 'Fellesløft Trøndelag, SSB', 27, 'Trøndelag'],
  ]);
});
