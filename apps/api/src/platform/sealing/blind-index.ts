import { createHmac } from 'node:crypto';
import type { Key } from './cell.ts';

/** How a number is found without being there: the same number and key give the same 256 bits, and nothing leads back. */
export const blindIndex = (key: Key, number: string): string =>
  createHmac('sha256', key).update(number).digest('hex');

/** How a name or a telephone number is compared without being there. Too short to say anything: nothing. */
export const alikeIndex = (key: Key, kind: 'name' | 'surname' | 'phone', text: string): string | null => {
  const name = text.trim().toLowerCase().normalize('NFC');
  const compared = { name, surname: name.split(' ').at(-1) ?? '', phone: text.replace(/\D/g, '') }[kind];
  return compared.length < (kind === 'phone' ? 8 : 1) ? null : blindIndex(key, `${kind}|${compared}`);
};
