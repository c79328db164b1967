import { ADDRESS, PARTICLES, plain, wordSet, wordsOf } from './words.ts';

/** A worker is to fill in his own data: the words that name him; empty: he who is being asked about. */
export type SelfFill = { readonly names: readonly string[] };

const LONGEST = 80;
const MOST_NAMES = 4;

/** "biar dia isi sendiri", "kon ngisi dewek", "ben diisi Slamet dhewe". */
const BY_HIMSELF =
  /(?<!\p{L})(?:(?:di)?isi(?:nen|no|na|kan|in)?|ngisi|mengisi|ngisine|dilengkapi|lengkapi|nulis|tulis)(?!\p{L}).*(?<!\p{L})(?:sendiri|sndiri|dewek|dhewek|dhewe|dewe|piyambak|pribadi)(?!\p{L})/u;
const LETS =
  /(?<!\p{L})(?:biar(?:kan|in)?|ben|minta(?:in)?|suruh|kon|dikon|kongkon|tolong|tulung|bisa|boleh|mau|saged|kirim(?:kan|in)?|bagi(?:kan)?)(?!\p{L})/u;
/** "kirim tautan ke Slamet", "minta link buat Warni". */
const LINK =
  /(?<!\p{L})(?:kirim(?:kan|in|no|en)?|minta|njaluk|buat(?:kan|in)?|gawe(?:kan|no|na)?|bagi(?:kan)?) (?:saja |aja |dong )?(?:link|tautan|formulir|form)(?:nya|e)? (?:ke|kanggo|buat|untuk|nggo|maring|marang|dateng|kagem)(?!\p{L})/u;

const AROUND = wordSet(
  `dia dhewe dewe dewek dhewek sendiri sndiri piyambak pribadi orangnya wonge karyawan krywn pegawai pekerja anaknya saja aja wae bae mawon
   yang sing yg itu ini kuwi iki niku niki biar biarkan biarin ben minta mintain suruh kon dikon kongkon tolong tulung bisa boleh mau saged
   kirim kirimkan kirimin kirimno kirimen bagi bagikan buat buatkan buatin gawe gaweno gawena gawekan link tautan linknya tautannya formulir form formnya
   ke kanggo untuk nggo maring marang dateng kagem isi diisi ngisi mengisi isinen lengkapi dilengkapi tulis nulis njaluk datanya datane data nik kk
   oleh dening karo sama nomornya nomore ktp nya e supaya agar lewat pakai pake hp hpnya hpne kalau kalo nek yen langsung`,
);

/**
 * "biar Slamet isi sendiri", "kirim tautan ke Warni": the owner would rather have a worker fill in his
 * own data. Null where anything else is said. Never throws.
 */
export function readSelfFill(text: string): SelfFill | null {
  if (text.length > LONGEST) return null;
  const said = plain(text);
  const wishes = (BY_HIMSELF.test(said) && LETS.test(said)) || LINK.test(said);
  if (!wishes) return null;
  const names = wordsOf(said).filter(
    (word) =>
      word !== ',' &&
      word !== '?' &&
      ![AROUND, ADDRESS, PARTICLES].some((words) => words.has(word)),
  );
  return names.length > MOST_NAMES ? null : { names };
}
