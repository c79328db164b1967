import { OTHER_CHANNEL } from './other-channel.ts';
import { plain } from './words.ts';

/** Something an owner can ask for at any question, besides the commands. */
export type Errand =
  | 'status'
  | 'mydata'
  | 'documents'
  | 'reminders_on'
  | 'reminders_off'
  | 'reminders'
  | 'officer_off'
  | 'withdraw'
  | 'send'
  | 'form'
  | 'language'
  | 'other_channel';

const LONGEST = 90;

const NOT =
  '(?:ga|gak|g|gk|nggak|ngga|enggak|ndak|tidak|tdk|ora|mboten|batal|urung|wurung|jangan|ojo)';
const ME = '(?:saya|sy|ku|aku|kulo|kula|inyong|nyong|kami|usaha saya|warung saya|toko saya)';
const BEFORE =
  '(?:(?:mas|mbak|mba|pak|bu|min|kak|halo|maaf|mf|tolong|tulung|coba|eh|mau|saya|aku|kulo|nyong|minta|pengen|pengin|arep|ajeng|dong|sekarang|itu|yang|tadi|bisa|boleh|jadi|ya) )*';
const AFTER =
  '(?: (?:mas|mbak|mba|pak|bu|min|kak|ya|yo|nggih|dong|deh|aja|saja|bae|wae|mawon|dulu|dulu ya|lagi|tadi|sekarang|sih|kok|dulu aja|saya|makasih|suwun|nuwun|tolong|bisa|apa|gak|ga|nggak|ora|to|po))*';

const whole = (source: string) => new RegExp(`^${BEFORE}(?:${source})${AFTER}$`);

const SHOW =
  '(?:(?:lihat|liat|cek|tampilkan|lihatkan|deleng|ndeleng|ndelok|mirsani|tahu|tau|tanya|kirim|kirimkan|buka) )*';
const OFFICER = '(?:petugas|petugase|petugasnya|orang|wong|cs|admin|telpon|telepon|telp|ditelpon)';
const REMINDER = '(?:pengingat|pengingatnya|pengingate|reminder|remindernya)';
const CONSENT =
  '(?:persetujuan|persetujuannya|persetujuane|persetujuan saya|izin|ijin|izin saya|ijin saya|setuju saya|setujunya)';

