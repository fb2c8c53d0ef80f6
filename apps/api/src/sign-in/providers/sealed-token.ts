import { createHash } from 'node:crypto';
import { compactDecrypt, CompactEncrypt } from 'jose';

const keyOf = (secret: string): Uint8Array => createHash('sha256').update(`id-token:${secret}`).digest();

/** The identity token, which signing out at the provider needs, sealed so that only that browser's secret opens it. */
export const sealToken = (token: string, secret: string): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(token))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(keyOf(secret));

export const openToken = async (sealed: string, secret: string): Promise<string> =>
  new TextDecoder().decode((await compactDecrypt(sealed, keyOf(secret))).plaintext);
