// The owner's chat in the browser. What she writes waits in memory until the server has it; what is
// said comes as a stream, from the last line on that was seen.
import { createLog } from './log.js';
import { post } from './post.js';
import { createQueue, newId } from './queue.js';
import { listen } from './stream.js';

/** @param {string} id */
function place(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`chat.html has no ${id}`);
  return element;
}

const words = JSON.parse(document.body.dataset.words ?? '{}');
const text = /** @type {HTMLTextAreaElement} */ (place('text'));
const form = /** @type {HTMLFormElement} */ (place('write'));
const bubbles = place('log');
const link = place('link');
const notice = place('notice');

const log = createLog(bubbles, words, (menu, choice, label) => {
  // Who goes by keyboard would lose her place with the button; on a phone its keyboard stays away.
  if (document.activeElement?.matches(':focus-visible')) text.focus();
  say(label, { menu, choice });
});
const queue = createQueue(
  (client, said) => post(client, said, cookieIs),
  (client, state) => log.mark(client, state),
);

/**
 * @param {string} shown
 * @param {import('./types.js').Said} said
 */
function say(shown, said) {
  const client = newId();
  log.add(client, shown);
  place('begin').hidden = true;
  queue.add(client, said);
}

/** @param {boolean} allowed */
function cookieIs(allowed) {
  notice.hidden = allowed;
  notice.textContent = allowed ? '' : words.cookie;
}

/** @param {boolean} lost */
function connectionIs(lost) {
  const now = lost ? words.lost : words.connected;
  if (link.textContent === now) return;
  link.textContent = now;
  // Told to who listens; there is nothing to see when all is well.
  link.classList.toggle('unseen', !lost);
}

function grow() {
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight + 2}px`;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const said = text.value.trim();
  text.value = '';
  grow();
  text.focus();
  if (said !== '') say(said, { text: said });
});
text.addEventListener('input', grow);
text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});
place('hello').addEventListener('click', () => {
  text.focus();
  say(words.hello, { text: words.hello });
});

// It scrolls, so it must be reached by keyboard.
bubbles.tabIndex = 0;
place('chat').hidden = false;
link.hidden = false;
const stream = listen({
  line(line) {
    log.show(line);
    place('begin').hidden = true;
  },
  ready() {
    place('begin').hidden = !log.empty();
    // What was said before is not read out; what comes now is.
    bubbles.setAttribute('aria-live', 'polite');
  },
  lost: connectionIs,
});

addEventListener('offline', () => connectionIs(true));
addEventListener('online', () => {
  queue.hurry();
  stream.reopen();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'visible') return;
  queue.hurry();
  stream.hurry();
});
addEventListener('beforeunload', (event) => {
  if (queue.busy()) event.preventDefault();
});
