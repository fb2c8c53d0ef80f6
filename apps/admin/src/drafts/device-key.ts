import { onDevice } from './device-store.ts';

/**
 * The user's own key on this device, made the first time. It cannot be taken out of the browser (not extractable), so
 * what is kept can only be read here, by this user's pages.
 */
export async function deviceKey(userId: string): Promise<CryptoKey> {
  const known = await onDevice('keys', 'readonly', (rows) => rows.get(userId));
  if (known instanceof CryptoKey) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await onDevice('keys', 'readwrite', (rows) => rows.put(made, userId));
  return made;
}
