import { readFileSync } from 'node:fs';
import { importJWK, type JWK } from 'jose';
import * as client from 'openid-client';
import type { ProviderSettings } from '../../platform/provider-settings.ts';

const isJwk = (value: unknown): value is JWK =>
  typeof value === 'object' && value !== null && 'kty' in value && 'd' in value;

/** Entra ID knows the key by its certificate; the others by `kid`. Both stand in the key's own file. */
const asInFile = (jwk: JWK): client.ModifyAssertionOptions => ({
  [client.modifyAssertion]: (header) => {
    for (const name of ['x5t', 'x5t#S256'] as const) if (jwk[name] !== undefined) header[name] = jwk[name];
  },
});

const byPrivateKey = async (file: string): Promise<client.ClientAuth> => {
  const jwk: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isJwk(jwk)) throw new Error(`${file} must hold one private key as a JWK`);
  const key = await importJWK(jwk, jwk.alg ?? 'RS256');
  if (key instanceof Uint8Array) throw new Error(`${file} must hold a private key, not a shared one`);
  return client.PrivateKeyJwt(jwk.kid === undefined ? key : { key, kid: jwk.kid }, asInFile(jwk));
};

/** How Laget shows a provider that it is Laget. The file is read here, kept in memory, and said nowhere. */
export const clientAuthOf = async ({ keyFile, secretFile }: ProviderSettings): Promise<client.ClientAuth> => {
  if (keyFile !== null) return byPrivateKey(keyFile);
  if (secretFile === null) throw new Error('Neither a key nor a secret is given');
  return client.ClientSecretBasic(readFileSync(secretFile, 'utf8').trim());
};
