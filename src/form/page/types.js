/**
 * A field as the server knows it.
 * @typedef {object} Shown
 * @property {string} key
 * @property {string} text
 * @property {string | null} chosen
 * @property {string | null} masked
 * @property {string | null} told
 * @property {number} version
 * @property {boolean} own
 * @property {boolean} applies
 */

/**
 * The record as it stands, as far as a page shows it.
 * @typedef {object} Standing
 * @property {string} subject
 * @property {string} mark
 * @property {string | null} cost
 * @property {Shown[]} fields
 */

/**
 * What the server says to one field.
 * @typedef {object} Answer
 * @property {'stored' | 'problem' | 'confirm' | 'options' | 'moved' | 'refused'} is
 * @property {string} [sentence]
 * @property {string | null} [told]
 * @property {string} [yes]
 * @property {{ label: string, yes: string }[]} [options]
 * @property {string} [code]
 * @property {Standing} [now]
 */

/** @typedef {Record<string, string>} Words */

export {};