/** First match wins. Each stands for the whole text: a wish inside a longer answer is no errand. */
const PATTERNS: readonly (readonly [Errand, RegExp])[] = [
  [
    'officer_off',
    whole(
      `${NOT} (?:jadi|sida|sido|sios|usah|perlu|wae)(?: (?:minta|bicara|ngomong|ngobrol|hubungi|dihubungi|dengan|sama|karo|kalih|ke|manggil|panggil|mau|telpon|telepon))* ${OFFICER}|` +
        `(?:batal|batalkan|batalin|cabut|tarik)(?: (?:permintaan|minta|bicara|dengan|sama|ke|yang|ngomong|karo))* ${OFFICER}|` +
        `${OFFICER}(?: saya)? (?:batal|dibatalkan|urung|wurung|${NOT} (?:jadi|usah|perlu))|(?:gajadi|gakjadi) ${OFFICER}`,
    ),
  ],
  [
    'withdraw',
    whole(
      `(?:saya )?(?:batal|batalkan|batalin|cabut|mencabut|tarik|menarik|membatalkan|nyabut|narik|dicabut|dibatalkan) (?:lagi )?${CONSENT}(?: ${ME})?|` +
        `${CONSENT}(?: ${ME})? (?:saya )?(?:batal|batalkan|dibatalkan|cabut|dicabut|tarik|ditarik)|` +
        `(?:ga|gak|nggak|tidak|tdk|ora|mboten) (?:jadi setuju|setuju lagi|sida setuju)`,
    ),
  ],
  [
    'reminders_off',
    whole(
      `(?:matikan|matiin|nonaktifkan|patenana|pateni|tutup|jangan pakai|ga usah|gak usah|tidak usah|tidak perlu|ga perlu) ${REMINDER}|${REMINDER} (?:di ?matikan|dimatiin|mati|off|nonaktif|ga usah|gak usah|tidak usah)`,
    ),
  ],
  [
    'reminders_on',
    whole(
      `(?:nyalakan|hidupkan|aktifkan|aktifin|hidupin|nyalain|pakai|uripna) ${REMINDER}|${REMINDER} (?:di ?nyalakan|di ?hidupkan|diaktifkan|on|hidup|nyala)`,
    ),
  ],
  ['reminders', whole(`${REMINDER}(?: (?:saya|apa|gimana))?|(?:atur|setel|ubah) ${REMINDER}`)],
  [
    'status',
    whole(
      `${SHOW}(?:status|setatus|statusku|statusnya|statuse|progres|progress)(?: (?:${ME}|berkas|pendaftaran|daftar|urusan))*(?: (?:gimana|bagaimana|gmn|piye|priben|kepriben|pripun|sampai mana|sampe mana|apa))?|` +
        `(?:sampai mana|sampe mana|tekan ngendi|tekan endi|dumugi pundi)(?: (?:urusan|berkas|pendaftaran)(?:nya|ku|e)?)(?: ${ME})*|` +
        `(?:berkas|urusan|pendaftaran|daftar|berkasku|urusanku)(?:nya|ne|e)?(?: ${ME})* (?:sudah |udah |wis |sampun )?(?:sampai mana|sampe mana|sampai dimana|tekan ngendi|tekan endi|dumugi pundi|gimana|bagaimana|piye|priben|pripun|kepriben)|` +
        `(?:sudah|udah|wis|sampun)(?: ${ME})? (?:didaftarkan|didaftarke|terdaftar|diproses|kedaftar) (?:belum|blm|durung|dereng|apa belum)`,
    ),
  ],
  [
    'mydata',
    whole(
      `${SHOW}(?:data|datanya|datane|dataku|catatan)(?: ${ME})+|dataku|(?:lihat|liat|cek|tampilkan|deleng|ndelok) (?:data|datanya|datane|catatan)|` +
        `(?:data )?(?:apa saja|apa aja|apa wae|apa bae|opo wae|napa mawon)(?: data)?(?: ${ME})?(?: yang| sing| ingkang)?(?: kamu| anda| mas| bot| sudah| wis)* ?(?:di ?simpan|tersimpan|disimpen|kesimpen|tercatat|dicatat|simpan)|` +
        `(?:yang|sing) (?:di ?simpan|tersimpan|disimpen|tercatat|dicatat) (?:apa saja|apa aja|apa|opo|apa bae|data apa)|` +
        `data(?: ${ME})? apa(?: (?:saja|aja|wae|bae))?(?: yang| sing)? (?:di ?simpan|tersimpan|disimpen|tercatat|dicatat)`,
    ),
  ],
  [
    'documents',
    whole(
      `(?:berkas|surat|dokumen|syarat)(?:nya|e)?(?: apa(?: (?:saja|aja|wae|bae))?)?(?: yang| sing)? (?:di ?bawa|digawa|dibeta|harus dibawa|kudu digawa|perlu dibawa)(?: apa(?: (?:saja|aja|wae|bae))?)?|` +
        `(?:apa(?: (?:saja|aja|wae|bae))? )?(?:yang |sing )?(?:harus|kudu|mesti|perlu) (?:di ?bawa|digawa|bawa|gawa)(?: apa(?: (?:saja|aja|wae|bae))?)?|` +
        `(?:kalau |kalo |nek |yen )?(?:ke|nang|neng|dateng) (?:kantor|kantore|bpjs|kantor bpjs|loket)(?: bpjs)? (?:harus |kudu |perlu )?(?:bawa|mbawa|gawa|nggawa|mbeta) (?:apa|opo|napa)(?: (?:saja|aja|wae|bae|mawon))?`,
    ),
  ],
  [
    'send',
    whole(
      `(?:langsung |tak |dak |ayo |monggo |mangga )*(?:di ?)?(?:kirim|kirimkan|kirimen|kirimno|kirimke|ajukan|serahkan|submit)(?: (?:semua|semuanya|kabeh|datanya|datane|berkasnya|berkase|ke petugas|ke bpjs))*|` +
        `(?:cukup|sampai|sampe|tekan|nganti) (?:segini|semene|sementen|sini|situ|kene|itu|kuwi|semono|sementara)(?: (?:disit|dhisit|sik|sek|riyin))?|(?:segini|semene|sementen) (?:disit|dhisit|sik|riyin|cukup)|(?:mau )?(?:periksa|cek|lihat) (?:berkas|daftar|daftarnya|datanya)(?:nya)?`,
    ),
  ],
  ['other_channel', whole(OTHER_CHANNEL)],
  [
    'form',
    whole(
      `(?:/)?(?:form|formulir|formulire|formulirnya|formnya|forme|pormulir|web form|link formulir|tautan formulir|link form|link)|` +
        `(?:(?:isi|ngisi|isinya|lewat|pakai|pake|nganggo|via|kirim|kirimkan|buka|bukak|njaluk|nyuwun|buatkan|minta|kasih|lewate|di|nang|ganti) )+(?:form|formulir|formulire|formulirnya|link formulir|tautan formulir|link|tautan|web|internet)(?: (?:baru|lagi|maning|meneh|anyar))*|` +
        `(?:ganti|pindah|beda) (?:hp|hape|telepon|telpon)|(?:form|formulir|link|tautan|tautannya|linknya)(?:nya|e)? (?:baru|lagi|maning|meneh|anyar|hilang|ilang|mati|kadaluarsa|kedaluwarsa)`,
    ),
  ],
  [
    'language',
    whole(
      `(?:(?:pakai|pake|nganggo|nganggone|ganti|ke|ganti ke|ngomong|ngomonge|jawab|balas|dengan|karo|ngagem|bisa|saged|iso|boleh) )*(?:bahasa|boso|basa|bhs|bhasa) (?:jawa|jowo|jawi|ngoko|krama|kromo|tegal|sunda|inggris|indonesia|pemalang|daerah)(?:an)?|` +
        `(?:(?:pakai|pake|nganggo|ngomong|ngagem|ganti|ganti ke|bisa|saged|iso) )+(?:jawa|jowo|jawi|ngapak|inggris|english)(?:an)?|english please|speak english|(?:ganti|ubah|pilih|atur) (?:bahasa|boso|basa|bhs)(?:nya|ne|e)?|(?:jawa|jowo|ngapak) (?:bae|wae|aja|saja)`,
    ),
  ],
];

/**
 * What an owner asks for besides answering: "data saya", "status saya piye", "gak jadi petugas".
 * Only as the whole text, with address and politeness; null for everything else. Never throws.
 */
export function readErrand(text: string): Errand | null {
  if (text.length > LONGEST) return null;
  const said = plain(text)
    .replace(/[?!.,;:()"]+/g, ' ')
    .replace(/\p{Extended_Pictographic}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (said === '') return null;
  const found = PATTERNS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
  // "Ga jadi, petugas" gives up one thing and asks for another.
  return found === 'officer_off' && text.includes(',') ? null : found;
}
