/** A text that says something was wrong, taken apart; whose and which answer is for the talk to find. */
export type Correction = {
  /** What is said of the place of the mistake: "yang gaji Warni tadi"; may be empty. */
  about: string;
  /** What comes behind the mark, in its own writing: the right value, maybe led by words of `about`. */
  value: string | null;
  /** The value stands in `about`, behind what it is about: "gaji yang tadi 2,2 harusnya". */
  inside?: true;
  /** The value that was denied: "bukan Barokah". Such a text corrects only what holds that value. */
  old?: string;
  /** Only "eh": counts when nothing else fits. */
  weak?: true;
};

const LONGEST = 200;

/** Interjections and address in front. */
const OPENING =
  /^(?:(?:eh+|ehm|lho|loh|lha|oh|o|aduh|waduh|walah|owalah|maaf|mf|ngapunten|sori|sorry|sebentar|bentar|tunggu|pak|bu|mas|mbak|min|kak|bos|ya|iya|oiya)(?=[ ,.!]|$)[ ,.!]*)+/iu;
const OPENED_BY_EH = /(?:^|[ ,.])eh+(?=[ ,.!]|$)/iu;

const DENY = '(?:bukan|bkn|dudu|sanes)';
const BUT =
  '(?:tapi|tp|tetapi|melainkan|ning|nanging|(?:yang|yg|sing) (?:benar|betul|bener)|(?:se)?harusnya|mestinya)';
const DENIED_FIRST = new RegExp(`^(.*?)(?:^|[ ,])${DENY} (.+?)[ ,]+${BUT} (.+)$`, 'iu');
const DENIED_BARE = new RegExp(`^${DENY} ([^,]+), *(.+)$`, 'iu');
const DENIED_LAST = new RegExp(`^(.+?)[ ,]+${DENY} (.+)$`, 'iu');

const WRONG =
  '(?:salah|slh|keliru|kliru|kleru|klentu)(?! (?:satu|siji|setunggal)\\b)(?: (?:ketik|tulis|nulis|ngetik|tik|pencet|isi|ngisi|kirim|sebut|nyebut|catat|input|tadi|itu|ini|mas|pak|bu|mbak|ya|nih|deh|kok|tuh|ding))*';
const CHANGE =
  '(?:tolong )?(?:ralat|koreksi|ganti|gantikan|diganti|ubah|rubah|dirubah|diubah|perbaiki|diperbaiki|betulkan|dibetulkan|benerin|dibenerin|revisi)';
const RIGHT =
  '(?:(?:yang|yg|sing) (?:benar|betul|bener|leres)(?:nya|e)?|(?:se)?harusnya|mestinya|kudune|maksud(?:nya|e|ku)?(?: (?:saya|sy|kula|kulo|nyong|inyong))?)';
const MARK = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${WRONG}|${CHANGE}|(${RIGHT}))(?![\\p{L}\\p{N}])`,
  'giu',
);
/** "ganti nama toko jadi Berkah" */
const INTO = /^(.*?)(?:^|[ ,])(?:jadi|menjadi|dadi|dados)[ :]+(.+)$/iu;
const EDGES = /^[ ,.:;=!-]+|[ ,.:;=!-]+$/gu;

/**
 * Takes apart "yang gaji Warni tadi salah, 1,9", "eh salah, 3,2jt", "nama tokonya bukan Barokah
 * tapi Berkah", "NIK slamet keliru", "karyawannya 4 bukan 3", "gaji yang tadi 2,2 harusnya". Null
 * for texts without such a mark, questions and long texts.
 */
export function readCorrection(text: string): Correction | null {
  if (text.length > LONGEST || text.includes('?')) return null;
  const whole = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const said = whole.replace(OPENING, '');
  return denied(said) ?? marked(said) ?? hesitated(whole, said);
}

function denied(said: string): Correction | null {
  const first = DENIED_FIRST.exec(said);
  if (first) return { about: bare(first[1]), value: bare(first[3]), old: bare(first[2]) };
  const alone = DENIED_BARE.exec(said);
  if (alone) return { about: '', value: bare(alone[2]), old: bare(alone[1]) };
  const last = DENIED_LAST.exec(said);
  if (last) return { about: bare(last[1]), value: null, inside: true, old: bare(last[2]) };
  return null;
}

function marked(said: string): Correction | null {
  const marks = [...said.matchAll(MARK)];
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return null;
  const between = said.slice(first.index + first[0].length, last.index);
  const before = bare(said.slice(0, first.index));
  const behind = bare(said.slice(last.index + last[0].length));
  const about = bare(`${before} ${marks.length > 1 ? bare(between) : ''}`);
  if (behind === '')
    return last[1] === undefined ? { about, value: null } : { about, value: null, inside: true };
  const into = INTO.exec(behind);
  if (into) return { about: bare(`${about} ${bare(into[1])}`), value: bare(into[2]) };
  return { about, value: behind };
}

function hesitated(whole: string, said: string): Correction | null {
  const opening = whole.slice(0, whole.length - said.length);
  if (!OPENED_BY_EH.test(opening) || said === '') return null;
  return { about: '', value: said, weak: true };
}

function bare(text: string | undefined): string {
  return (text ?? '').replace(EDGES, '').trim();
}
