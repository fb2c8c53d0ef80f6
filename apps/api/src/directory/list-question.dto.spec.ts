import { expect, test } from '@jest/globals';
import { pageOf } from './list-question.dto.ts';

const names = ['Ås', 'Øyvind', 'Anna', 'Ærlig', 'Zara'];
const ask = (page: number, perPage: number, order: 'asc' | 'desc') =>
  pageOf(names, { page, perPage, order }, (name) => name);

test('Norwegian order: å comes last', () => {
  expect(ask(1, 10, 'asc')).toEqual({ data: ['Anna', 'Zara', 'Ærlig', 'Øyvind', 'Ås'], total: 5 });
  expect(ask(1, 2, 'desc')).toEqual({ data: ['Ås', 'Øyvind'], total: 5 });
});

test('a page after the last is empty and still knows how many there are', () => {
  expect(ask(2, 3, 'asc').data).toEqual(['Øyvind', 'Ås']);
  expect(ask(9, 3, 'asc')).toEqual({ data: [], total: 5 });
});
