import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody can guess, as 64 hexadecimal characters for a cookie. */
export const newSecret = (): string => randomBytes(32).toString('hex');

/** What the database keeps of a secret. */
export const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
