import { expect, test } from '@jest/globals';
import {
  allDefinitions,
  isDefinitionCode,
  statusDefinitions,
  statuses,
  type DefinitionCode,
} from './definitions.ts';
import { type ActivityLevel, allActivityKinds, type SpellKind } from './kinds.ts';
import type { Spell } from './spell.ts';
import { countsAs, statusOn } from './status-on.ts';

const today = '2026-11-20';
const now = (kind: SpellKind, level: ActivityLevel | null = null): Spell => ({
  kind,
  level,
  from: '2026-08-01',
  to: null,
  confirmedOn: '2026-11-01',
});
const shown = (definition: DefinitionCode, ...spells: Spell[]) => {
  const { status, inside } = statusOn(spells, today, definition);
  return `${status} ${String(inside)}`;
};

test.each([
  ['employed', 'employed true', 'employed true'],
  ['apprentice', 'employed true', 'employed true'],
  ['self_employed', 'employed true', 'employed true'],
  ['school', 'education true', 'education false'],
  ['labour_market_measure', 'labour_market_measure true', 'labour_market_measure false'],
  ['introduction_programme', 'labour_market_measure true', 'labour_market_measure false'],
  ['kvp', 'other_benefit false', 'other_benefit false'],
  ['registered_unemployed', 'registered_unemployed false', 'registered_unemployed false'],
  ['sick_leave', 'other_benefit false', 'other_benefit false'],
  ['aap', 'aap false', 'aap false'],
  ['disability_benefit', 'disability_benefit false', 'disability_benefit false'],
  ['old_age_pension', 'other_benefit false', 'other_benefit true'],
  ['other', 'unknown null', 'unknown null'],
] as const)('%s alone is «%s» by SSB and «%s» by NAV', (kind, ssb, nav) => {
  expect([shown('ssb', now(kind)), shown('nav', now(kind))]).toEqual([ssb, nav]);
});

test('pupils are inside by SSB and outside by NAV, students inside by both', () => {
  expect([
    shown('ssb', now('school', 'upper_secondary')),
    shown('nav', now('school', 'upper_secondary')),
  ]).toEqual(['education true', 'education false']);
  expect([shown('ssb', now('school', 'university')), shown('nav', now('school', 'university'))]).toEqual([
    'education true',
    'education true',
  ]);
  expect(countsAs(now('school', 'lower_secondary'))).toBe('pupil');
});

test('a business that brings in under 50 000 is inside by SSB and outside by NAV; studies beside it are inside', () => {
  const little = now('self_employed', 'under_50000');
  expect([shown('ssb', little), shown('nav', little)]).toEqual(['employed true', 'employed false']);
  expect(shown('nav', little, now('school', 'university'))).toBe('education true');
  expect(countsAs(now('self_employed', 'from_50000'))).toBe('self_employed');
  expect(statusOn([little], today, 'nav').by).toBe('self_employed_little');
  expect(statusOn([], today, 'nav').by).toBeNull();
});

test('everybody has one status: the first that fits', () => {
  const order = [
    'employed',
    'registered_unemployed',
    'labour_market_measure',
    'school',
    'aap',
    'disability_benefit',
    'kvp',
  ] as const;
  const derived = order.map((_kind, index) =>
    shown(
      'ssb',
      ...order
        .slice(index)
        .toReversed()
        .map((kind) => now(kind)),
    ),
  );
  expect(derived).toEqual([
    'employed true',
    'registered_unemployed false',
    'labour_market_measure true',
    'education true',
    'aap false',
    'disability_benefit false',
    'other_benefit false',
  ]);
  expect(shown('nav', now('school', 'upper_secondary'), now('school', 'university'))).toBe('education true');
});

test('nobody who has told nothing, or nothing for six months, has a status', () => {
  expect(shown('ssb')).toBe('unknown null');
  expect(shown('ssb', { ...now('employed'), from: '2026-01-01', confirmedOn: '2026-05-19' })).toBe(
    'unknown null',
  );
});

test('the status is of the date, not of today', () => {
  const job = { ...now('employed'), from: '2026-01-01', to: '2026-03-31' };
  expect(statusOn([job], '2026-03-31', 'ssb').status).toBe('employed');
  expect(statusOn([job], '2026-04-01', 'ssb').status).toBe('unknown');
});

test('the answer says which definition and which version it is by', () => {
  expect(statusOn([], today, 'nav')).toMatchObject({ definition: 'nav', version: '2026-1' });
  expect(statusOn([], today, 'ssb')).toMatchObject({ definition: 'ssb', version: '2026-1' });
  expect(isDefinitionCode('oecd')).toBe(false);
});

test('every definition has a source, a population, reference days and the day from which it is valid', () => {
  const facts = allDefinitions.map((code) => {
    const { source, validFrom, population, reference, withoutTrace } = statusDefinitions[code];
    return [code, source, validFrom, population.ages.join('–'), population.place, reference, withoutTrace];
  });
  expect(facts).toEqual([
    [
      ...['ssb', 'SSB, tilknytning til arbeid, utdanning og velferdsordninger (tabell 12423)', '2008-01-01'],
      ...['15–29', 'resident', 'week_of_16_november', 'outside'],
    ],
    [
      ...['nav', 'NAV, personer utenfor arbeid og utdanning', '2008-01-01'],
      ...['20–66', 'resident', 'not_stated', 'outside'],
    ],
  ]);
});

test('there are eight statuses, and every one can be reached', () => {
  const reached = new Set(allActivityKinds.map((kind) => statusOn([now(kind)], today, 'ssb').status));
  expect([...reached].toSorted()).toEqual(statuses.toSorted());
  expect(statuses).toHaveLength(8);
});
