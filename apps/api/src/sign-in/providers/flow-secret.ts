import { createHmac } from 'node:crypto';

/**
 * `state`, `nonce` and the PKCE verifier of one sign-in, all three from the secret in the browser's cookie: only that browser
 * can come back with them, and the database keeps none of them.
 */
export const flowValues = (secret: string) => {
  const of = (name: string): string => createHmac('sha256', secret).update(name).digest('base64url');
  return { state: of('state'), nonce: of('nonce'), verifier: of('verifier') };
};
