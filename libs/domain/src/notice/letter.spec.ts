import { expect, test } from '@jest/globals';
import { codeLetterIn, letterIn, textIn } from './letter.ts';

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

test('G09 a text message says the same in one line', () => {
  expect(textIn('nb', 'https://laget.example.no').text).toBe(
    'Du har noe nytt i Laget: https://laget.example.no',
  );
});

test('a report is about nobody: that there is one is said, where nothing else is new', () => {
  const { subject, text } = letterIn('nb', 'https://laget.example.no', ['report_ready', 'report_ready']);
  expect(subject).toBe('Det er en ny rapport i Laget');
  expect(text).toBe(
    'Det er en ny rapport i Laget.\n\nLogg inn for å se hva det er:\nhttps://laget.example.no\n',
  );
  expect(letterIn('nn', '', ['report_ready']).subject).toBe('Det er ein ny rapport i Laget');
  expect(textIn('en', '', ['report_ready']).subject).toBe('There is a new report in Laget');
  expect(letterIn('nb', '', ['report_ready', 'invitation']).subject).toBe('Du har noe nytt i Laget');
});

test('a code says whose address it is, and nothing of why', () => {
  expect(codeLetterIn('nb', '012345')).toEqual({
    subject: 'Koden din i Laget',
    text: 'Koden din i Laget: 012345\n\nKoden virker i en halv time. Skriv den der du ba om den. Har du ikke bedt om den, kan du se bort fra meldingen.\n',
  });
  expect(codeLetterIn('nn', '012345').subject).toBe('Koden din i Laget');
  expect(codeLetterIn('nn', '012345').text).toContain('Koden verkar i ein halv time.');
  expect(codeLetterIn('en', '012345').subject).toBe('Your code in Laget');
  expect(codeLetterIn('en', '012345').text).toContain('The code works for half an hour.');
});
