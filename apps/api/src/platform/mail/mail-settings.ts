import { isLoopbackHost } from '../loopback-host.ts';

/** How messages leave: to a server, or into a folder, where they can be looked at and go no further. */
export type MailSettings =
  | { readonly kind: 'smtp'; readonly url: URL; readonly from: string }
  | { readonly kind: 'folder'; readonly folder: string; readonly from: string };

type Environment = Readonly<Record<string, string | undefined>>;

const address = /^[^\s@<>]+@[^\s@<>]+$/;

/** Does it reach another machine? */
export const leavesTheMachine = (mail: MailSettings): boolean =>
  mail.kind === 'smtp' && !isLoopbackHost(mail.url.hostname);

const serverFrom = (text: string): URL => {
  const url = URL.parse(text);
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    throw new Error('SMTP_URL cannot be read: write smtp://user:password@host:587 or smtps://host:465.');
  return url;
};

/** SMTP_URL or MAIL_FOLDER, never both, and MAIL_FROM; nothing: no messages are sent. */
export const mailSettingsFrom = (environment: Environment): MailSettings | null => {
  const [url = '', folder = ''] = [environment['SMTP_URL'], environment['MAIL_FOLDER']];
  if (url !== '' && folder !== '') throw new Error('SMTP_URL and MAIL_FOLDER: only one of them can be set.');
  const from = environment['MAIL_FROM'] || (folder === '' ? '' : 'laget@localhost');
  if (url === '' && folder === '') return null;
  if (!address.test(from)) throw new Error(`MAIL_FROM=${from}: write the address that messages come from.`);
  return url === '' ? { kind: 'folder', folder, from } : { kind: 'smtp', url: serverFrom(url), from };
};
