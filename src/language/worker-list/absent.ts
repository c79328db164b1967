import { sameWord, wordSet } from '../words.ts';
import { CARD } from './card.ts';
import { FILLER, FOR_ALL, OF_WAGE } from './vocabulary.ts';

/** What is not there yet. */
export const NUMBER: ReadonlySet<string> = wordSet('nik nk ktp ektp e-ktp kk');
/** Not had, not known, forgotten. */
const LACKING: ReadonlySet<string> = wordSet(
  `belum blm blum belom durung durong dereng drg ga gak g gk nggak ngga enggak ndak tidak tdk ora ra mboten boten tanpa
   lupa lali klalen kelalen kesupen kesupean`,
);
/** Left behind, with somebody else, or for another time. */
const AWAY: ReadonlySet<string> = wordSet(
  `ketinggalan tertinggal kari kantun hilang ilang ical kosong nyusul menyusul susulan susulkan disusulkan nanti ntar mengko
   mangke besok besuk sesuk mbenjing benjing dibawa digawa digowo dibeta dipegang dicekel dipinjam dipinjem disimpan dicari dicarikan digoleki belakangan rumah omah griya
   tanyakan tanyain takokke takokne takokna takokno takoke ditanyakan ditakokke cari carikan goleki jaluk mintakan`,
);
/** What may stand beside these words; alone it says nothing. */
const AROUND: ReadonlySet<string> = wordSet(
  `nya ne e ipun ono enten duwe nduwe gadah tau tahu weruh reti ngerti ngertos hafal apal hapal inget ingat eling kelingan
   kemutan bawa gawa mbeta pegang dapat dapet angsal entuk minta bikin buat gawe ambil jupuk sempat sempet cetak jadi dadi kirim setor masih msh esih isih tasih sik sit disit dulu dl
   dlu riyin rumiyin saja aja wae bae mawon juga tak tp tapi nanging nangin cuma cm mung namung mau arep
   orangnya orange wonge bocahe bocahnya dia dewek suami suaminya istri istrinya bojo bojone ibunya ibune bapaknya bapake`,
);
const STILL: ReadonlySet<string> = wordSet('masih msh esih isih tasih');
/** A place or a person follows. */
const AT: ReadonlySet<string> = wordSet('di ning neng nang');
/** "ktp sama kk": only between two such words. */
const LINK: ReadonlySet<string> = wordSet('no nomor nomer nomere nomornya dan lan sama karo kalih');
/** "durung nyatet", "belum sempat difoto". */
const READY: ReadonlySet<string> = wordSet('sempat sempet saya tak');
const VERB = /^(?:di|ny|ng|me)\p{Ll}{3,}$/u;
/** Where a part of a message ends: "\ue000" stands for an identity number. */
const END = /^[\n,;|]$|^\d{1,2}[.)]$|\ue000/;

/**
 * Which of the words say that an identity number is not there yet ("nik blm ada", "ktp masih
 * dibawa suaminya", "durung duwe ktp"), one flag a word. The number and what it lacks must be
 * named in one part of the message. Linear.
 */
export function absentIn(words: readonly string[]): boolean[] {
  const flags: boolean[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (end < words.length && !END.test(words[end] ?? '')) end += 1;
    for (const flag of flagsOf(words.slice(at, end))) flags.push(flag);
    if (end < words.length) flags.push(false);
    at = end + 1;
  }
  return flags;
}

/** One part: the runs of such words in it that hold what is lacking. */
function flagsOf(words: readonly string[]): boolean[] {
  const keys = words.map(keyOf);
  const flags = keys.map(() => false);
  if (!keys.some((key) => NUMBER.has(key))) return flags;
  for (let at = 0; at < keys.length; ) {
    let end = at;
    while (end < keys.length && belongs(words, keys, end)) end += 1;
    const run = keys.slice(at, end);
    const ofCard = CARD.has(keys[end] ?? '') && !run.some((key) => NUMBER.has(key));
    if (run.some((key, place) => isMissing(key) || isElsewhere(run, place)) && !ofCard)
      flags.fill(true, at, end);
    at = end + 1;
  }
  return flags;
}

function belongs(words: readonly string[], keys: readonly string[], at: number): boolean {
  const key = keys[at] ?? '';
  const before = keys[at - 1] ?? '';
  if (NUMBER.has(key) || isMissing(key) || AROUND.has(key) || AT.has(key)) return true;
  if (FOR_ALL.has(key)) return NUMBER.has(before) || isMissing(before);
  if (LINK.has(key)) return NUMBER.has(keys[at + 1] ?? '');
  if (AT.has(before)) return /^\p{L}/u.test(key);
  if (FILLER.has(key)) return !OF_WAGE.has(keys[at + 1] ?? '');
  return (LACKING.has(before) || READY.has(before)) && VERB.test(words[at] ?? '');
}

function isMissing(key: string): boolean {
  return LACKING.has(key) || AWAY.has(key);
}

/** "ktp (masih) di Jakarta", but not "nik di ktp". */
function isElsewhere(keys: readonly string[], at: number): boolean {
  if (!AT.has(keys[at] ?? '') || NUMBER.has(keys[at + 1] ?? '')) return false;
  const before = keys[STILL.has(keys[at - 1] ?? '') ? at - 2 : at - 1] ?? '';
  return NUMBER.has(before);
}

/** "KTP-ne", "niknya.", "ktpne" as the bare word. */
function keyOf(word: string): string {
  const bare = sameWord(word.replace(/[.)!]+$/, '').replace(/-(?:nya|ne|e|ipun)$/i, ''));
  const stem = bare.replace(/(?:nya|ne|ku|ipun|e)$/, '');
  return NUMBER.has(stem) || AWAY.has(stem) ? stem : bare;
}
