import { expect, test } from '@jest/globals';
import { bodyOfReport, emptyReport, missingInReport } from './report-draft.ts';

const now = {
  about: { name: 'Sara Skogheim', birthDate: '2010-01-02' },
  today: '2026-11-20',
  longestDelayMonths: 3,
};
const whole = { ...emptyReport, receiverServiceId: 's1', text: 'Hun er redd hjemme.', told: 'now' } as const;

test('L06 the form names what is missing, and when the young person is told is always chosen', () => {
  expect(missingInReport(emptyReport, now)).toEqual([
    'text-missing',
    'no-child-welfare-service',
    'told-missing',
  ]);
  expect(missingInReport(whole, now)).toEqual([]);
  expect(missingInReport({ ...whole, told: 'later' }, now)).toEqual([
    'delay-reason-missing',
    'delay-not-ahead',
  ]);
});

test('L06 without a case a name is needed, and nobody is told by Laget', () => {
  expect(missingInReport({ ...whole, told: undefined }, { ...now, about: null })).toEqual(['name-missing']);
  expect(bodyOfReport({ ...whole, aboutName: 'Ola' }, null)).toEqual({
    receiverServiceId: 's1',
    text: 'Hun er redd hjemme.',
    aboutWhere: '',
    aboutName: 'Ola',
  });
});

test('L06 telling later carries its day and its reason, and telling now neither', () => {
  const later = { ...whole, told: 'later', toldFrom: '2027-01-10', delayReason: 'Hun er i fare.' } as const;
  expect(bodyOfReport(later, now.about)).toMatchObject({
    toldFrom: '2027-01-10',
    delayReason: 'Hun er i fare.',
  });
  expect(bodyOfReport({ ...later, told: 'now' }, now.about)).not.toHaveProperty('toldFrom');
});
