/** Markup, and orders to the program instead of an answer: no number in them is anybody's. */
const REDIRECT =
  /<\/?[a-z]|(?<![a-z])(?:abaikan|abai|ignore|disregard|system prompt|prompt|jailbreak|drop table|select .{0,40} from)(?![a-z])|(?<![a-z])(?:instruksi|perintah|aturan) (?:sebelumnya|di ?atas|tadi)(?![a-z])/;

/** Prizes, loans and links that are sent round. */
const SPAM =
  /https?:|(?<![a-z])(?:bit\.ly|wa\.me|klik|promo|diskon|hadiah|pemenang|terpilih|undian|pinjol|pinjaman|slot|gacor|cashback|transfer ke)(?![a-z])/;

/** Whether a cleaned text is an attempt to redirect the bot, or spam (INTERFACE, intents). */
export function isRedirect(text: string): boolean {
  return REDIRECT.test(text) || SPAM.test(text);
}
