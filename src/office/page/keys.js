// The whole morning by keyboard. Keys count only outside of fields, and never with Ctrl, Alt or
// Meta. Marks in the page: data-row (a case of the queue), data-search, data-key="x" (anything).

/** @param {EventTarget | null} target */
const isField = (target) =>
  target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]');

const rows = () => [...document.querySelectorAll('[data-row]')];

/** @param {number} step */
function move(step) {
  const all = rows();
  if (all.length === 0) return;
  const at = all.findIndex((row) => row.hasAttribute('data-here'));
  const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
  for (const row of all) row.removeAttribute('data-here');
  next?.setAttribute('data-here', '');
  next?.querySelector('a')?.focus();
}

/** @param {string} selector */
function press(selector) {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) return false;
  if (found.matches('input:not([type=submit]), select, textarea')) found.focus();
  else found.click();
  return true;
}

/**
 * What is marked in a row counts for the row that was chosen alone.
 * @param {string} key
 */
function pressMarked(key) {
  const marked = `[data-key="${key}"]`;
  return press(`[data-here] ${marked}`) || press(`${marked}:not([data-row] *)`);
}

/** @type {Record<string, () => unknown>} */
const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  '/': () => press('[data-search]'),
  '?': () => press('[data-key="?"]'),
  n: () => press('a[rel=next]'),
  p: () => press('a[rel=prev]'),
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Escape' && isField(event.target)) {
    if (event.target instanceof HTMLElement) event.target.blur();
    return;
  }
  if (isField(event.target)) return;
  const own = KEYS[event.key];
  const done = own ? own() !== false : /^[a-z]$/.test(event.key) && pressMarked(event.key);
  if (done) event.preventDefault();
});

// The talk is read from its end.
for (const chat of document.querySelectorAll('.chat')) chat.scrollTop = chat.scrollHeight;
const watched = new MutationObserver((changes) => {
  for (const { target } of changes)
    if (target instanceof HTMLElement && target.matches('.chat'))
      target.scrollTop = target.scrollHeight;
});
for (const chat of document.querySelectorAll('.chat')) watched.observe(chat, { childList: true });
