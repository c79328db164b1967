import { withLinks } from './link.js';

/** @import { Line, State } from './types.js' */

/** How far from the end she may have scrolled and is still taken along, in px. */
const NEAR_END = 120;
const CLOCK = new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit' });

/**
 * The bubbles of the talk.
 * @param {HTMLElement} log
 * @param {Record<string, string>} words
 * @param {(menu: string, choice: string, label: string) => void} choose a button was pressed
 */
export function createLog(log, words, choose) {
  /** Bubbles of the owner by the id that this page gave them. */
  const own = new Map();
  /** @type {HTMLElement | null} */
  let buttons = null;

  /**
   * @param {string} name
   * @param {string} className
   * @param {string} [text]
   */
  function part(name, className, text) {
    const element = document.createElement(name);
    element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  /**
   * @param {Line} line
   * @param {State} [state]
   */
  function bubble(line, state) {
    const mine = line.from === 'owner';
    const whole = part('div', mine ? 'bubble own' : 'bubble');
    const meta = part('p', 'meta');
    const state_ = part('span', 'state', state ? words[state] : '');
    const time = part('time', '', CLOCK.format(line.at));
    meta.append(time, mine ? ' · ' : '', state_);
    const text = part('p', 'text', mine ? line.text : '');
    if (!mine) text.append(withLinks(line.text));
    whole.append(part('p', 'unseen', `${mine ? words.you : words.bot}:`), text, meta);
    return whole;
  }

  /** @param {HTMLElement} element */
  function append(element, follow = false) {
    const near = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END;
    log.append(element);
    if (near || follow) log.scrollTop = log.scrollHeight;
  }

  function disable() {
    for (const button of buttons?.querySelectorAll('button') ?? []) button.disabled = true;
    buttons = null;
  }

  /** @param {Line} line */
  function choicesOf({ menu = '', choices = [] }) {
    const group = part('div', 'choices');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', words.choices ?? '');
    for (const { key, label } of choices) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'choice';
      button.textContent = label;
      button.onclick = () => {
        // Chosen first: newer browsers take the focus from a button that is switched off at once.
        choose(menu, key, label);
        disable();
      };
      group.append(button);
    }
    return group;
  }

  /** Takes away what the server keeps no more; what it has not confirmed stays. */
  function clear() {
    const unconfirmed = [...own.values()].filter(({ state }) => state !== 'sent');
    log.textContent = '';
    log.append(...unconfirmed.map(({ element }) => element));
    for (const [client, { state }] of own) if (state === 'sent') own.delete(client);
    buttons = null;
  }

  /** What is not confirmed was written after all that is. */
  function keepLast() {
    for (const { element, state } of own.values()) if (state !== 'sent') log.append(element);
  }

  return {
    /** Shows what the server tells, and what it kept of what she wrote. @param {Line} line */
    show(line) {
      if (line.first) clear();
      const mine = own.get(line.client);
      if (mine) {
        mine.element.querySelector('.text').textContent = line.text;
        return;
      }
      const element = bubble(line, line.from === 'owner' ? 'sent' : undefined);
      if (line.from === 'bot') {
        disable();
        if (line.choices?.length) {
          buttons = choicesOf(line);
          element.append(buttons);
        }
      }
      append(element);
      // What she wrote after it waits already.
      if (line.from === 'owner') keepLast();
    },
    /**
     * Shows what she wrote just now.
     * @param {string} client
     * @param {string} text
     */
    add(client, text) {
      const element = bubble({ from: 'owner', text, at: Date.now() }, 'sending');
      own.set(client, { element, state: 'sending' });
      append(element, true);
    },
    /**
     * Shows how it stands with it.
     * @param {string} client
     * @param {State} state
     */
    mark(client, state) {
      const mine = own.get(client);
      if (!mine) return;
      mine.state = state;
      mine.element.classList.toggle('late', state !== 'sent' && state !== 'sending');
      mine.element.querySelector('.state').textContent = words[state];
    },
    /** Whether anything is shown. */
    empty: () => log.childElementCount === 0,
  };
}
