import type { Token } from '../numbers/lex.ts';
import { readQuantity } from '../numbers/quantity.ts';
import { countsTradeBefore, isTradeBefore } from './trade.ts';
import { KINDS, SELF, THINGS, WORKERS } from './vocabulary.ts';

/** One whole number in the text that may count workers. */
export type Mention = {
  value: number;
  from: number;
  to: number;
  /** Beside a word for workers or a kind of them. */
  worker: boolean;
  /** A kind, sex or trade follows ("2 tetap", "1 kasir"): such mentions add up. */
  kind: boolean;
  /** "bertiga": the group the speaker belongs to. */
  group: boolean;
  /** Followed by a word that is none of the known ones. */
  strange: boolean;
};

/** "berdua" … "bersepuluh", with chat spellings; Javanese "wong telu" needs no entry. */
export const GROUPS: ReadonlyMap<string, number> = new Map([
  ['berdua', 2],
  ['bedua', 2],
  ['brdua', 2],
  ['bertiga', 3],
  ['betiga', 3],
  ['brtiga', 3],
  ['berempat', 4],
  ['brempat', 4],
  ['berlima', 5],
  ['belima', 5],
  ['berenam', 6],
  ['bertujuh', 7],
  ['berdelapan', 8],
  ['bersembilan', 9],
  ['bersepuluh', 10],
]);

const ONE_PERSON = new Set(
  'seorang sorang seorangan sakwong sawong sewong sak-wong satunya'.split(' '),
);
const LEADS = new Set(['jumlah', 'jumlahnya', 'jumlahe']);
const PAY = new Set(
  'gaji gajinya gajine upah upahnya upahe bayaran bayarannya bayarane dibayar digaji rp honor gapok pokok tunjangan @'.split(
    ' ',
  ),
);
const PLAIN_AFTER = new Set(
  'ding deng cuman saja aja sja ae wae bae tok thok tok-tok mawon doang doank pak bu mas mbak kak bos min kang yu om gan ya yaa yo iya nggih njih an dan terus trus sama karo kalih plus tambah ditambah termasuk klebu kelebu kalebu kalebet kelebet beserta dengan dg dgn tapi tp eh sing yang yg di sih kok lah deh dong to tho kabeh semua semuanya sedaya tanpa total sekarang skrg saiki sakniki kui kuwi itu ini iki sampai atau apa utawa belum durung dereng ga gak tidak ora selain kecuali luar diluar bukan udah sudah wis sampun tinggal kari kira kayaknya koyone mungkin gaji gajinya gajine upah upahe cuma mung punya ada'.split(
    ' ',
  ),
);

/** "2 di toko", Javanese "siji teng ngajeng": where those counted work. */
const AT = new Set('di nang ning neng nong teng ting bagian bag'.split(' '));

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** "2.500.000", "90rb", "Rp 85", "gaji 2": money, which counts nobody. */
function isMoneyAt(tokens: readonly Token[], from: number, to: number): boolean {
  const before = word(tokens, from - 1);
  const after = word(tokens, to);
  // "yang digaji 3" counts those who are paid.
  if (before === 'digaji' && /^(?:yang|yg|sing|ingkang)$/.test(word(tokens, from - 2)))
    return false;
  return (
    PAY.has(before) || (before === '.' && word(tokens, from - 2) === 'rp') || after === 'rupiah'
  );
}

const CHILDREN = new Set('anaknya anake anakne anakku putrane putranya yogane lare'.split(' '));
const STEPS = new Set(
  'saya sy aku kula kulo inyong ada ana wonten cuma hanya mung punya jahit jahitnya obras sewing itu totalnya jumlahnya'.split(
    ' ',
  ),
);

/** "cabang saya ada 2", "mesin jahitnya 4": what is counted stands before the number. */
function countsThings(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && STEPS.has(word(tokens, at))) at -= 1;
  const thing = word(tokens, at);
  // "karyawan toko 2"
  if (WORKERS.has(word(tokens, at - 1)) || isTradeBefore(tokens, from)) return false;
  // "di 2 warung saya ada 5": the things have their number already.
  if (['literal', 'digit', 'small'].includes(tokens[at - 1]?.kind ?? '')) return false;
  if (!THINGS.has(thing) && !THINGS.has(thing.replace(/(?:nya|ne|ku|e)$/, ''))) return false;
  // "di toko 2", "anak buah 4", "sehari-hari 4"
  return !['di', 'nang', 'ning', 'bagian', 'per', 'anak', '-'].includes(word(tokens, at - 1));
}

