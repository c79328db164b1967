/** What a wage answer without a sum says. `unclear`: nothing that can be taken. */
export type Special = { special: 'umk' | 'same' | 'unpaid'; confirm: boolean } | null;

const UMK =
  /(?<![a-z])(?:(?:se|sa|sak)?(?:umr|umk|ump|umkab|umsk)(?:nya|ne|e)?|upah min(?:imum|imal)|gaji min(?:imum|imal)|umum regional)(?![a-z])/;

/** The minimum wage of another regency or city, though the worker is here. */
const ELSEWHERE =
  /(?<![a-z])(?:semarang|smg|tegal|pekalongan|batang|brebes|purbalingga|banyumas|purwokerto|cilacap|kebumen|kendal|kudus|demak|jepara|solo|surakarta|jogja|jogjakarta|yogya|yogyakarta|diy|jakarta|jkt|dki|bandung|bekasi|karawang|cikarang|surabaya|cirebon|magelang|salatiga|klaten|boyolali|sragen|blora|rembang|pati|grobogan|wonogiri|wonosobo|temanggung|banjarnegara|karanganyar|sukoharjo|purworejo|tangerang|banten|bogor|depok|sidoarjo|gresik|malang|bali|denpasar|batam|nasional|provinsi|propinsi)(?![a-z])/;

/** Less, more, nearly, not yet: then a number is needed. */
const NOT_UMK =
  /(?<![a-z])(?:bawah|dibawah|ngisor|ngisore|sangisore|sakngisore|kurang|krg|krang|belum|blm|blum|durung|dereng|sampai|sampe|nyampe|nyampai|tekan|nganti|dumugi|bukan|dudu|dede|ga|gak|g|gk|tidak|tdk|nggak|ngga|enggak|ora|mboten|atas|diatas|nduwur|nduwure|lebih|lbh|luwih|hampir|hmpir|mendekati|meh|jauh|adoh|separ(?:o|uh)(?:nya|ne|e)?|setengah(?:nya|e|ne|an)?|sepertiga(?:nya|ne)?|seperempat(?:nya|ne)?|stgh|di bwh|dibwh|bwh|under|beda|atasnya|min|minus)(?![a-z])|[%<>¤]|\d/;

const QUESTION =
  /(?<![a-z])(?:berapa|brp|brapa|brpa|pira|piro|pinten|apa itu|apa sih|opo kuwi|apaan|maksud|wajib|harus|kudu|boleh|bisa ga)(?![a-z])|\?/;

const HEDGED =
  /(?<![a-z])(?:kayaknya|kyknya|mungkin|mngkn|koyone|kayane|sepertinya|kira-kira|kira|kiro|sekitar|kurleb|kisaran|insya ?allah|mirip|hampir|hmpir|meh|rata-rata|paling|palingan|kalau bisa|kalo bisa|nek isa|maunya|pengennya|inginnya|idealnya|rencana|besok|nanti|tunjangan|plus|tambah|\+|potong|dipotong|lupa|embuh|mbuh|harusnya|kudune|katanya|tapi)(?![a-z])/;

const SAME =
  /(?<![a-z])(?:idem|sda|ditto|plek|podo|padha|pada|podho|sami|sam(?:a|o|aan|ain)|disama(?:kan|in)|sm|kayak?|kaya|kyk|koyo|seperti|sprti|spt|kados)(?![a-z])/;
const SAME_WITH =
  /(?<![a-z])(?:sam(?:a|o|aan)|sm|sami|podo|padha|pada|podho|plek)(?:-sam[ao])?,? (?:kayak|kaya|kyk|ky|koyo|karo|kr|seperti|sprti|spt|dengan|dgn|dg|persis|aja|saja|ae|wae|bae|mawon|semua|semuanya|smua|smuanya|smw|kabeh|sedaya|plek|kados|kaliyan|kalih|yang|yg|sing|ingkang|tadi|mau|wau|pak|bu|mas|mbak|kang|yu|juga|ugi|jg|kok|rata)(?![a-z])|(?<![a-z])(?:idem|sda|ditto|sama|sm|sami|podo|padha|samaan)[ .!]*(?:pak|bu|mas|mbak|kak|min|ya|yo|nggih|mawon|bos|kang)?[ .!]*$|(?<![a-z])(?:idem|sda|ditto)(?![a-z])/;
const LIKE_BEFORE =
  /(?<![a-z])(?:kayak|kaya|kyk|ky|koyo|seperti|sprti|spt|kados|sesuai|ikut|podo|padha|sami|sama) (?:sing |yang |yg |ingkang |di |karo )?(?:tadi|mau|wau|atas|sebelumnya|sblmnya|diatas|pertama|sadurunge|kemaune)(?![a-z])/;
const NOT_SAME =
  /(?<![a-z])(?:ga|gak|g|gk|tidak|tdk|nggak|ngga|ora|mboten|belum|bukan|dudu|kurang)(?: \w{1,8})? ?(?:sama|sami|podo|padha|sm)(?![a-z])|(?<![a-z])(?:beda|bedo|benten|beda-beda|lain|bareng|sama sekali|sama-sama|sama istri|sama suami|sama anak|sama bojo|bersama)(?![a-z])/;

const NEGATION =
  '(?:ga|gak|g|gk|kagak|ngga|nggak|enggak|engga|ndak|nda|tidak|tdk|tak|ora|ra|ura|mboten|boten|belih|bli|laka|ora tau|tanpa|blas ora|dak)';
