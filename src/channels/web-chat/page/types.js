/**
 * One line of the talk as the server sends it.
 * @typedef {object} Line
 * @property {'owner' | 'bot'} from
 * @property {string} text
 * @property {number} at UTC ms
 * @property {string} [client] the id that a page gave it
 * @property {string} [menu]
 * @property {{ key: string, label: string }[]} [choices]
 * @property {boolean} [first] what is shown from before is kept no more
 */

/**
 * What the owner sends: typed, or pressed.
 * @typedef {{ text: string } | { menu: string, choice: string }} Said
 */

/**
 * How it stands with a message of hers.
 * @typedef {'sending' | 'sent' | 'waiting' | 'refused' | 'long'} State
 */

/**
 * What became of one try: done for good, or to be tried again after so many ms (0: as usual).
 * @typedef {{ state: State, waitMs?: number }} Outcome
 */

export {};
