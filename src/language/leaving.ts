import { ADDRESS, PARTICLES, plain, wordSet, wordsOf } from './words.ts';

/** A worker who is to be taken out of the list: the words that name him, and whether he left his work. */
export type Leaving = { readonly names: readonly string[]; readonly left: boolean };

const LONGEST = 80;
const MOST_NAMES = 4;

const LEFT =
  /(?<!\p{L})(?:ke?luar|metu|medal|mandh?eg|resign|berhenti|pindah|pensiun|meninggal|seda|wafat|mengundurkan diri|(?:di)?pecat|(?:di ?)?phk)(?!\p{L})/u;
const WORKS_NO_MORE =
  /(?<!\p{L})(?:tidak|tdk|ga|gak|g|nggak|ngga|enggak|ora|ra|mboten|wis ora) (?:lagi )?(?:be)?(?:kerja|kerjo|nyambut ?gawe|nyambut ?damel|masuk|melu|ikut)(?: (?:saya|kula|kulo|nyong|inyong|aku))? (?:lagi|lg|maning|meneh|malih)(?!\p{L})/u;
const DROP =
  /(?<!\p{L})(?:(?:di)?(?:hapus|busak|coret|buang)(?:en|no|na|kan|in|aja|o)?|(?:di)?ke?luark(?:an|no|ake)|ke?luarin|dikeluarkan|dikeluarin|ilangi|hilangkan|copot)(?!\p{L})/u;

/** Words that stand around it and name nobody. */
const AROUND = wordSet(
  `sudah udah udh sdh wis uwis wes sampun mpun dah baru tembe nembe saja tolong tulung kerja kerjo bekerja kerjaan dari saking sing yang yg
   data daftar karyawan krywn pegawai pekerja namanya jenenge asmane nama di ning nang sini kene mriki warung toko usaha tempat lagi lg maning
   meneh malih kemarin kemaren kmrin kmrn kmren wingi kolowingi bulan bln minggu mgg taun tahun lalu kae ini itu iki kuwi tadi mau wau jadi dadi terus trus saya aku kula kulo nyong inyong
   karena soalnya soale jadinya ikut melu mohon minta dulu aja wae bae mawon`,
);

/**
 * "Endang sudah keluar, hapus", "Endang wis metu", "hapus Endang dari daftar", "Endang ora kerjo
 * maning": who is meant is for the talk to find among the workers. Null where anything else is said.
 */
export function readLeaving(text: string): Leaving | null {
  if (text.length > LONGEST || text.includes('?')) return null;
  const said = plain(text);
  const left = LEFT.test(said) || WORKS_NO_MORE.test(said);
  if (!left && !DROP.test(said)) return null;
  const rest = [LEFT, WORKS_NO_MORE, DROP].reduce(
    (words, sign) => words.replace(new RegExp(sign.source, 'gu'), ' '),
    said,
  );
  const names = wordsOf(rest).filter(
    (word) => word !== ',' && ![AROUND, ADDRESS, PARTICLES].some((words) => words.has(word)),
  );
  return names.length === 0 || names.length > MOST_NAMES ? null : { names, left };
}
