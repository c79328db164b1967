// The line to the phone, and what stays in the browser: the key to the paired account.

const page = crypto.randomUUID();

/** Asks the phone. */
export async function call(op, what = {}) {
  const body = JSON.stringify({ page, op, ...what });
  const answer = await fetch('/phone/call', { method: 'POST', body });
  return await answer.json();
}

/** Hears what the phone tells, from now on. */
export function hear(on) {
  const source = new EventSource(`/phone/events?page=${page}`);
  source.onmessage = ({ data }) => {
    const { op, ...what } = JSON.parse(data);
    on[op]?.(what);
  };
  return new Promise((resolve) => {
    source.onopen = resolve;
  });
}

const database = new Promise((resolve, reject) => {
  const open = indexedDB.open('account', 1);
  open.onupgradeneeded = () => open.result.createObjectStore('kept');
  open.onsuccess = () => resolve(open.result);
  open.onerror = () => reject(open.error);
});

async function kept(run) {
  // A browser that is killed a moment later is still paired.
  const transaction = (await database).transaction('kept', 'readwrite', { durability: 'strict' });
  const request = run(transaction.objectStore('kept'));
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  return request.result;
}

export const readKey = () => kept((store) => store.get('key'));
export const keepKey = (key) => kept((store) => store.put(key, 'key'));
export const dropKey = () => kept((store) => store.delete('key'));
