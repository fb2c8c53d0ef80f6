import { expect, test } from '@jest/globals';
import { firstAdministratorIn } from './first-administrator-words.ts';

const place = ['--municipality', 'Fjordvik', '--number', '4699', '--county', 'Nordfjella'];
const phone = ['--child-welfare-phone', '12 34 56 78'];
const person = ['--name', 'Siv Holmstad', '--username', 'siv'];

test('a municipality and a person are enough', () => {
  expect(firstAdministratorIn([...place, ...phone, ...person])).toEqual({
    municipality: 'Fjordvik',
    number: '4699',
    county: 'Nordfjella',
    childWelfarePhone: '12 34 56 78',
    organisation: 'Fjordvik kommune',
    service: 'Systemansvar i Fjordvik',
    name: 'Siv Holmstad',
    username: 'siv',
  });
  const named = ['--organisation', 'Fjordvik herad', '--service', 'IT'];
  expect(firstAdministratorIn([...place, ...phone, ...person, ...named])).toMatchObject({
    organisation: 'Fjordvik herad',
    service: 'IT',
  });
});

test.each([
  [[], 'npm run first-administrator'],
  [[...place, ...phone, '--name', ' ', '--username', 'siv'], 'npm run first-administrator'],
  [[...place, ...person], 'npm run first-administrator'],
  [[...place, ...phone, ...person, '--password', 'x'], 'npm run first-administrator'],
  [[...place, ...phone, ...person, '--number', '469'], 'four digits'],
])('%j is answered with a sentence', (words, sentence) => {
  expect(() => firstAdministratorIn(words)).toThrow(sentence);
});
