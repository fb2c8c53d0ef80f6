import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Beside the private key, for who verifies: `<file>.public`. */
export const publicKeyFile = (file: string): string => `${file}.public`;

/** The key that seals are signed with: read from `file`, which is made, for its owner alone, when it is not there. */
export const sealKeyIn = (file: string): KeyObject => {
  if (!existsSync(file)) makeKey(file);
  const key = createPrivateKey(readFileSync(file, 'utf8'));
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('The key of the seals is not an Ed25519 key');
  return key;
};

/** The public half, to verify with: no secret is needed for that. */
export const publicKeyIn = (file: string): KeyObject => createPublicKey(readFileSync(file, 'utf8'));

const makeKey = (file: string): void => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  writeFileSync(publicKeyFile(file), publicKey.export({ type: 'spki', format: 'pem' }), { mode: 0o644 });
};
