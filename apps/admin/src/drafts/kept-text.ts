import { deviceKey } from './device-key.ts';
import { onDevice } from './device-store.ts';

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

const isSealed = (value: unknown): value is Sealed =>
  typeof value === 'object' && value !== null && 'iv' in value && 'bytes' in value;

const nameOf = (userId: string, key: string): string => `${userId}/${key}`;

/** Keeps a text that could not be sent, sealed (AES-GCM) with the user's own key. */
export async function keepText(userId: string, key: string, text: string): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(text);
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await deviceKey(userId), plain);
  await onDevice('texts', 'readwrite', (rows) =>
    rows.put({ iv, bytes } satisfies Sealed, nameOf(userId, key)),
  );
}

/** The text this user kept here and has not sent; undefined when there is none. */
export async function keptText(userId: string, key: string): Promise<string | undefined> {
  const sealed = await onDevice('texts', 'readonly', (rows) => rows.get(nameOf(userId, key)));
  if (!isSealed(sealed)) return undefined;
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: sealed.iv },
    await deviceKey(userId),
    sealed.bytes,
  );
  return new TextDecoder().decode(plain);
}

/** Deletes what was kept: it has been sent. */
export async function forgetText(userId: string, key: string): Promise<void> {
  await onDevice('texts', 'readwrite', (rows) => rows.delete(nameOf(userId, key)));
}
