const asked = <T>(wish: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    wish.onsuccess = () => {
      resolve(wish.result);
    };
    wish.onerror = () => {
      reject(wish.error ?? new Error('IndexedDB'));
    };
  });

function open(): Promise<IDBDatabase> {
  const wish = indexedDB.open('laget', 1);
  wish.onupgradeneeded = () => {
    wish.result.createObjectStore('keys');
    wish.result.createObjectStore('texts');
  };
  return asked(wish);
}

type StoreName = 'keys' | 'texts';

/** One step in the device's own store; what comes out has no type until it is looked at. */
export async function onDevice(
  store: StoreName,
  mode: IDBTransactionMode,
  step: (rows: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await open();
  try {
    const result: unknown = await asked(step(database.transaction(store, mode).objectStore(store)));
    return result;
  } finally {
    database.close();
  }
}
