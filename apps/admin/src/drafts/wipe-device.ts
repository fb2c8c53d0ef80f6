import { onDevice } from './device-store.ts';

/** Everything that lies on this device for a user: the key first, without which the rest can be read by nobody. */
export async function wipeDevice(userId: string): Promise<void> {
  await onDevice('keys', 'readwrite', (rows) => rows.delete(userId));
  await onDevice('texts', 'readwrite', (rows) =>
    rows.delete(IDBKeyRange.bound(`${userId}/`, `${userId}0`, false, true)),
  );
}
