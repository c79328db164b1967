/** @import { Answer, Standing } from './types.js' */
import { createField } from './field.js';
import { createQueue } from './queue.js';

/** Digits of an identity number: once they are there, it is read. */
const WHOLE = 16;

/**
 * Saves each field of a form as it is left.
 * @param {HTMLFormElement} form
 * @param {{ stands(standing: Standing): void, over(sentence: string): void }} page
 */
export function live(form, page) {
  const words = JSON.parse(form.dataset.words || '{}');
  const line = form.querySelector('[data-line]');
  /** @type {Map<string, ReturnType<typeof createField>>} */
  const fields = new Map();
  for (const element of Array.from(form.querySelectorAll('[data-field]')))
    if (element instanceof HTMLElement) {
      const field = createField(element, words);
      fields.set(field.key, field);
    }
  let subject = form.dataset.subject || '';
  /** The button by which she leaves once all is stored. */
  let leaving = '';
  /** @type {Element | null} */
  let pressed = null;

  const queue = createQueue(form.dataset.save || '', whole, { done, line: lineIs });

  /**
   * @param {string} key
   * @param {Record<string, string>} reply
   */
  function whole(key, reply) {
    const mark = form.elements.namedItem('tanda');
    const tanda = mark instanceof HTMLInputElement ? mark.value : '';
    const field = fields.get(key);
    return { subject, key, tanda, seen: field ? field.version() : '0', ...reply };
  }

  /** @param {'idle' | 'sending' | 'unsent'} state */
  function lineIs(state) {
    show(state === 'idle' ? '' : words[state], state);
    if (state === 'idle') goOn();
  }

  /**
   * @param {string} text
   * @param {string} state
   */
  function show(text, state) {
    if (!(line instanceof HTMLElement)) return;
    line.hidden = text === '';
    line.className = `line ${state}`;
    if (line.textContent !== text) line.textContent = text;
  }

  /**
   * @param {string} key
   * @param {Record<string, string>} reply
   * @param {Answer} answer
   */
  function done(key, reply, answer) {
    const field = fields.get(key);
    if (!field) return;
    if (answer.is === 'refused') {
      queue.stop();
      return page.over(answer.sentence || words.trouble);
    }
    // Filled in anew meanwhile: what is said to the old answer is of no use.
    const newer = queue.has(key) || (reply.value !== undefined && reply.value !== field.text());
    if (!newer) field.hear(answer);
    if (answer.now) {
      named(answer.now.subject);
      apply(answer.now, answer.is === 'stored' ? key : null, newer);
      if (answer.is === 'moved' && !newer) field.later = shownIn(answer.now, key);
      // The yes to what is mine goes with the version that she has now been told of.
      if (answer.is === 'moved' && field.later)
        form.querySelectorAll(`input[name="versi.${key}"]`).forEach((one) => {
          if (one instanceof HTMLInputElement && field.later) one.value = `${field.later.version}`;
        });
      page.stands(answer.now);
    }
  }

  /** A new worker has his name in the record: the page is his from now on. @param {string} ref */
  function named(ref) {
    if (ref === subject) return;
    const from = `/p/${subject}`;
    subject = ref;
    form.dataset.subject = ref;
    const action = form.getAttribute('action') || '';
    form.setAttribute('action', action.replace(from, `/p/${ref}`));
    history.replaceState(null, '', location.pathname.replace(from, `/p/${ref}`));
  }

  /**
   * Shows what the server knows, but in fields that she is filling in.
   * @param {Standing} standing
   * @param {string | null} own the field that was saved just now
   * @param {boolean} newer and filled in anew since
   */
  function apply(standing, own, newer = false) {
    for (const shown of standing.fields) {
      const field = fields.get(shown.key);
      if (!field) continue;
      const mine = shown.key === own;
      if (mine && newer) {
        const version = form.elements.namedItem(`versi.${own}`);
        if (version instanceof HTMLInputElement) version.value = String(shown.version);
      } else if (mine || !(queue.has(shown.key) || field.doubt || field.changed()))
        field.show(shown, { own: mine });
    }
    form.dataset.state = standing.mark;
  }

  /**
   * @param {Standing} standing
   * @param {string} key
   */
  function shownIn(standing, key) {
    return standing.fields.find((one) => one.key === key) || null;
  }

  /** @param {EventTarget | null} target */
  function fieldOf(target) {
    const element = target instanceof Element ? target.closest('[data-field]') : null;
    return element instanceof HTMLElement ? fields.get(element.dataset.field || '') : undefined;
  }

  /** @param {ReturnType<typeof createField>} field */
  function saveText(field) {
    const value = field.text();
    const waits = queue.waiting(field.key);
    if (waits && waits.value === value) return;
    if (field.changed()) queue.add(field.key, { value });
    else if (field.doubt) field.settle();
  }

  form.addEventListener('input', ({ target }) => {
    const field = fieldOf(target);
    if (!field?.identity) return;
    if (field.text().replace(/\D/g, '').length === WHOLE) saveText(field);
  });
  form.addEventListener('change', ({ target }) => {
    const field = fieldOf(target);
    if (!field) return;
    const isChoice =
      target instanceof HTMLSelectElement || /** @type {any} */ (target).type === 'radio';
    if (!isChoice) return saveText(field);
    const pilih = /** @type {HTMLInputElement} */ (target).value;
    if (pilih !== '') queue.add(field.key, { pilih });
  });
  form.addEventListener('focusout', ({ target }) => {
    const field = fieldOf(target);
    if (field) field.left();
  });
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button, a') : null;
    pressed = button;
    const field = button && fieldOf(button);
    if (!field || !button) return;
    event.preventDefault();
    const { name = '', value = '' } = /** @type {HTMLButtonElement} */ (button);
    if (name.startsWith('yakin.')) queue.add(field.key, { yakin: value });
    else if (name === 'biarkan') field.settle();
    else if (field.isChip(button)) {
      field.put((button.textContent || '').trim());
      queue.add(field.key, { pilih: value });
    } else field.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const at = fieldOf(document.activeElement);
    const { name = '', value = '' } =
      pressed instanceof HTMLButtonElement ? pressed : { name: '', value: '' };
    pressed = null;
    for (const field of fields.values()) if (!queue.has(field.key) && !field.doubt) saveText(field);
    if (name !== 'lalu' || value === 'sini') {
      if (at) next(at);
      return;
    }
    leaving = value;
    if (!queue.busy()) goOn();
  });

  /** The enter key leads to the next field, as on paper. @param {ReturnType<typeof createField>} at */
  function next(at) {
    const open = [...fields.values()].filter(({ element }) => !element.hidden);
    const field = open[open.indexOf(at) + 1];
    if (field) field.focus();
  }

  function goOn() {
    if (leaving === '' || queue.busy()) return;
    const doubt = [...fields.values()].find((one) => one.doubt && !one.element.hidden);
    const value = leaving;
    leaving = '';
    if (doubt) {
      show(words.still_open, 'look');
      return doubt.focus();
    }
    const lalu = document.createElement('input');
    lalu.type = 'hidden';
    lalu.name = 'lalu';
    lalu.value = value;
    form.append(lalu);
    form.submit();
  }

  return { form, queue, apply, show, subject: () => subject };
}
