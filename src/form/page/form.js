// The owner's pages: each field is saved as it is left, and what is changed elsewhere appears.
/** @import { Standing } from './types.js' */
import { live } from './live.js';
import { ask } from './post.js';

/** How often it is looked what was changed elsewhere. */
const LOOK_MS = 5000;

/** @type {ReturnType<typeof live>[]} */
const forms = [];
let over = false;

/** What stands outside of the fields. @param {Standing} standing */
function stands({ cost, fields }) {
  const name = fields.find(({ key }) => key === 'name');
  const heading = document.querySelector('[data-name]');
  if (heading && name && name.text !== '') heading.textContent = name.text;
  for (const element of Array.from(document.querySelectorAll('[data-cost]')))
    if (cost !== null && element.textContent !== cost) element.textContent = cost;
}

/** The list of workers as it is now; not while she is in it. */
async function showList() {
  const list = document.querySelector('[data-list]');
  if (!list || list.contains(document.activeElement)) return;
  try {
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('[data-list]');
    if (fresh) list.replaceWith(document.adoptNode(fresh));
  } catch (_) {
    // It is tried again with the next change.
  }
}

async function look() {
  if (over || document.visibilityState !== 'visible') return;
  for (const { form, queue, apply, show, subject } of forms) {
    if (queue.busy()) continue;
    const seen = encodeURIComponent(form.dataset.state || '');
    const { answer, body } = await ask(`${form.dataset.look}?seen=${seen}&p=${subject()}`, null);
    if (!answer || queue.busy()) continue;
    if (answer.is === 'refused') {
      over = true;
      show(answer.sentence || '', 'over');
      continue;
    }
    apply(body, null);
    stands(body);
    await showList();
  }
}

for (const form of Array.from(document.querySelectorAll('form[data-live]')))
  if (form instanceof HTMLFormElement) {
    const one = live(form, {
      stands(standing) {
        stands(standing);
        void showList();
      },
      over(sentence) {
        over = true;
        one.show(sentence, 'over');
      },
    });
    forms.push(one);
  }

function hurry() {
  for (const { queue } of forms) queue.hurry();
}

addEventListener('online', hurry);
addEventListener('pageshow', (event) => {
  if (event.persisted) void look();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'visible') return;
  hurry();
  void look();
});
addEventListener('beforeunload', (event) => {
  if (forms.some(({ queue }) => queue.busy())) event.preventDefault();
});
setInterval(() => void look(), LOOK_MS);
