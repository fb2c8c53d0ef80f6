import { expect, test } from '@jest/globals';
import { allPopulationAges, type PopulationCell, populationGenders } from '../population/population.ts';
import {
  allFloorLevels,
  dividedBy,
  type Floor,
  floorLevels,
  levelOf,
  mayDivide,
  smallestPopulation,
  whyNotDivided,
} from './floor.ts';

/** Every cell of a municipality has so many. */
const everyCell = (municipality: string, persons: number): readonly PopulationCell[] =>
  allPopulationAges.flatMap((age) =>
    populationGenders.map((gender) => ({ municipality, age, gender, persons })),
  );

test('nothing is divided without a population', () => {
  const divided = dividedBy(['9901', '9902'], []);
  expect(Object.values(divided).flat()).toEqual([]);
  const floor: Floor = { hasPopulation: false, divided };
  expect(whyNotDivided(floor, '9901', 'whole')).toBe('no_population');
  expect([mayDivide(floor, '9901', []), mayDivide(floor, '9901', ['status'])]).toEqual([true, false]);
});

test('thirty inhabitants of each group are enough, twenty-nine are not', () => {
  expect(smallestPopulation).toBe(30);
  expect(dividedBy(['9901'], everyCell('9901', 30)).age_gender).toEqual(['0', '99', '9901']);
  expect(dividedBy(['9901'], everyCell('9901', 29)).age_gender).toEqual([]);
});

test('each level asks its own groups: everybody, each age, each gender, both, and the youngest', () => {
  const levelsOf = (persons: number): readonly string[] => {
    const divided = dividedBy(['9901'], everyCell('9901', persons));
    return allFloorLevels.filter((level) => divided[level]?.includes('9901'));
  };
  expect([levelsOf(7), levelsOf(15)]).toEqual([['whole'], ['whole', 'age', 'gender']]);
  expect(floorLevels.young.partOf({ municipality: '9901', age: '13-14', gender: 'male', persons: 1 })).toBe(
    'male',
  );
  expect(
    floorLevels.whole.partOf({ municipality: '9901', age: '13-14', gender: 'male', persons: 1 }),
  ).toBeUndefined();
  expect(floorLevels.age_gender.parts).toHaveLength(8);
});

test('the youngest do not count where they are not in the figures', () => {
  const youngest = everyCell('9901', 1000).filter(({ age }) => age === '13-14');
  expect(dividedBy(['9901'], youngest)).toEqual({
    ...{ whole: [], age: [], gender: [], age_gender: [] },
    young: ['0', '99', '9901'],
  });
});

test('a small place cannot be had by subtracting the others: the smallest of them is not divided either', () => {
  const population = [...everyCell('9901', 500), ...everyCell('9902', 40), ...everyCell('9903', 10)];
  expect(dividedBy(['9901', '9902', '9903'], population).age_gender).toEqual(['0', '99', '9901']);
});

test('small places that are thirty together hide no other one', () => {
  const population = [...everyCell('9901', 500), ...everyCell('9902', 15), ...everyCell('9903', 15)];
  expect(dividedBy(['9901', '9902', '9903'], population).age_gender).toEqual(['0', '99', '9901']);
  expect(
    dividedBy(['9901', '9902'], [...everyCell('9901', 500), ...everyCell('9902', 15)]).age_gender,
  ).toEqual([...['0', '99']]);
});

test('nor can a small county: the smallest other one is not divided, nor what is in it', () => {
  const population = [...everyCell('9701', 10), ...everyCell('9801', 90), ...everyCell('9901', 40)];
  expect(dividedBy(['9701', '9801', '9901'], population).age_gender).toEqual(['0', '98', '9801']);
});

test('what is not divided by age is not divided by age and gender, though its groups are large', () => {
  const uneven = everyCell('9902', 60).map((cell) =>
    cell.age === '15-17' ? { ...cell, persons: 10 } : cell,
  );
  const population = [...everyCell('9901', 31), ...uneven, ...everyCell('9903', 200)];
  const { age, age_gender: both } = dividedBy(['9901', '9902', '9903'], population);
  expect(both?.every((place) => age?.includes(place))).toBe(true);
  expect(age).toEqual(['0', '99', '9903']);
});

test('a status is nothing that the population is counted by', () => {
  expect([['status'], ['age', 'status'], ['gender'], ['gender', 'age']].map(levelOf)).toEqual([
    ...['whole', 'age', 'gender', 'age_gender'],
  ]);
  const floor: Floor = { hasPopulation: true, divided: { whole: ['9901'] } };
  expect([whyNotDivided(floor, '9901', 'whole'), whyNotDivided(floor, '9901', 'age')]).toEqual([
    ...[null, 'small_population'],
  ]);
});

test('what a level divides further must be divided itself', () => {
  expect(allFloorLevels.map((level) => [level, floorLevels[level].within])).toEqual([
    ['whole', []],
    ['age', ['whole']],
    ['gender', ['whole']],
    ['age_gender', ['age', 'gender']],
    ['young', []],
  ]);
});
