import { sameWord } from '../words.ts';
import type { Sign } from './signs.ts';
import { canonical } from './synonyms.ts';

/** When and how an owner may not want to be reached, of which he says "jangan". */
const TIMES =
  'malam, tengah malam, pagi, subuh, siang, sore, maghrib, libur, jumat, sabtu, minggu, senin, jam kerja, kerja, jam NUM, tidur, salat, sholat, rame, ramai, sibuk, repot';
const CALLS = 'telpon, ditelpon, nelpon, telepon, ditelepon, call, video call, sms';

/** The ways to say "not at" each of some times. */
function notAt(times: string, not = 'jangan'): string[] {
  const all = times.split(', ').flatMap((time) => [time, `${time}-${time}`]);
  const leads = ['', 'pas ', 'waktu ', 'terlalu '].map((lead) => `${not} ${lead}`);
  return all.flatMap((time) => leads.map((lead) => lead + time));
}

/**
 * What each word or phrase signals. Written in the one spelling of `synonyms.ts`; the longest
 * phrase wins. Particles and address are already gone when a text is compared with this.
 */
const PHRASES: Readonly<Partial<Record<Sign, string>>> = {
  particle_yes: 'ya',
  yes: 'iya, pasti, iya pasti, ya pasti, ya benar, ya iya, iya ya, ya ya, bilang iya, sudah bilang iya, sudah jawab iya, sudah bilang setuju, of course',
  agree:
    'setuju, senang, seneng, oke, silakan, boleh, tidak ada keberatan, dengan senang hati, boleh lanjut, tidak keberatan, bukan keberatan, sudah setuju, sudah boleh, why tidak, senang hati',
  can: 'bisa',
  want: 'mau, perlu',
  right: `fix, benar, benar ada, sudah benar, semua benar, iya benar, ya benar, sudah semua benar, benar semua, aman, sama persis, sesuai ktp,
    sudah oke, bagus, top, sip benar, perfect, persis, iya persis`,
  go: 'lanjut, boleh mulai, lanjut saja, lanjut dulu, lanjut ya, lanjut sekarang, gas sekarang, lanjut semua',
  done: 'sudah, sudah dari dulu, sudah lama, sudah semua daftar, sudah jadi, sudah ada, sudah punya, sudah lama aktif, terdaftar, kedaftar, sudah terdaftar, sudah kedaftar, didaftarkan, didaftarin, sudah didaftarkan, sudah didaftarin, sudah jadi peserta, jadi peserta, jadi anggota, sudah jadi anggota, sudah ikut',
  exists:
    'ada, punya, ada semua, masih ada, masih punya, sudah banyak, tidak sendiri, tidak sendirian, punya anak buah, ada anak buah',
  resigned:
    'ya sudah, yasudah, yaudah, yowis, yawis, yowes, yoweslah, yawes, yaudin, yasud, ya sudah saja',
  fine: `papa, tidak papa, tidak apa apa, tidak nopo nopo, gapapa, gpp, gp, gppa, ngapapa, tidak masalah, tidak ada masalah, bukan masalah, laka papa,
    rapopo, rapapa, orapopo, orapapa, tidak apa, santai, santuy, tidak jadi masalah, tidak ada apa apa, no problem, rapopo`,
  no_fault: `tidak salah, tidak ada salah, laka salah, bukan salah, tidak ada ubah, tidak ada diubah, tidak perlu diubah, tidak ada perlu diubah,
    tidak ada perubahan, tidak ada ganti, tidak ada diganti, tidak perlu diganti, tidak ada tambah, tidak ada koreksi, tidak perlu ubah,
    tidak ada perlu diganti, tidak ada diperbaiki, tidak ada perlu diperbaiki, sudah tidak ada salah, tidak perlu ganti, tidak perlu diperbaiki,
    tidak ada keliru, tidak perlu ralat, tidak ada ralat, sudah tidak salah, belum ada salah, tidak ada yang salah, jangan ubah, jangan ganti, jangan ralat, jangan koreksi, jangan edit, tidak ubah, tidak ganti, tidak perlu koreksi`,
  more: 'kedua, ketiga, berikutnya, selanjutnya, berikute, lagi, masih, tambah, nambah, tambahin, tambahkan, nambahi, tambahi, ditambah, mau tambah, mau nambah, belum ada semua, masih banyak, masih kurang, masih NUM',
  number: 'NUM, NUM belas, NUM puluh, NUM tetap, baru NUM',
  some: 'banyak, beberapa, sedikit, dikit, sithik, akeh, kathah, sekitar, puluhan, belasan, ratusan, lusinan, kurang lebih, kurang luwih, kurleb, kira-kira NUM, paling NUM, paling cuma NUM, lebih dari NUM',
  only_number: 'cuma NUM, cuma NUM saja, cuma ada NUM',
  planned:
    'baru mau, rencana mau, rencana, rencananya, rencananya mau, baru rencana, baru mau daftar, baru ini mau, lagi mau, lagi rencana, lagi arep',
  spouse: 'pasangan, ada pasangan, punya pasangan',
  child: 'anak, punya anak, ada anak',
  relative: 'kerabat',
  married:
    'nikah, sudah nikah, anak NUM, NUM anak, punya anak NUM, ada anak NUM, baru nikah, baru saja nikah',
  once: 'pernah, dulu pernah, sudah pernah, tau pernah',
  remind:
    'ingatkan, ingatkan NUM, ingatkan jam NUM, tidak lupa, hubungi, wa, infokan, jangan tidak, jangan lupa, diwa, nanti ingatkan, besok ingatkan, jangan lupa ingatkan',
  well: 'baik, baiklah',
  send: 'bantu saja, dibantu, dibantuin, bantuin, diurus, diuruskan, uruskan, diuruske, digawekke, digawekna, dibuatkan, dibuatin, kirim, dikirim, kirimkan, kirimin, proses, diproses, daftarkan, daftarin, didaftarke, simpan, disimpan, save, submit',
  bereaved: `cerai, sudah cerai, janda, sudah janda, duda, sudah duda, pisah, sudah pisah, pasangan meninggal, pasangan sudah meninggal, pasangan sudah tidak ada, pasangan sudah laka,
    ditinggal pasangan, ditinggal meninggal, meninggal, sudah meninggal, cerai meninggal, cerai hidup, cerai mati, single parent, single mom, single mother, orang tua tunggal`,
  follow:
    'manut, manut saja, ikut saja, ngikut, ngikut saja, nderek, nderek saja, ndherek, ndherek saja, tak manut, nurut, nurut saja, ikut sampeyan, ikut petugas',
  manner: `seminggu, sebulan, NUM minggu, lewat telegram, lewat wa, lewat whatsapp, lewat sms, lewat telpon, lewat telepon, lewat hp, lewat chat, lewat email, lewat ini, lewat sini, via wa, via telegram, via sms, telegram, sms,
    NUM minggu sekali, NUM bulan sekali, minggu sekali, bulan sekali, seminggu sekali, sebulan sekali, tiap bulan, tiap minggu, setiap bulan, setiap minggu, saben minggu, saben wulan, siang, siang saja, sore, sore saja, pagi, pagi saja, malam saja,
    hari kerja, jam kerja, jam NUM, tiap NUM, setiap NUM, seminggu sebelumnya, sehari sebelumnya, NUM hari sebelumnya, sebelum jatuh tempo`,
  hurry: `cepat, cepet, cepetan, cepat saja, buru-buru, jangan lama, jangan lama-lama, jangan suwe, jangan kelamaan, jangan kesuwen, jangan ribet, jangan ruwet, sing gampang, singkat, singkat saja, pelan-pelan, alon-alon, pelan saja, santai saja`,
  limit: [...notAt(TIMES), ...notAt(CALLS)].join(', '),
  now: 'sekarang, sekarang saja, sekarang ini',
  left: 'tinggal NUM, tinggal NUM lagi, sisa NUM, kari NUM, kantun NUM',
  childless:
    'belum punya anak, tidak punya anak, belum ada anak, tidak ada anak, tanpa anak, belum dikaruniai anak',
  fewer:
    'jangan sering-sering, jangan sering, jangan tiap hari, jangan tiap, jangan tiap minggu, jangan tiap bulan, tidak perlu sering, tidak perlu sering-sering, jangan terlalu sering, jangan kesering-seringen, jangan keseringan, ' +
    [
      ...notAt(`tiap, sering, ${TIMES}`, 'kalau tidak'),
      ...notAt(`tiap, sering, ${TIMES}`, 'kalau jangan'),
    ].join(', '),
  kin: 'saudara',
  recent: 'baru, baru kali, baru kali ini, kali ini',
  thumb: '👍, ✅, 👌, 🆗, ✔, ☑, 💯, 🤝, 🙆, ⭕',
  no: `tidak, bukan, laka, no, tidak tidak, tidak lagi, bukan itu, tidak lah, tidak sama sekali, tidak dulu, blas, blas tidak, tidak blas, belum pernah sama sekali,
    tidak pernah, laka blas, mboya, tidak itu, tidak terima kasih, tidak terdaftar, tidak daftar, tidak semua itu`,
  refuse: `tidak perlu lanjut, kurang setuju, jangan, tidak perlu repot, tidak perlu repot-repot, jangan dulu, emoh, moh, wegah, ogah, males, malas, aras-arasen, skip, lewat, lewati, lewatin, tidak mau, tidak boleh, tidak bisa, tidak setuju,
    tidak perlu, tidak usah, tidak jadi, bukan jadi, tidak siap, tidak lanjut, tidak oke, tidak rela, batal, cancel, gajadi, urung, wurung, batalkan, batalin, belum mau, belum siap, belum setuju,
    belum bisa, belum minat, belum perlu, belum lanjut, gamau, gausah, jangan lanjut, jangan lagi, tolak, menolak, saya tolak, belum boleh, batal saja, tidak mau lanjut,
    tidak kirim, tidak dulu lah, tidak mau dulu, masalah, ada masalah, sudah tidak mau, tidak sudi, tidak jadi lanjut, tidak jadi saja, belum mau lanjut, tidak siap, keberatan, ada keberatan, jangan lanjut dulu, tidak tertarik, agak keberatan, pamit, pamit dulu, tidak sah`,
  not_yet: `belum, belum pernah, belum sama sekali, belum terdaftar, belum daftar, belum didaftarkan, belum didaftarin, belum ikut, belum gabung, belum jadi, belum kepikiran,
    belum sempat, belum dulu, belum itu, belum daftarkan, belum daftarin, belum didaftarke, belum saja, belum sempet, sama sekali belum, semua belum, belum ada daftar, belum ada terdaftar, belum kedaftar, tidak yet, belum ikut, belum pernah ikut, tidak ikut, tidak pernah ikut, belum satupun, belum samsek, samsek belum`,
  not_exists: `tidak punya anak buah, tidak ada anak buah, belum punya anak buah, belum ada anak buah, tanpa, sudah laka lagi, tidak ada, tidak punya, belum ada, belum punya, bukan ada, tidak ada lagi, tidak punya lagi, kosong, nol, nihil, nir, tidak ada itu, sudah tidak ada, sudah tidak punya, belum ada lagi,
    laka lagi, tidak ada sama sekali, belum ada sama sekali, sama sekali tidak ada, tidak ada semua, belum ada semua, tidak ada satupun, tidak ada blas, sudah tidak ada lagi,
    tidak ada siapa siapa, tidak ada siapa-siapa, belum ada satupun, tidak pakai, belum ada siapa-siapa, sudah laka, laka siapa-siapa, tidak ono, tidak nambah, tidak tambah, tidak ada tambah, tidak ada tambahan, tidak tambah lagi, tidak nambah lagi, tidak ada lagi itu, saja tidak ada, masih belum ada, masih belum punya, masih kosong, belum nambah, belum tambah, tidak any, none, nothing, tidak ada siapa, tidak pakai siapa`,
  not_all:
    'belum semua, belum selesai, belum lengkap, belum habis, belum cukup, belum kabeh, belum itu saja, tidak itu saja, bukan itu saja, tidak cuma itu, belum semua masuk, tidak lengkap, kurang lengkap, tidak semua, belum oke, bukan cuma itu, kurang NUM, kurang NUM lagi, masih kurang NUM',
  fault: `kecuali, hampir benar, ada kurangnya, salah, ada salah, tidak benar, belum benar, bukan benar, kurang benar, kurang tepat, kurang pas, kurang, ada kurang, kurang satu, kurang sesuai, masih salah, masih ada salah,
    masih kurang benar, salah semua, salah satu, tidak sesuai, tidak sama, beda, berbeda, tidak cocok, kurang cocok, ada beda, ada keliru, ada kurang benar, ada tidak benar, ada belum benar, ada bukan benar, tidak semua benar, tidak benar semua, belum semua benar, belum benar semua, bukan begitu, bukan gitu, eh salah, ada kurang pas,
    ada salah satu, wah salah, tidak persis, ada kurang tepat, kebalik, terbalik, ketuker, ketukar, tertukar, kelebihan, kebanyakan, kebesaran, kekecilan, klebihan, kegedean, mundur NUM, maju NUM, ada kebalik`,
  edit: `ganti, diganti, ubah, diubah, rubah, dirubah, ralat, diralat, edit, koreksi, dikoreksi, revisi, direvisi, perbaiki, diperbaiki, dibenerin, benerin, benarkan, dibetulkan, betulkan, betulin, dibenarkan,
    harusnya, seharusnya, mestinya, semestinya, kudune, kudunya, perbaikan, perlu diubah, mau ganti, mau ubah, ada diubah, ada perlu diubah, mau ralat, perlu diganti, ada ganti, perlu diperbaiki, ada perlu diperbaiki, ada perubahan, yang benar itu, betulno, benerno, didandani, dandani, salah ketik, salah tulis, salah input, benahi, dibenahi, dibenerke, dibenerna, betulna, sunting, disunting, update, diupdate, perbarui, diperbarui, disesuaikan, sesuaikan, lengkapi, dilengkapi`,
  enough: `sampai saja, sampai saja dulu, cukup, itu saja, itu, cuma itu, cuma itu saja, selesai, sudah selesai, sudah cukup, sudah itu saja, sudah itu, sudah semua, sudah cuma itu, cukup itu, cukup itu saja, semua sudah, semua sudah masuk,
    segitu saja, udahan, cukup sekian, sekian, sekian dulu, cukup dulu, sudah dulu, itu dulu, sudah saja, cuma satu itu, itu semua, semua itu, cuma segitu, sudah itu dulu, cukup itu dulu, sudah semua masuk, sudah lengkap semua, semua selesai, sudah masuk semua, sudah semua selesai, sudah selesai semua,
    ini saja, cuma ini, cuma ini saja, sudah ini saja, sampai itu saja, sampai itu dulu, itu tok, itu saja dulu, sudah itu saja dulu, cukup saja, semua sudah selesai, sudah disebutkan semua, sudah semua disebut, sudah NUM itu saja, sudah NUM itu, sudah NUM saja, sudah NUM itu semua, NUM itu saja, NUM saja cukup, cukup NUM, cukup NUM saja, cukup NUM itu, itu terakhir, terakhir, sudah terakhir, that all, NUM cukup`,
  later:
    'nanti dulu, nanti saja, lain kali, nanti-nanti saja, nanti saja dulu, kapan-kapan saja, jangan sekarang, tidak sekarang, bukan sekarang, belum sekarang, lain waktu, tunda, tunda dulu, nanti lagi, ditunda dulu, ditunda, pending, nanti dulu saja, pending dulu',
  alone:
    'sendiri, cuma sendiri, sendiri saja, masih sendiri, sendiri semua, cuma saya, single fighter, dikerjakan sendiri, kerja sendiri, garap sendiri, kerjakan sendiri, tak garap sendiri, tandang sendiri, dilakoni sendiri, semua sendiri, jaga sendiri, jalan sendiri, urus sendiri, ngurus sendiri, kerjain sendiri, tak tandangi sendiri',
  single:
    'tidak ada kerabat, tidak punya kerabat, belum punya kerabat, belum ada kerabat, tidak ada pasangan, bujang, bujangan, masih bujang, masih bujangan, lajang, masih lajang, jomblo, jomlo, single, masih single, gadis, masih gadis, perawan, perjaka, jejaka, belum nikah, tidak nikah, belum pernah nikah, masih belum nikah, belum nikah itu, durung omah-omah, belum punya pasangan, tidak punya pasangan, belum ada pasangan, joko, belum laku, masih muda belum nikah, masih jomblo, masih perawan, masih perjaka, masih jejaka, belum bojoan, prawan, masih prawan',
  stop: 'stop, berhenti, mandeg, setop, jangan wa, jangan wa lagi, jangan kirim, jangan kirim lagi, jangan ganggu, ganggu, mengganggu, jangan hubungi, jangan hubungi lagi, jangan ingatkan, tidak perlu ingatkan, tidak perlu wa, tidak perlu hubungi, jangan dikirim, tidak perlu kirim, tidak mau diingatkan, tahu sendiri, risih, terganggu, spam, jangan spam',
  cross: '❌, ✖, ✗, 👎, 🚫, 🙅, ⛔, 🚷',
  neutral: `kalau begitu, kalau gitu, kalau ngono, kalau ngoten, kalau ngonten, kalau itu, kalau kaya itu, kalau memang begitu, jangan lama, jangan lama-lama, jangan suwe, jangan suwe-suwe, jangan suwi-suwi,
    jangan kelamaan, jangan kesuwen, lama-lama, anak buah, semua, saja, cuma, jadi, yakin, ini, sama, lagi sepi, langsung, sekalian, sementara, sementara ini,
    dari, dari dulu, sejak dulu, sejak, kemarin, wingi, tahun, bulan, aktif, masih aktif, sudah aktif, masa belum, masa tidak, mosok belum, mosok tidak, tidak sabar, keburu, mumpung, tidak banyak, sudah cek, sudah dicek, sudah tak cek, sudah baca, sudah dibaca, sudah tak baca, sudah lihat, sudah tak lihat, demikian, kenyataan, aslinya, tetap, baru buka, baru jalan, baru mulai, baru rintis, baru berdiri, baru merintis, masih baru, baru saja buka, lalu, ket, biyen, mbiyen, kawit, kedua duanya, lain, liyane, lainnya, laksanakan, ribet, ruwet, ting, ting-ting, thing-thing, tulen, lapuk, tua, tuwo, tuwa, medok`,
  soft: 'hm, em, ehm, dah, gitu aja, hmph, coba, cobain, agak, palingan, terpaksa',
  person_insured: `kis, gratis, mandiri, pbi, jamkesmas, jamkesda, askes, jamsostek, tk, bpjstk, ketenagakerjaan, naker, kerja, tenaga, desa, pemda, pemerintah, pribadi, swasta, asuransi, orangtua,
    kartu, perorangan, dinas, kelas, puskesmas, askeskin, bpjamsostek, sebagian, separo, separuh, bantuan, miskin, ada sudah, ada NUM sudah`,
  about_workers:
    'karyawan, pekerja, pegawai, buruh, mereka, dia, dewake, deweke, bocah, cah, masing, masing-masing, tukang',
  arrears:
    'nunggak, menunggak, tunggakan, nunggu bayar, macet, telat, lama tidak bayar, belum bayar, belum dibayar, tidak bayar, tidak dibayar, tidak kebayar, sudah lama tidak bayar, jarang bayar, telat bayar',
  casual:
    'harian, lepas, borongan, borong, musiman, freelance, serabutan, kontrak, part, paruh, sambilan, mingguan, panggilan, honorer, tidak tetap, belum tetap',
  helping: 'bantu, bantu-bantu, rewang',
  busy: 'lagi sibuk, lagi repot, lagi rame, lagi ramai, lagi jalan, lagi kerja, masih sibuk, masih repot',
  but: 'tapi, padahal',
  unclear: `terserah, trserah, sakarepe, sakarepmu, karepmu, sak karepe, pasrah, kayak, kayaknya, kayake, kyknya, kayane, kayanya, koyone, koyane, kyke, ketoke, ketoknya, sepertinya, spertinya, sprtinya, kaya, mungkin, mgkn, mngkin, mungkin iya, barangkali,
    insyaallah, insyaalah, inshaallah, insalah, insya, insha, inya, insyallah, isyaallah, rasanya, rasane, kira-kira, kiranya, kayaknya iya, entah, entahlah, embuh, mbuh, ragu, ragu-ragu, bimbang, bingung, galau, lupa, klalen, kelalen, kesupen, kesupean, seingat, seinget, setau, setahu, sekelingan, moga-moga, semoga, mudah-mudahan, mugi-mugi, muga-muga, amin, aamiin,
    tidak tahu, belum tahu, kurang tahu, tidak papa tahu, mau tidak mau, gatau, gatahu, gtw, gtau, gatel, taktau, belum bisa jawab, tidak bisa jawab, belum bisa pastikan, belum pasti, belum jelas, tidak mungkin, kurang yakin, kurang paham, kurang jelas, tidak jelas, tidak ngerti, tidak ingat,
    lihat, liat, liat-liat, lihat-lihat, dipikir, dipikirkan, pikir, pikir-pikir, mikir, mikir-mikir, pertimbangkan, dipikir-pikir, pikirin, tanya, nanya, takon, takok, bertanya, ditanya, tanyakan, tanyain, rembug, rembugan, rundingan, musyawarah, cek, dicek, kabar-kabar, nanti, besok, sebentar, bentar, btr, tunggu, nunggu, nteni, ngenteni, sedela, sedelat, sekedap, sabar, dulu, kadang, kadang-kadang, jarang, kapan,
    kan, masa, mosok, apa, apakah, opo, knp, kenapa, mengapa, ngapa, ngopo, nangapa, apaan, gimana, gmn, gimn, bagaimana, bgmn, priben, kepriben, priwe, kepriwe, primen, prime, piye, kepiye, pripun, berapa, brp, brapa, pira, pinten, siapa, sapa, sinten, mana, dimana, endi, ngendi, kemana, ?, maksud, maksudnya, maksude, kalau, atau, opo apa, bilang, tidak pasti, tidak ada tahu, kali, tidak perlu tiap, tidak perlu terlalu, jangan terlalu, serius, beneran, tenane, tenan, temenan,
    bisa jadi, sama saja, biasa, gitu, begitu, ngono, ngoten, kaya kuwe, antara, fifty, dulu ada, dulu pernah ada, yang benar, yang bener saja, ampun, astaga, yah, alah, allah, gusti, yaelah, walah, waduh, aduh, duh, boleh tanya, boleh tahu, boleh lihat, mau tanya, mau tahu, mau cek, mau lihat, mau mikir, mau pikir-pikir, mending, mendingan, susah, sulit, repot, sibuk, capek, pusing,
    ya ya apa, salah-salah, siapa-siapa, ya gitu, hampir, meh, nyaris, belum tentu, tidak tentu, tidak mesti, belum mesti, ora mesti, tergantung, 🤔, ❓, ❔, 😕, 🤷, 😅, jangan-jangan, bukan tidak, bukan belum, bukan jangan, tidak bukan, tidak belum, belum tidak, jangan tidak mau, jangan bukan, tidak batal, tidak jangan, tidak jadi batal, jangan batal, bukan batal, bukan mau batal, tidak menolak, tidak tolak, bukan tolak, bukan menolak, bukan tidak mau, tidak skip, tidak emoh, tidak males, tidak malas, bukan males, bukan malas, tidak stop, tidak berhenti, sudah belum, sudah apa belum, ada tidak, boleh tidak, bisa tidak, mau tidak, benar tidak, setuju tidak, perlu tidak, benar belum, jadi tidak, sudah tidak, ada salahnya, tidak ada salahnya, salahe, sudah mati, sudah tidak aktif, tidak aktif, mati, nonaktif, keluar, sudah keluar, tutup, bangkrut, tidak cuma, tidak cuma satu, bukan cuma, tidak harus, tidak wajib, wajib, harus, kudu, tidak selalu, tidak selamanya, tidak sampai, sering-sering, pura-pura, bohong, bercanda, guyon, maybe, tidak sure, tidak ada tetap, tidak punya tetap, tidak ada resmi, belum ada tetap, resign, mundur, pindah, jangan sampai, anak ikut, tetap tidak ada, tetap belum ada, tetap tidak punya, lama tidak, cepat tidak, semua tidak, bubar`,
};

