import { createHash, randomInt } from 'node:crypto';

/** Letters and digits that nobody mistakes for one another when they are read aloud. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const length = 12;

/** A code to read aloud or write down: three groups of four, 60 bits. */
export const newCode = (): string =>
  Array.from({ length }, () => signs[randomInt(signs.length)])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');

/** What the database keeps of a code, however it was typed. */
export const codeDigest = (code: string): Buffer =>
  createHash('sha256')
    .update(code.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''))
    .digest();
