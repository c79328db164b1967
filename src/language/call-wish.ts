import { LONGEST_ANSWER, plain } from './words.ts';

const CALL = '(?:telp(?:o|e|u)?n?|telepon|tlp|tlpn|tlpon|telfon|tilpun|tilpon)';
/** Being called: "ditelpon", "dipun telpon", "telponen", "telponan". */
const CALLED = `(?:(?:di|dipun) ?(?:${CALL}|hubungi|kontak)(?:in|ne|no|i)?|${CALL}(?:en|an|nen))`;
const ME = '(?:saya|sy|aku|ku|kula|kulo|nyong|inyong|enyong|kami)';
const WISH =
  '(?:minta|mnta|njaluk|jaluk|nyuwun|tolong|tulung|mohon|mau|pengen|pingin|pengin|ingin|arep|badhe|ajeng|mending|mendingan|langsung|lebih|luwih|enak|enakan|penak|baik|bisa|boleh|saged)';
const POLITE =
  '(?:pak|bu|mas|mbak|mba|min|kak|bos|eh|ya|yo|nggih|dong|deh|sih|maaf|please|suwun|nuwun|makasih)';
const ONLY = '(?:saja|aja|ae|wae|bae|mawon|langsung|dulu|disit|dl)';
const BY = '(?:petugas|petugase|petugasnya|orang|orangnya|admin|cs|sama|karo|oleh|dari|nang)';
const DAY = '(?:besok|bsk|sesuk|mengko|mangke|nanti|ntar|sekarang|saiki|sakniki|hari ini)';
const AFTER = `(?: (?:${ONLY}|${POLITE}|${ME}|${BY}|${DAY}|tolong|bisa))*`;
const WHOLE = new RegExp(
  `^(?:(?:${WISH}|${ME}|${POLITE}) )*(?:${CALLED}|(?:${CALL}|hubungi) (?:${ME}|${ONLY})|(?:minta|njaluk|nyuwun) ${CALL})${AFTER}$`,
);

/**
 * Whether somebody asks to be called, hour or not: "njaluk ditelpon", "telpon saja mas". Her wish to
 * call an office herself, a question about a call and a refused one are none. Never throws.
 */
export function asksForCall(text: string): boolean {
  if (text.length > LONGEST_ANSWER || text.includes('?')) return false;
  return plain(text)
    .split(/[,.;!\n]+/)
    .some((clause) =>
      WHOLE.test(
        clause
          .replace(/[^\p{L} ]+/gu, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    );
}
