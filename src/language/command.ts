import { type Command, PATTERNS } from './command/patterns.ts';
import { spellOut } from './command/spellings.ts';
import { isGreeting } from './greeting.ts';
import { LONGEST_ANSWER, plain, wordsOf } from './words.ts';

export type { Command } from './command/patterns.ts';

/** Clauses that only explain a command that stands beside them. */
const REMARK =
  /^(?:yang )?(?:tadi )?(?:yang )?(?:salah|keliru|kliru|kleru)(?: (?:tadi|isi|ketik|pencet|jawab|tulis))*$|^salah (?:pencet|isi|ketik|jawab)$|^yang tadi (?:salah|keliru|kliru)$|^sudah$|^aja$|^tolong$|^saya$|^nanti aja$|^cukup$|^besok lagi$/;

/** Commands that a question mark turns into a question about them. */
const ASKED: ReadonlySet<Command> = new Set<Command>(['stop', 'erase', 'cancel', 'start']);

/**
 * The global command in a text, if there is one. `whole`: the text is nothing but the command
 * (with address and politeness); otherwise it stands as a clause of its own in a longer text.
 * Negated commands, complaints about officers and names that hold a command's word are none.
 */
export function readCommand(text: string): { command: Command; whole: boolean } | null {
  if (text.length > LONGEST_ANSWER || isGreeting(text)) return null;
  const slashed = SLASH.exec(plain(text))?.[1];
  if (slashed !== undefined) return { command: slashed as Command, whole: true };
  if (/^\?+$/.test(text.trim())) return { command: 'help', whole: true };
  const words = wordsOf(text);
  const asks = words.includes('?');
  const clauses = clausesOf(words).map(spellOut);
  const spoken = clauses.filter((clause) => clause !== '' && !REMARK.test(clause));
  const all = spellOut(words.filter((word) => word !== ',' && word !== '?'));
  const noWish = asksAboutOfficer(plain(text), asks);
  for (const { command, anywhere, alone } of PATTERNS) {
    if (command === 'officer' && noWish) continue;
    const whole =
      anywhere?.test(all) === true ||
      alone?.test(all) === true ||
      (spoken.length > 0 &&
        spoken.every((clause) => anywhere?.test(clause) === true || alone?.test(clause) === true));
    if (whole) return { command, whole: !(asks && ASKED.has(command)) };
  }
  for (const { command, anywhere } of PATTERNS) {
    if (command === 'officer' && noWish) continue;
    if (spoken.some((clause) => anywhere?.test(clause) === true)) return { command, whole: false };
  }
  return null;
}

const POINTS =
  /^(?:(?:mas|mbak|pak|bu|lho|loh|eh|oh|maaf|apa|apakah) ?,? )*(?:ini|iki|kiye|niki)\b/;
const WISHES =
  /\b(?:minta|mau|pengen|pengin|ingin|arep|njaluk|nyuwun|tolong|tulung|bisa|boleh|mana|endi|hubung\w*|sambung\w*|disambung\w*|bicara|ngomong|ngobrol|panggil\w*)/;

/** "ini petugas?", "ada petugas?": asking whom one talks to is no call for an officer. */
function asksAboutOfficer(said: string, asks: boolean): boolean {
  return POINTS.test(said) || (asks && !WISHES.test(said));
}

const SLASH = /^\/(menu|help|repeat|back|cancel|officer|stop|erase)\b/;

function clausesOf(words: readonly string[]): string[][] {
  const clauses: string[][] = [[]];
  for (const word of words) {
    if (word === ',' || word === '?' || word === 'tapi' || word === 'tp') clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses.filter((clause) => clause.length > 0);
}
