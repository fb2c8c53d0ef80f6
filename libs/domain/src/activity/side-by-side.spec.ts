import { expect, test } from '@jest/globals';
import { statusDefinitions } from './definitions.ts';
import { countPlaces, placeOn, places, shareOutside } from './place.ts';
import { differentGroups, sideBySide } from './side-by-side.ts';
import type { Spell } from './spell.ts';

const day = '2026-09-30';
const spell = (kind: Spell['kind'], confirmedOn: string): Spell => ({
  kind,
  level: null,
  from: '2026-01-01',
  to: null,
  confirmedOn,
});

test('five groups are placed differently, each with the place that the other definition does not give it', () => {
  expect(differentGroups).toEqual({
    self_employed_little: 'self_employed_little',
    pupils: 'pupil',
    measures: 'labour_market_measure',
    introduction: 'introduction_programme',
    pensioners: 'old_age_pension',
  });
  const insideBy = (definition: 'ssb' | 'nav') =>
    Object.values(differentGroups).map((counts) =>
      statusDefinitions[definition].lines.some(
        ({ inside, when }) => inside && when.some((one) => one === counts),
      ),
    );
  expect(insideBy('nav')).toEqual([false, false, false, false, true]);
  expect(insideBy('ssb')).toEqual([true, true, true, true, false]);
});

test('the unknown stand beside the share, never inside it, with the oldest confirmation that still counts', () => {
  const persons = [
    { spells: [spell('employed', '2026-06-02')] },
    { spells: [spell('aap', '2026-08-01'), spell('school', '2025-12-01')] },
    { spells: [spell('aap', '2026-01-15')] },
  ];
  const found = sideBySide(persons, day, ['ssb', 'nav'], 'told');
  expect(found.counts.ssb).toEqual({ inside: 1, outside: 1, unknown: 1, emigrated: 0, dead: 0 });
  expect(shareOutside(found.counts.ssb)).toBe(0.5);
  expect(found.oldestConfirmation).toBe('2026-06-02');
  expect(found.versions).toEqual({ ssb: '2026-1', nav: '2026-1' });
  expect(sideBySide([], day, ['ssb', 'nav'], 'told').oldestConfirmation).toBeNull();
  expect(shareOutside(countPlaces([], day, 'ssb', 'told'))).toBeNull();
});

test('without any trace in registers is outside; without anybody having told is unknown', () => {
  expect(placeOn({ spells: [] }, day, 'ssb', 'registers')).toBe('outside');
  expect(placeOn({ spells: [] }, day, 'nav', 'told')).toBe('unknown');
});

test('whoever has left the country or died is in no share from that day', () => {
  const spells = [spell('employed', '2026-09-01')];
  expect(placeOn({ spells, emigratedOn: day }, day, 'ssb', 'told')).toBe('emigrated');
  expect(placeOn({ spells, emigratedOn: '2026-10-01' }, day, 'ssb', 'told')).toBe('inside');
  expect(placeOn({ spells, emigratedOn: '2026-01-01', diedOn: day }, day, 'ssb', 'told')).toBe('dead');
  expect(places).toEqual(['inside', 'outside', 'unknown', 'emigrated', 'dead']);
});
