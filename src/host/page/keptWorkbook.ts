import { type WorkbookContent } from '../files/workbookContent';

const DATABASE = 'annexe2-host';
const STORE = 'workbooks';
/** Of the shape of what is stored: a workbook kept by another version of the page is not read. */
const VERSION = 5;

type Place = 'current' | 'previous';

/** The workbook that this browser kept from the last visit of the page. */
export function keptWorkbook(): Promise<WorkbookContent | undefined> {
  return inStore('readonly', store => get(store, 'current'));
}

/** Keeps the workbook as it is now. */
export function keepWorkbook(content: WorkbookContent): Promise<void> {
  return inStore('readwrite', async store => {
    await done(store.put(content, 'current'));
  });
}

/** Puts another workbook in the place of the one that was kept, which can still be had back. */
export function replaceKeptWorkbook(content: WorkbookContent): Promise<void> {
  return inStore('readwrite', async store => {
    const previous = await get(store, 'current');
    await (previous ? done(store.put(previous, 'previous')) : done(store.delete('previous')));
    await done(store.put(content, 'current'));
  });
}

/** Goes back to the workbook before the last replacement; without one, to none. */
export function restorePreviousWorkbook(): Promise<void> {
  return inStore('readwrite', async store => {
    const previous = await get(store, 'previous');
    await (previous ? done(store.put(previous, 'current')) : done(store.delete('current')));
    await done(store.delete('previous'));
  });
}

/** Forgets the workbook: the page begins with an empty one. */
export function discardKeptWorkbook(): Promise<void> {
  return inStore('readwrite', store => done(store.clear()));
}

async function get(store: IDBObjectStore, place: Place): Promise<WorkbookContent | undefined> {
  return (await done(store.get(place))) as WorkbookContent | undefined;
}

async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, VERSION);
  opening.onupgradeneeded = () => {
    for (const name of opening.result.objectStoreNames) opening.result.deleteObjectStore(name);
    opening.result.createObjectStore(STORE);
  };
  const database = await done(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const completed = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser stored nothing.'));
    });
    const result = await act(transaction.objectStore(STORE));
    await completed;
    return result;
  } finally {
    database.close();
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser stored nothing.'));
  });
}
