import { REMINDS, withPlainParts, wordsBeside } from './remind/words.ts';
import { type RemindWhen, readRemindWhen } from './remind-when.ts';
import { plain } from './words.ts';

/** Longer texts tell of other things. */
const LONGEST = 90;
const VERB = new RegExp(`(?<!\\p{L})${REMINDS}(?!\\p{L})`, 'u');
/** Words for telling and writing: a reminder only with a time beside them. */
const TELLS =
  /(?<!\p{L})(?:(?:di|nga)?(?:kabar)(?:i|in|ono|ana|ke)|(?:chat|cht|wa|wasap|tanya|takon|tanyakan|tanyain|colek|sapa) (?:saya |aku |kulo |nyong )?(?:lagi|lg|maning|meneh|maneh|malih))(?!\p{L})/u;
/** Nobody is to remind, or asks about it. */
const NO_WISH =
  /(?<!\p{L})(?:jangan|jgn|ojo|aja|ampun|(?:ga|gak|nggak|ngga|tidak|tdk|ora|mboten|nda) (?:usah|perlu|mau|gelem|purun)|kapan|berapa|apa|siapa|kenapa|kok|sudah|wis|sampun|matikan|matiin|nyalakan|hidupkan|aktifkan|atur)(?! ?lagi)(?!\p{L})/u;
/** So many words may say what the reminder is about, beside a time. */
const MOST_ABOUT = 4;

/**
 * A wish to be reminded: "ingatkan besok sore", "ingetin saya minggu depan", "elingna sesuk sore",
 * "kabari lagi habis gajian". `when` null: no time was told. Null for refusals, questions and texts
 * about something else. Never throws.
 */
export function readRemindWish(text: string): { when: RemindWhen | null } | null {
  if (text.length > LONGEST) return null;
  const said = withPlainParts(plain(text));
  const verb = VERB.exec(said);
  const tells = verb ?? TELLS.exec(said);
  if (tells === null || NO_WISH.test(said.replace(/(?<=\p{L}) (?:aja|saja)(?!\p{L})/gu, '')))
    return null;
  const rest = `${said.slice(0, tells.index)}, ${said.slice(tells.index + tells[0].length)}`;
  const when = readRemindWhen(rest);
  const about = wordsBeside(when === null ? rest : rest.replace(when.said, ' ')).filter(
    (word) => word !== '?',
  );
  if (when === null)
    return verb !== null && about.length === 0 && !isName(verb[0]) ? { when } : null;
  return about.length <= MOST_ABOUT ? { when } : null;
}

/** "Pengingat" alone asks about reminders, not for one. */
function isName(verb: string): boolean {
  return /^(?:pengingat|reminder)/.test(verb);
}
