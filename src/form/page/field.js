/** @import { Answer, Shown, Words } from './types.js' */

/**
 * @param {string} name
 * @param {string} className
 * @param {string} text
 */
export function part(name, className, text) {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/**
 * One field of the page.
 * @param {HTMLElement} element
 * @param {Words} words
 */
export function createField(element, words) {
  const key = element.dataset.field || '';
  /** @type {HTMLInputElement | null} */
  const input = element.querySelector('input[type="text"], input[type="tel"]');
  /** @type {HTMLSelectElement | null} */
  const select = element.querySelector('select');
  /** @type {HTMLElement | null} */
  const after = element.querySelector('.after');
  /** @type {HTMLElement | null} */
  const masked = element.querySelector('[data-masked]');
  const identity = element.dataset.identity !== undefined;
  /** The number that was just stored: it stays to be compared while she is at it. */
  let stored = '';

  /** @param {string} name */
  function hidden(name) {
    /** @type {HTMLInputElement | null} */
    const found = element.querySelector(`input[name="${name}.${key}"][type="hidden"]`);
    return found || document.createElement('input');
  }

  const field = {
    key,
    element,
    identity,
    /** Whether it waits for an answer of hers. */
    doubt: element.classList.contains('wrong'),
    /** @type {Shown | null} */
    later: null,
    version: () => hidden('versi').value,
    text: () => (input ? input.value.trim() : ''),
    /** Whether something stands in it that was neither stored nor shown by the server. */
    changed: () =>
      input !== null && input.value.trim() !== hidden('lama').value && input.value !== stored,
    focused: () => element.contains(document.activeElement),
    focus() {
      const first = input || select || element.querySelector('input, button');
      if (first instanceof HTMLElement) first.focus();
    },
    /** She left it: a number that is stored is not shown whole any longer. */
    left() {
      if (identity && input && stored !== '' && input.value === stored) input.value = '';
      stored = '';
    },
    /** @param {Element} button */
    isChip: (button) => button.classList.contains('chip'),
    /** @param {string} label */
    put(label) {
      if (input) input.value = label;
    },

    /**
     * What the server knows now.
     * @param {Shown} shown
     * @param {{ own?: boolean }} [how] own: it was saved by this page just now
     */
    show(shown, { own = false } = {}) {
      if (shown.own) return himself();
      const moved = String(shown.version) !== hidden('versi').value;
      hidden('versi').value = String(shown.version);
      element.hidden = !shown.applies;
      if (input && identity) {
        if (own && field.focused()) stored = input.value;
        else if (own || moved) input.value = '';
      } else if (input && (own || input.value.trim() === hidden('lama').value || !field.focused()))
        input.value = shown.text;
      hidden('lama').value = shown.text;
      hidden('lamapilih').value = shown.chosen || '';
      if (select) select.value = shown.chosen || '';
      /** @type {NodeListOf<HTMLInputElement>} */
      const radios = element.querySelectorAll('input[type="radio"]');
      for (const radio of Array.from(radios)) radio.checked = radio.value === shown.chosen;
      if (masked) {
        masked.hidden = shown.masked === null;
        const number = masked.querySelector('.number');
        if (number) number.textContent = shown.masked;
      }
      if (!own && moved) field.say([part('p', 'doubt', words.changed || ''), ...toldParts(shown)]);
    },
    /**
     * What the server says to what was filled in.
     * @param {Answer} answer
     */
    hear(answer) {
      field.doubt = answer.is !== 'stored';
      element.classList.toggle('wrong', field.doubt);
      if (input) {
        if (answer.is === 'problem') input.setAttribute('aria-invalid', 'true');
        else input.removeAttribute('aria-invalid');
      }
      if (answer.is === 'stored')
        return field.say([part('p', 'told', answer.told || words.saved || '')]);
      const kind = answer.is === 'problem' ? 'problem' : 'doubt';
      const answers = part('p', 'answers', '');
      if (answer.is === 'confirm')
        answers.append(yes(answer.yes, words.yes), button('ubah', '', words.change));
      if (answer.is === 'moved')
        answers.append(button('biarkan', key, words.take_theirs), yes(answer.yes, words.take_mine));
      for (const one of answer.options || []) answers.append(yes(one.yes, one.label));
      field.say([
        part('p', kind, answer.sentence || ''),
        ...(answers.childElementCount > 0 ? [answers] : []),
      ]);
    },
    /** @param {HTMLElement[]} parts */
    say(parts) {
      if (!after) return;
      after.textContent = '';
      after.append(...parts);
    },
    /** She leaves what was changed elsewhere as it is. */
    settle() {
      field.doubt = false;
      element.classList.remove('wrong');
      field.say([]);
      if (input) input.value = hidden('lama').value;
      if (field.later) field.show(field.later, { own: true });
      field.later = null;
    },
  };
  return field;

  /** @param {Shown} shown */
  function toldParts({ told }) {
    return told === null ? [] : [part('p', 'told', told)];
  }

  function himself() {
    if (element.dataset.own !== undefined) return;
    const label = element.querySelector('label, legend');
    const name = label ? label.textContent || '' : '';
    element.dataset.own = '';
    element.textContent = '';
    element.append(part('p', 'label', name), part('p', 'muted', words.by_himself || ''));
  }

  /**
   * @param {string | undefined} value
   * @param {string | undefined} label
   */
  function yes(value, label) {
    return button(`yakin.${key}`, value || '', label);
  }

  /**
   * @param {string} name
   * @param {string} value
   * @param {string | undefined} label
   */
  function button(name, value, label) {
    const made = document.createElement('button');
    made.type = 'submit';
    made.name = name;
    made.value = value;
    made.textContent = label || '';
    return made;
  }
}
