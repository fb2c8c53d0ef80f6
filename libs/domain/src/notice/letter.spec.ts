import { expect, test } from '@jest/globals';
import { letterIn } from './letter.ts';

test('G09 the message says that there is something new, and where, and nothing else', () => {
  expect(letterIn('nb', 'https://laget.example.no')).toEqual({
    subject: 'Du har noe nytt i Laget',
    text: 'Du har noe nytt i Laget.\n\nLogg inn for å se hva det er:\nhttps://laget.example.no\n',
  });
  expect(letterIn('nn', 'https://laget.example.no')).toEqual({
    subject: 'Du har noko nytt i Laget',
    text: 'Du har noko nytt i Laget.\n\nLogg inn for å sjå kva det er:\nhttps://laget.example.no\n',
  });
  expect(letterIn('en', 'https://laget.example.no')).toEqual({
    subject: 'You have something new in Laget',
    text: 'You have something new in Laget.\n\nSign in to see what it is:\nhttps://laget.example.no\n',
  });
});