/** Tells how a number's neighbours mark it. `skip` when they make it a count of something else. */
function roleOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): Pick<Mention, 'worker' | 'kind' | 'strange'> | 'skip' {
  const next = tokens[to];
  const before = word(tokens, from - 1);
  // In "3 orang 6 hari" the noun already has its number.
  const counted = ['literal', 'digit', 'small'].includes(tokens[from - 2]?.kind ?? '');
  const lead = LEADS.has(before) || (WORKERS.has(before) && !counted);
  // "tukang 4 kernet 2", but "1 kasir 2 pelayan"
  const at = ['di', 'nang', 'ning', 'bagian'].includes(word(tokens, from - 2));
  const ofWorkers = WORKERS.has(word(tokens, from - 2)) && tokens[from - 1]?.kind === 'word';
  const trade = countsTradeBefore(tokens, from);
  const led =
    at ||
    ofWorkers ||
    trade ||
    (KINDS.has(before) && (!counted || next?.kind !== 'word' || PLAIN_AFTER.has(next.text)));
  if (CHILDREN.has(before)) return 'skip';
  if (!lead && countsThings(tokens, from) && !(next?.kind === 'word' && WORKERS.has(next.text))) {
    return 'skip';
  }
  if (before === 'anak') return { worker: false, kind: false, strange: true };
  if (next?.text === '.' && tokens[to + 1]?.kind === 'word')
    return { worker: false, kind: false, strange: true };
  if (next?.text === 'anak' && word(tokens, to + 1) !== 'buah')
    return { worker: false, kind: false, strange: true };
  if (next?.kind !== 'word') return { worker: lead || led, kind: led, strange: false };
  const text = next.text;
  // "2 toko" is no count; "2 orang toko", "3 di toko" are.
  if (THINGS.has(text) && !lead) return 'skip';
  if (WORKERS.has(text) || text === 'anak') {
    const after = word(tokens, to + 1);
    return {
      worker: true,
      kind:
        trade ||
        (KINDS.has(before) && !counted) ||
        KINDS.has(after) ||
        (after === 'di' && tokens.length > to + 2),
      strange: false,
    };
  }
  if (KINDS.has(text)) return { worker: true, kind: true, strange: false };
  if (AT.has(text)) return { worker: lead, kind: true, strange: false };
  const plain = PLAIN_AFTER.has(text) || SELF.has(text) || text.length < 3;
  return { worker: lead || led, kind: led, strange: !plain && !lead && !led };
}

/** Lists every number that may count workers; `odd` when one is no whole number a count can be. */
export function findMentions(tokens: readonly Token[]): { mentions: Mention[]; odd: boolean } {
  const mentions: Mention[] = [];
  let odd = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const group = token?.kind === 'word' ? GROUPS.get(token.text) : undefined;
    const alone =
      ONE_PERSON.has(token?.text ?? '') && !['diri', 'diri.'].includes(word(tokens, at + 1));
    if (group !== undefined || (alone && token?.kind === 'word')) {
      mentions.push({
        value: group ?? 1,
        from: at,
        to: at + 1,
        worker: true,
        kind: false,
        group: group !== undefined,
        strange: false,
      });
      at += 1;
      continue;
    }
    const found = readQuantity(tokens, at);
    if (found === null) {
      odd ||= token?.kind === 'literal';
      at += 1;
      continue;
    }
    const role = roleOf(tokens, at, found.to);
    const money = found.scale > 1 || found.value > 99_999 || isMoneyAt(tokens, at, found.to);
    const sign = tokens[at - 1];
    const negative = sign?.text === '-' && token?.glued === true && !(sign.glued && at > 1);
    if (negative) odd = true;
    else if (!money && role !== 'skip') {
      if (!Number.isInteger(found.value) || found.decimals > 0 || found.slang || found.loose)
        odd = true;
      else {
        const strange = role.strange || found.unsure || found.ambiguous;
        mentions.push({
          value: found.value,
          from: at,
          to: found.to,
          ...role,
          strange,
          group: false,
        });
      }
    }
    at = found.to;
  }
  return { mentions, odd };
}
