/** Markup, addresses of web pages, rows of the keyboard: nobody's name. */
const MACHINE =
  /https?:|www\.|<\/?(?:script|img|a|b|i|p|div|html|iframe|svg)\b|[{}\\]|\b\w+\.(?:com|net|org|ly|xyz|info|co\.id|go\.id)\b/iu;
const ROWS = /asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|zxcv|xcvb|cvbn|poiu|lkjh/iu;
const UNSAYABLE = /[bcdfghjklmnpqrstvwxz]{6,}/iu;

/** English talk and attempts to redirect the bot. */
const OTHER_TALK =
  /\b(?:don'?t|doesn'?t|know|what'?s|who'?s|please|sorry|because|ignore|instructions?|prompt|database|abaikan|instruksi|perintah)\b/iu;

/** Whether a text is no talk about a person at all, so that no word of it may be taken as a name. */
export function isNoise(text: string): boolean {
  return MACHINE.test(text) || ROWS.test(text) || UNSAYABLE.test(text) || OTHER_TALK.test(text);
}
