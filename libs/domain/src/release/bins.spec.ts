import { expect, test } from '@jest/globals';
import {
  countBin,
  countBins,
  dayBin,
  dayBins,
  evaluatedBins,
  loadBin,
  loadBins,
  premiseBins,
  pulseBins,
  schoolBins,
  situatedBins,
  transitionBins,
  waitedBin,
  waitedBins,
} from './bins.ts';

test('how often: never, once, two or three times, more often', () => {
  expect(countBins).toEqual(['0', '1', '2-3', '4+']);
  expect([0, 1, 2, 3, 4, 90].map(countBin)).toEqual(['0', '1', '2-3', '2-3', '4+', '4+']);
});

test('how long: two weeks, a month, a quarter, longer; or not yet', () => {
  expect(dayBins).toEqual(['0-14', '15-30', '31-90', '91+']);
  expect([0, 14, 15, 30, 31, 90, 91].map(dayBin)).toEqual([
    ...['0-14', '0-14', '15-30', '15-30', '31-90', '31-90', '91+'],
  ]);
  expect(waitedBins).toEqual([...dayBins, 'not_yet']);
  expect([waitedBin(null), waitedBin(3)]).toEqual(['not_yet', '0-14']);
});

test('whether a measure helped, and how many a holder has', () => {
  expect(evaluatedBins).toEqual(['none', 'good', 'little', 'no']);
  expect(loadBins).toEqual(['1-10', '11-20', '21-40', '41+']);
  expect([1, 10, 11, 20, 21, 40, 41].map(loadBin)).toEqual([
    ...['1-10', '1-10', '11-20', '11-20', '21-40', '21-40', '41+'],
  ]);
});

test('the other bins, in the order in which they are read', () => {
  expect(situatedBins).toEqual(['elsewhere', ...evaluatedBins]);
  expect(transitionBins).toEqual([
    ...['none', 'on_time', 'late', 'declined_then_met', 'declined', 'overdue', 'ended'],
  ]);
  expect(premiseBins).toEqual(['no_meeting', 'met', 'not_met']);
  expect(pulseBins).toEqual(['none', 'yes', 'partly', 'no']);
  expect(schoolBins).toEqual(['not_asked', 'fine', 'some', 'serious']);
});
