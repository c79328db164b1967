import { wordSet } from '../words.ts';
import { phraseAt } from './phrases.ts';
import type { Sign, YesNoContext } from './signs.ts';
import { canonicalWords } from './synonyms.ts';

/** What the questions are about; naming it neither agrees nor disagrees. */
const TOPICS = wordSet(
  `yang yg sing kang ingkang data datanya datane nama jeneng asma tanggal tgl lahir lair nik ktp kk gaji upah bayaran alamat nomor no hp
   nomer usaha usahanya toko warung perusahaan bpjs jkn kesehatan kes daftar ndaftar pendaftaran di ke nang neng ning kagem untuk buat nggo
   dan karo kalih lan dengan sama orang org wong tiyang jumlah jumlahnya pertanyaan jawaban saudara bapaknya ibunya bagian tempat
   punyane gadahane jawab akan bakal sekarang-sekarang tadi maw mau-mau barusan diisi isi isian tulis ditulis semuanya lahirnya kok-an
   dipakai digunakan dipergunakan dipake pakai pake sangat menyatakan nyatakan malah malahan minta nyuwun supaya biar agar kan-kan sebagai punyaku silahkan-silahkan persetujuan diri hari secara pernyataan
   diproses-proses perekaman penggunaan pemakaian penyimpanan pengolahan pemrosesan tersebut berikut atas terhadap mengenai tentang seluruh informasi ketentuan formulir berkas pesan chat badan kantor sini kesini sana secepatnya segera cepat ndang yuk hari`,
);

const WORKERS = wordSet(
  'karyawan pekerja pegawai buruh tukang anggota tim anakbuah bawahan staf staff rewang kuli karyawane pegawe karyawati orangnya mereka',
);

/** One sign of an answer: what it signals and whether a clause mark stood right before it. */
export type Cut = { sign: Sign; words: readonly string[]; afterMark: boolean };

/** The signs of an answer in order; topics of the question are left out. */
export function signsOf(words: readonly string[], context: YesNoContext | undefined): Cut[] {
  const kept = canonicalWords(words)
    .filter((word) => !TOPICS.has(word) && !TOPICS.has(bare(word)))
    .filter((word) => context === 'already_registered' || !WORKERS.has(bare(word)))
    .map((word) => (/^\p{N}+$/u.test(word) ? 'NUM' : word));
  const cuts: Cut[] = [];
  let afterMark = false;
  for (let at = 0; at < kept.length; ) {
    const word = kept[at] ?? '';
    if (word === ',') {
      afterMark = true;
      at += 1;
      continue;
    }
    const phrase = phraseAt(kept, at, FINE_ENDS) ?? stemmed(word);
    cuts.push({ sign: phrase.sign, words: kept.slice(at, at + phrase.length), afterMark });
    afterMark = false;
    at += phrase.length;
  }
  return trailingParticlesDropped(cuts.map(putOffNoMore));
}

/** "boleh gapapa" is "boleh" and "gapapa", not the question "boleh tidak?". */
const FINE_ENDS = new Set(['papa', 'masalah', 'lupa', 'ada']);

const WANTS_NOT = wordSet('emoh moh wegah ogah males malas mau perlu jangan');
const DEEDS: ReadonlySet<Sign> = new Set<Sign>(['remind', 'send', 'go']);

/** "prosesnya" as "proses"; a word without meaning to us is unknown. */
function stemmed(word: string): { sign: Sign; length: number } {
  const stem = bare(word);
  const known = stem === word || stem.length < 4 ? null : phraseAt([stem], 0, FINE_ENDS);
  return known ?? { sign: 'unknown', length: 1 };
}

/** "ubah dulu yang nomor 2", "jangan lanjut dulu": the "dulu" only softens what it follows;
 * "emoh diwa": what is refused is no request. */
function putOffNoMore(cut: Cut, at: number, cuts: readonly Cut[]): Cut {
  const before = cuts[at - 1]?.sign;
  const last = cuts[at - 1]?.words.at(-1) ?? '';
  if (cut.sign === 'want' && cuts[at + 1]?.sign === 'edit') return { ...cut, sign: 'neutral' };
  const softens = ['edit', 'refuse', 'fault', 'stop'].includes(before ?? '');
  if (before === 'stop' && cut.sign === 'go') return { ...cut, sign: 'neutral' };
  if (before === 'refuse' && WANTS_NOT.has(last) && DEEDS.has(cut.sign) && !cut.afterMark) {
    return { ...cut, sign: 'neutral' };
  }
  return softens && cut.words.join(' ') === 'dulu' ? { ...cut, sign: 'neutral' } : cut;
}

function bare(word: string): string {
  return word.replace(/(?:nya|ne|ku)$/, '');
}

/** "belum ya mas", "udah ya": a "ya" that follows something only softens it. */
function trailingParticlesDropped(cuts: readonly Cut[]): Cut[] {
  return cuts.filter((cut, at) => cut.sign !== 'particle_yes' || at === 0);
}
