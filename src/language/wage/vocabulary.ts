const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Signs and words that end a clause, so that a label does not reach over them. */
export const BOUNDARIES = set(
  ', ; . ! ? ( ) + & tapi tp tpi tapine ning nanging dan terus trus trs lalu plus tambah ditambah ditambahi dtambah nambah eh sedangkan kalau kalo klo nek yen karo',
);

/** Right before a sum: it is not that sum. */
export const DENIALS = set(
  'bukan bkn dudu dede sanes ga gak g tidak tdk ora mboten boten belum blm blum durung dereng',
);

/** Right before a sum: only a bound, not the sum itself. */
export const NOT_A_VALUE: ReadonlySet<string> = new Set([
  'kurang dari',
  'di bawah',
  'dibawah',
  'ngisor',
  'ngisore',
  'di atas',
  'diatas',
  'lebih dari',
  'luwih saka',
  'luwih seka',
  'nduwur',
  'nduwure',
  'ga sampai',
  'ga sampe',
  'gak sampai',
  'gak sampe',
  'nggak sampai',
  'nggak sampe',
  'ngga sampe',
  'tidak sampai',
  'tdk sampai',
  'tidak sampe',
  'tdk sampe',
  'belum sampai',
  'belum sampe',
  'blm sampai',
  'blm sampe',
  'ga nyampe',
  'gak nyampe',
  'nggak nyampe',
  'ora tekan',
  'ora nganti',
  'durung tekan',
  'durung nganti',
  'mboten dumugi',
  'ga tekan',
  'ga nganti',
  'tidak mencapai',
  'belum mencapai',
  'ga ada',
  'gak ada',
  'ora ana',
]);

/** A slip put right: what stands before does not count. */
export const SLIPS = set(
  'eh ehh salah slh maksud maksudnya maksude maksudku mksd mksdnya ralat koreksi revisi keliru klru luput sori sorry sory maaf sepurane ngapunten oh bukan dudu tepatnya tepate',
);

/** Before "salah": a hedge ("kalau ga salah"), not a slip. */
export const HEDGED_SALAH = set('ga gak g gk tidak tdk nggak enggak ngga ndak ora mboten nda');

/** Words that show the speaker is not sure of the sum. */
export const HEDGE =
  /(?<![a-z])(?:kayaknya|kayake|kyknya|kayanya|kaya-kaya|koyone|koyoke|kayane|ketoke|ketoknya|sepertinya|sptnya|mungkin|mngkn|mgkn|mbok|menawa|menawi|kemungkinan|insya ?allah|insyaalloh|kira|kira-kira|kiro-kiro|kinten-kinten|kinten|kisaran|kisarannya|sekitar|sekitaran|sekitarnya|sktr|skitar|kurleb|kurang lebih|krg lbh|krang lebih|lebih kurang|kurang luwih|seputaran|rata-rata|rata|rerata|rataan|paling|palingan|plg|hampir|hmpir|mepet|nyaris|mendekati|meh|lebih|lbh|luwih|punjul|kurang|krg|dikit|sithik|sitik|minimal|min|maksimal|maks|max|mentok|paling banyak|paling sedikit|mulai|start|lupa|klalen|kesupen|embuh|mbuh|gatau|entah|kadang|kadhang|kadang-kadang|kdg|kdng|sok|tergantung|gumantung|tgt|biasane|biasanya|umumnya|katanya|jare|misal|misalnya|umpama|contoh|(?:ga|gak|g|gk|tidak|tdk|nggak|ora|kurang|mboten) (?:tau|tahu|yakin|pasti|mesti|tentu|tetap|ngerti|reti|inget|ingat|salah|slh|kelingan|eling|semerap|paham)|tanya|takon|cek|belum pasti|tulis|tulisen|isi|isikan|isiin|laporkan|laporin|daftarin|anggap|(?:waktu|pas|kalau|nek|tiap) lebaran|(?:saya|aku|kula|inyong) (?:sendiri|pribadi|dewek))(?![a-z])|(?:\d|dua|loro|tiga|telu|empat|papat) ?(?:x|kali|ping|\*|×)(?![a-z])|[*×] ?\d|[±~≈]|\+ ?[/-] ?-?|- ?\+/;

/** Not yet what is paid. */
export const PLAN =
  /(?<![a-z])(?:rencana|rencananya|rencanane|besok|sesuk|ngesuk|nanti|mengko|mangke|(?:bulan|tahun|wulan|taun|sasi) (?:depan|ngarep)|akan|bakal|badhe|usul|minta|njaluk|(?:mau|arep|pengen|pingin|pengin|ajeng) (?:saya |sy |tak |kula |aku )?(?:di)?(?:naik\w*|tambah\w*|munggah\w*|mundhak\w*|gaji\w*|bayar\w*|kasih|jadi\w*))(?![a-z])/;

/** Sums of several workers together, which is no one's wage. */
export const SHARED =
  /(?<![a-z])(?:ber(?:dua|tiga|empat|lima|enam|tujuh)|wong loro|dibagi|patungan|(?:buat|untuk|kanggo|nggo) (?:\d+|dua|tiga|empat|lima|semua|kabeh|loro|telu)(?! ?(?:minggu|mgg|pekan|hari|hr|bulan|bln|jam|kali|x)(?![a-z])))(?![a-z\d])|(?<![a-z])total(?:nya|e)?(?![a-z]).{0,40}(?:orang|org|wong|karyawan)/;

/** … unless it is said to be for each. */
export const EACH =
  /(?<![a-z])(?:(?:semua|semuanya|kabeh) (?:sama|podo|padha|rata)|(?:sama|podo|padha) (?:semua|rata|kabeh)|masing-masing|masing|msg-msg|msing|per ?(?:orang|org|anak|kepala|karyawan|wong)|tiap ?(?:orang|anak|org|wong)|\/ ?(?:orang|org|anak|wong)|siji-sijine|satu-satunya|sewang-sewangan|seorang|saben wong)(?![a-z])|@/;

/** Another currency than rupiah. */
export const FOREIGN =
  /[$€£¥]|(?<![a-z])(?:usd|dolar|dollar|ringgit|riyal|real saudi|yen jepang|sgd|euro)(?![a-z])/;