/** "belum tak gaji": not yet; "tak gaji" is Javanese for "I pay". */
const NOT_YET_OR_I =
  /(?<![a-z])(?:belum|blm|blum|durung|dereng) (?:tak |di ?|pernah |saya |sy |kula |sempat |bisa |aku )*(?:gaji\w*|bayar\w*|upah\w*)|^(?:ya |iya |yo |tetep |tetap )?tak (?:gaji|bayar|upahi|bayari)(?![a-z])/;
const UNPAID = new RegExp(
  `(?<![a-z])${NEGATION} (?:pernah |usah |perlu |di ?|tak |dak |kula |kulo |saya |sy |aku |inyong |enyong |nyong |bapak |ibu |sama sekali |ada |ana |ono |wonten |pake |pakai |nganggo |dapat |dapet |dpt |oleh |angsal |terima |nerima |nampa |minta |njaluk |enek )*(?:gaji|gajinya|gajine|digaji|gajih|gajian|dibayar|bayar|bayaran|bayarane|bayarannya|upah|upahan|upahe|upahnya|diupah|diupahi|digajih|dibayari|opah|diopahi|opahan|honor|mbayar|tak bayar|bayari)(?![a-z])|(?<![a-z])(?:gratis|gratisan|sukarela|sukarelawan|tanpa (?:gaji|upah|bayaran)|nol rupiah|cuma-cuma|tenaga ikhlas)(?![a-z])`,
);
const HELPS =
  /(?<![a-z])(?:(?:cuma|cm|hanya|mung|mong|sekedar|sekadar|gur|among|sebatas|ikut|melu|bantu|namung) ?(?:mung |ikut |melu |saya |aku )?(?:bantu|bantu-bantu|mbantu|membantu|ngewangi|ngrewangi|rewang|nulungi|mbiyantu|bantuin|ngewang-ngewangi)|(?:cuma|cm|hanya|mung) (?:dikasih|diparingi|dikei|diwenehi|dikasi|dapat|dapet|dpt) makan)(?![a-z])/;
/** "ga digaji bulanan", "belum dibayar", "gaji ga tetap" are about how, not whether. */
const NOT_UNPAID =
  /(?<![a-z])(?:bulanan|harian|mingguan|tetap|tetep|per|tentu|mesti|pasti|borongan|borong|lembur|full|penuh|cukup|seberapa|sepira|besar|gede|banyak|akeh|telat|teratur|rutin|bagi hasil|komisi|persen|bulan ini|sasi iki|umr|umk|kalau|kalo|nek|yen|kecuali|kadang|kadhang|boleh|tergantung|seikhlasnya|sakikhlase)(?![a-z])|[?¤]/;

const OFFSET =
  /(?<![a-z])(?:lebih|lbh|luwih|plus|tambah|ditambah|tambahi|kurang|krg|minus|selisih|kacek|beda|potong|dipotong|naik|turun|dikurangi)(?: (?:dikit|sedikit|sekitar|cuma|mung|rp|lagi|dari itu))?[ .]*(?:\d|se(?:ratus|juta|puluh)|(?:satu|dua|tiga|empat|lima|rong|telung|patang|limang) ?(?:ratus|puluh|atus|juta)|satus|seket|rongatus|telungatus|limangatus)|\+ ?(?:rp)? ?\d|\d ?[a-z]{0,4} (?:di ?)?(?:atas|bawah|nduwur|ngisor)/;

/**
 * Whether the sum in a cleaned text is a difference to the minimum wage or to another's wage ("UMR
 * tambah 200 ribu", "sama kayak Slamet tapi lebih 100 ribu") and so no wage.
 */
export function isOffset(text: string): boolean {
  if (!OFFSET.test(text)) return false;
  return (
    UMK.test(text) || ((SAME_WITH.test(text) || LIKE_BEFORE.test(text)) && !NOT_SAME.test(text))
  );
}

/**
 * Reads an answer that names no sum: the minimum wage, "like the one before", or unpaid help.
 * @param text cleaned text without sums
 */
export function readSpecial(text: string): Special {
  if (UMK.test(text)) {
    const rest = text.replace(UMK, ' ').replace(/(?<![a-z])sama(?![a-z])/, ' ');
    if (NOT_UMK.test(rest) || QUESTION.test(rest)) return null;
    const doubtful = HEDGED.test(rest) || /\+/.test(rest) || ELSEWHERE.test(rest);
    return { special: 'umk', confirm: doubtful };
  }
  if (UNPAID.test(text)) {
    if (NOT_UNPAID.test(text) || NOT_YET_OR_I.test(text)) return null;
    return { special: 'unpaid', confirm: HEDGED.test(text) };
  }
  if (HELPS.test(text) && !NOT_UNPAID.test(text)) return { special: 'unpaid', confirm: true };
  if (!SAME.test(text) || NOT_SAME.test(text) || QUESTION.test(text)) return null;
  if (SAME_WITH.test(text) || LIKE_BEFORE.test(text)) {
    return { special: 'same', confirm: HEDGED.test(text) };
  }
  // "sama Slamet", "podo Warni": short, and nothing else is said.
  const short =
    /^(?:gaji(?:nya|ne)? |upah(?:nya|e)? )?(?:sama|sami|podo|padha|kayak|kaya|koyo|seperti|spt) [a-z]+(?: [a-z]+)?[.! ]*$/;
  return short.test(text) ? { special: 'same', confirm: HEDGED.test(text) } : null;
}
