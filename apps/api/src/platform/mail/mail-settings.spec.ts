import { expect, test } from '@jest/globals';
import { leavesTheMachine, mailSettingsFrom } from './mail-settings.ts';

test('nothing is set: nothing is sent', () => {
  expect(mailSettingsFrom({})).toBeNull();
});

test('a folder needs no sender of its own, a server does', () => {
  expect(mailSettingsFrom({ MAIL_FOLDER: '/mail' })).toEqual({
    kind: 'folder',
    folder: '/mail',
    from: 'laget@localhost',
  });
  expect(() => mailSettingsFrom({ SMTP_URL: 'smtp://127.0.0.1:2525' })).toThrow('MAIL_FROM');
  expect(() => mailSettingsFrom({ SMTP_URL: 'smtp://127.0.0.1:2525', MAIL_FROM: 'Laget' })).toThrow(
    'MAIL_FROM=Laget',
  );
});

test('what makes no sense is refused in a sentence, and says no password', () => {
  const MAIL_FROM = 'laget@example.no';
  expect(() => mailSettingsFrom({ SMTP_URL: 'http://u:secret@host', MAIL_FROM })).toThrow(
    /^SMTP_URL cannot be read(?!.*secret)/,
  );
  expect(() => mailSettingsFrom({ SMTP_URL: 'smtp://host', MAIL_FOLDER: '/mail', MAIL_FROM })).toThrow(
    'only one of them',
  );
});

test('whether it reaches another machine', () => {
  const reaches = (SMTP_URL: string): boolean | undefined => {
    const mail = mailSettingsFrom({ SMTP_URL, MAIL_FROM: 'laget@example.no' });
    return mail === null ? undefined : leavesTheMachine(mail);
  };
  expect([reaches('smtp://127.0.0.1:2525'), reaches('smtps://mail.example.no')]).toEqual([false, true]);
});
