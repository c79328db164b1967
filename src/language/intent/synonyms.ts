/**
 * Words that mean the same to whoever asks, each line one meaning: the form that is counted, then
 * what owners write for it (chat short forms, Javanese ngoko and krama, the dialect of Pemalang and
 * Tegal, slips of the thumb). From DOMAIN 4.4 and general knowledge; only meanings that tell
 * questions apart matter here, not a dictionary.
 */
const GROUPS = `
berapa: brp brapa brpa berpa pira piro pinten brp2 pirang pinten brapaan brape
bagaimana: gimana gmn gmna gimna gmana priben kepriben primen kepimen pimen piye pripun prben kepriwe priwe kepiye pie gmn2 bgmn bgaimana
apa: apakah opo napa nopo apaan ap punapa menapa apane apanya
siapa: sapa sopo sinten siapakah spa sp
kapan: kpn kapankah
mana: dimana ndi endi ngendi pundi dmana kemana nandi nangendi ningendi darimana
kenapa: knp kenopo mengapa ngapa ngopo knpa
tidak: ga gak nggak ngga enggak engga gk g tdk tak ora ra mboten ndak ngak nda orak boten kaga kagak tidaklah gada
bukan: dudu sanes bkn
belum: blm blom durung dereng belom blum drg urung
sudah: sdh udah dah udh wis uwis sampun pun ws udahan wes uwes mpun
jangan: jgn aja ojo sampun_jangan ampun
ada: ana ono onten wonten enten
punya: pny duwe nduwe gadhah gadah due ndue kagungan darbe
saya: sy aku ak gue gw inyong enyong nyong kulo kula kami kita sya dalem
kamu: kowe kowen koe rika sampeyan njenengan jenengan anda situ panjenengan ente lu lo
dia: dheweke deweke piyambake beliau deke
yang: yg sing ingkang seng syang
dengan: dgn karo kaliyan kalih dg sareng ambi kambi
dan: lan
untuk: utk buat kanggo kangge kagem nggo go dinggo bwt
dari: dr saka seko saking sekang kang sko
ke: maring ming mring dateng ring
di: neng ning nang nek_di wonten_ing
sama: podo padha sami
kalau: kalo klo kl klu nek yen menawi kalow klau lek misal misalnya misale umpama umpami seandainya semisal
bisa: bs iso saged isa bsa isoh dapatkah
mau: arep pengin pengen pingin badhe ingin kepengin pgn pngn arepan
boleh: olih oleh_boleh pareng kenging bole entuk_boleh
harus: hrs kudu kedah mesti musti
wajib: wajip diwajibkan kewajiban wjb diwajibna diwajibke mewajibkan
semua: smua kabeh sedaya sadaya smuanya semuane sedanten
sekarang: skrg skr saiki sakniki saniki sapunika skrang siki
besok: bsk sesuk benjing ngesuk mbesuk
kemarin: kmrn wingi kolawingi mau_wingi kmarin
lagi: lg maneh malih meneh maning
saja: aja_saja sj ae wae bae mawon doang thok tok mung cuma cuman namung cm hanya tekan
banyak: akeh kathah byk bnyk
sedikit: sithik sekedhik dikit titik setitik sethithik
besar: gede ageng gedhe
kecil: cilik alit kcl cilikan cilik-cilikan
mahal: larang awis
murah: mirah murahan
lama: suwe dangu lm lamanya
cepat: cepet gasik age
baru: anyar enggal bru
orang: org wong tiyang uwong orng oramg
karyawan: krywn karyawn kryawan kary pegawai pekerja pegawe pgwai buruh rencang pembantu karywan krj kariawan kryw bocah_kerja anakbuah rewang tenaga pekerjaku pegawaiku staf staff
kerja: nyambut nyambutgawe megawe mburuh gawe makarya nyambutdamel bekerja krja kerjo mergawe kerjaan
bos: juragan majikan boss bosku juraganku pimpinan atasan
usaha: dagang dagangan bisnis wirausaha umkm ukm
warung: warunge toko kios lapak konter kedai
gaji: gajih gajian upah bayaran gajine balung honor blanja gj gji gajihan penghasilan
uang: duit yatra arto dhuwit duwit fulus
bayar: mbayar dibayar bayare byr membayar pembayaran mbayari bayari mbyr dibayari setor nyetor setoran mbayare
iuran: premi iur iuranne tagihan angsuran
biaya: ongkos beaya by
potong: dipotong potongan motong kepotong dipotongin motongi
tanggung: nanggung ditanggung menanggung tanggungan ketanggung
denda: didenda denda-denda
sanksi: sangsi hukuman dihukum hukum_an
penjara: dipenjara kurungan dibui
daftar: ndaftar mendaftar didaftarkan mendaftarkan daftarkan ndaftarke ndaftarna didaftarna didaftarke daftarin didaftarin dftar pendaftaran ndaftaraken registrasi dipundaftaraken dftr terdaftar kedaftar ngedaftar ngedaftarin ndaftarno daftarna daftarke kadaftar
ikut: melu tumut ikutan nderek ikt melok mengikuti diikutkan ngikut
kartu: kertu kartune kartunya
anak: lare putra putri bocah yoga anake
istri: bojo semah garwa isteri bini
suami: suwami lanang_bojo
orangtua: ortu wongtuwa wongtuwo tiyangsepuh bapak_ibu mbokne
mertua: maratua morotuwo marasepuh
saudara: sedulur adik kakak sepupu ponakan keponakan ipar adi kakang sadherek
berhenti: mandheg mandeg metu keluar kluar resign pamit medal brenti stop_kerja mundur resain keluarnya berenti cabut pindah
pecat: dipecat phk diphk mecat diberhentikan dikeluarkan
meninggal: mati_orang wafat seda ninggal tilar almarhum
tambah: nambah menambah nambahi ditambah tmbah tambahan nambahin tambahin nambahke nambahna tambahi
ubah: ganti ngganti mengubah rubah merubah ngubah gantos diganti diubah dirubah ganten nggantos mbenerke mbetulke
salah: kliru keliru klentu kleru slh salah_ketik klintu luput
betul: bener leres benar betulkan benerin betulin perbaiki
hapus: busek mbusek hapusen ngapus_hapus menghapus dihapus busak delete apus
data: datane datanya dataku
aman: slamet_aman
penipuan: nipu penipu ngapusi ditipu apus-apus tipu scam hoax hoaks tipu-tipu diapusi
kirim: ngirim dikirim kirimi mengirim ngirimi
pesan: wa chat sms whatsapp pesen
ingat: ngingetke ngingatkan ngelingna pengingat reminder diingatkan diingetke ngelingke ngelingi ngingetna mengingatkan diilingna
tanya: takon nanya tangled tanglet bertanya takok pitakon nyuwunpirsa taken pertanyaan
tahu: tau ngerti mangertos paham ngertos mudeng dong_paham semerep weruh
bantu: tulung rewangi ngewangi mbantu tolong bantuin dibantu biyantu
petugas: admin cs operator pegawaibpjs ptugas petugase orangbpjs
telepon: telpon tlp telp telfon nelpon ditelpon hp_telepon call
kantor: kantore ktr loket
alamat: alamate
buka: bukak mbuka
jam: jame pukul
surat: layang serat srat
berkas: dokumen syarat persyaratan syarate sarat dokumen-dokumen berkase kelengkapan pemberkasan
fotokopi: fotocopy potokopi fc kopian foto_kopi
sakit: lara gerah sakitnya
berobat: priksa periksa mriksa priksaan berobate tamba
rumahsakit: rs rsud
puskesmas: pkm klinik faskes dokter
melahirkan: lahiran babaran nglairna bersalin mbabar
harian: dinan dino saben_dina perhari sedina
borongan: potongan_kerja perpotong seborong borong
mingguan: perminggu seminggu
bulan: bln wulan sasi sewulan sebulan perbulan bulanan
tahun: thn taun warsa setaun setahun pertahun
hari: dina dinten hr
gratis: gratisan cuma-cuma lebar tanpabayar
pemerintah: pamarentah pmrintah negara
bahasa: basa boso
jawa: jowo jawi ngapak
terimakasih: makasih mksh makasi trims suwun nuwun maturnuwun matursuwun tengkyu thanks thx mtrnwn trimakasih tks hatur
halo: hallo hai hi helo hello hay helow
selamat: met slamat sugeng
pagi: enjing
siang: awan
malam: wengi dalu mlm
assalamualaikum: ass asalamualaikum assalamu'alaikum aslmkm samlekum asslamualaikum assalammualaikum aslm salam salamualaikum
jengkel: kesel sebel mangkel bosen bosan capek kesal muak jengah
bodoh: goblok goblog tolol bego pekok dungu guoblok
lambat: lelet suwi lemot
bantuan: bansos pkh blt sembako
pinjam: utang nyilih pinjaman ngutang pinjem kredit
tutup: gulungtikar bangkrut bubar tutupan ditutup
pajak: pajek pph ppn
izin: ijin perizinan perijinan nib oss siup imb pirt
ketenagakerjaan: jamsostek bpjstk bpjs-tk tk naker jht jkk jkm ketenaga-kerjaan bpjsnaker
mandiri: dewekan mbayar-dewek bayarsendiri
kis: pbi jamkesmas jamkesda jkn-kis kispbi
mati: nonaktif modar dinonaktifkan nonaktive mandek
aktif: urip aktip
tagih: ditagih nagih penagihan
nunggak: tunggakan nunggakke menunggak tunggak
telat: terlambat kasep tlat
batas: tenggat deadline bates
tanggal: tgl tangggal
`;

/** From what is written to the form that is counted. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const [form = '', rest = ''] = line.split(':');
      return rest
        .trim()
        .split(/\s+/)
        .filter((word) => !word.includes('_'))
        .map((word) => [word, form] as const);
    }),
);
