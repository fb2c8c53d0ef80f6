import { createHmac } from 'node:crypto';

/** How a number is found without being there: the same number and key give the same 256 bits, and nothing leads back. */
export const blindIndex = (key: Buffer, number: string): string =>
  createHmac('sha256', key).update(number).digest('hex');
