import { wordSet } from '../words.ts';

/** Words of everyday talk that stand in no person's name. */
const TALK = wordSet(
  `agak rada ndak nda ngga lumayan malah malahan justru sempat sempet kebetulan kepencet kesuwen kesusu telat waduh aduh duh wah walah alhamdulillah insyaallah sebentar bentar bntar sekedap sedela
   dibantu bantu mbantu ngewangi melu ikut tumut jaga njaga layani melayani ngelayani nglayani pembeli pelanggan tamu barusan nembe lagek slow respon respons ngetik tangani kerjain garap digarap merangkap dodol nyuci belanja nyambut
   pasar sawah kebun soto bakso mie nasi sayur sayuran gorengan kue roti jajan sembako beras ayam ikan lele tempe kerupuk jamu kopi baju kain batik mebel motor mobil mesin truk
   sekolah kuliah masjid rumahan dirumah griyo griya teng dateng sedang sedeng pusing mumet capek ngantuk hujan udan panen cerai pelupa percaya ganggu izinkan ijinkan mengizinkan menyetujui naikkan pangapunten
   sebulan sehari seminggu setahun harian tetap borongan dibayar digaji bayarnya sejak jaman sampai sampe setengah termasuk selain seorang sendirian piyambakan berdua bertiga berempat berlima saat saben tiap setiap
   jumlah total tinggal kira sekitar antara rencana hitung ngitung buah cabang sepasang masing hutang utang omset cicilan setoran dapat sewa standar bersih kotor podo segitu umr umk thr nib npwp chat sms
   sejuta sejutaan sayuta yuta ewu ratus atus belas puluh doso dasa satus rong rongatus telung telungatus patang limang nem pitung wolung sangang wolu pitu enem gangsal sekawan setunggal kalih
   sewelas rolas telulas patbelas limalas nembelas pitulas wolulas sangalas selikur selawe seket sewidak tiyang tak menawi wonten gadhah nduwe due pegawe mawon maning
   mudeng apal hafal hapal ingat inget kelingan eling seingat seinget pesan kabar kabari hubungi dihubungi ketemu diangkat diurus nomere jawab jawaban jawabane gausah yowis iyain ayo mumpung longgar mpun empun ingetin begitulah suruh disuruh nyuruh kongkon dikongkon pirsa tanglet badhe ngikut nderek manut njaluk nyuwun tembung wingking waalaikumsalam walaikumsalam waalaikumussalam wassalamualaikum
   kasih ngasih dikasih lewatnya biar ben bareng sambungan disambung digabung dipisah dieja mengeja pokoke langsung tetep aktif nunggu tunggu enteni telkomsel indosat jamsostek pinjol
   mangkat budhal teka rene mrene baca dibaca maca cari nyari golek kirimin dikirim fotone fotokan diingatkan diingetin dielingna`,
);

/** Whether a word (in comparable form) is everyday talk and nobody's name: "sempat", "bantu-bantu". */
export function isTalk(word: string): boolean {
  return TALK.has(word) || /^([a-z]{3,})-\1$/.test(word);
}