type Phrase = { words: readonly string[]; sign: Sign };

const BY_FIRST = new Map<string, Phrase[]>();
for (const [sign, list] of Object.entries(PHRASES) as [Sign, string][]) {
  for (const written of list.split(',')) {
    const words = written.trim().split(/\s+/).map(sameOrTag);
    const [first] = words;
    if (first === undefined || first === '') continue;
    BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { words, sign }]);
  }
}
for (const phrases of BY_FIRST.values()) phrases.sort((a, b) => b.words.length - a.words.length);

function sameOrTag(word: string): string {
  return word === 'NUM' ? word : canonical(sameWord(word));
}

/**
 * The longest known phrase that begins at `at`, with its length in words; null for none. A phrase
 * ending in "tidak" is not taken where one of `claims` follows and needs that "tidak".
 */
export function phraseAt(
  words: readonly string[],
  at: number,
  claims: ReadonlySet<string>,
): { sign: Sign; length: number } | null {
  for (const { words: phrase, sign } of BY_FIRST.get(words[at] ?? '') ?? []) {
    const claimed = phrase.at(-1) === 'tidak' && claims.has(words[at + phrase.length] ?? '');
    if (claimed && phrase.length > 1) continue;
    if (phrase.every((word, i) => words[at + i] === word)) return { sign, length: phrase.length };
  }
  return null;
}
