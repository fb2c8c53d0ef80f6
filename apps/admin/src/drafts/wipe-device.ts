import { onDevice } from './device-store.ts';
import { forgetTabTexts } from './tab-text.ts';

/** Everything that lies in this window and on this device for a user: the key first, without which the rest can be read by nobody. */
export async function wipeDevice(userId: string): Promise<void> {
  forgetTabTexts();
  await onDevice('keys', 'readwrite', (rows) => rows.delete(userId));
  await onDevice('texts', 'readwrite', (rows) =>
    rows.delete(IDBKeyRange.bound(`${userId}/`, `${userId}0`, false, true)),
  );
}
