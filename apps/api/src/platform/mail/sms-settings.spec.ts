import { expect, test } from '@jest/globals';
import { smsSettingsFrom } from './sms-settings.ts';

test('nobody sends text messages unless it is said', () => {
  expect(smsSettingsFrom({})).toBeNull();
  expect(smsSettingsFrom({ SMS_PROVIDER: '' })).toBeNull();
});

test('a provider that there is, and no other', () => {
  expect(smsSettingsFrom({ SMS_PROVIDER: 'log' })).toEqual({ provider: 'log' });
  expect(() => smsSettingsFrom({ SMS_PROVIDER: 'pigeon' })).toThrow('SMS_PROVIDER=pigeon');
});
