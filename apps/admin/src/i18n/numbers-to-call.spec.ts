import { expect, test } from '@jest/globals';
import { numbersToCall } from './numbers-to-call.ts';

test('the municipality’s own number goes before that of the country', () => {
  expect(numbersToCall()).toEqual({ doctor: '116\u00a0117', ambulance: '113', line: '116\u00a0111' });
  expect(numbersToCall([{ contact: 'out_of_hours_doctor', phone: '73 00 00 00' }]).doctor).toBe(
    '73 00 00 00',
  );
});
