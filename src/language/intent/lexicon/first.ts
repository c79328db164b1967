/** The first half of what words are about. Form: `../lexicon.ts`. */
export const FIRST = `
berapa: berapa brapa brpa brp pira pinten pirang piro sepira sabaraha
bagaimana: bagaimana gmna bgmn gimana gmn priben pripun kepriben piye pimen kepriwe priwe primen dospundi pie kados_pundi
cara: cara prosedur tahap langkah step petunjuk pitedah alur urutan tutorial panduan mekanisme tuntunan juknis tata_cara
apa: apa menapa punapa napa nopo opo ap
maksud: maksud penjelasan istilah singkatan arti pengertian definisi tegesipun kepanjangan mksd
siapa: siapa sapa sinten sopo spa
kapan: kapan kpn
mana: mana dmn pundi dimana endi kemana ngendi ndi kmn wonten_pundi dateng_pundi
kenapa: kenapa knpa alasane deneng mengapa knp ngapa nangapa ngopo alesan kenopo sebab geneya kenging_menapa kenging_punapa
tidak: tidak nggak enggak gk ga ora mboten gak belih engga ngga ra tdk g ndak kagak mbtn
tiada: tiada tanpa laka nihil gaada raono ga_ada gak_ada ora_ana mboten_wonten tidak_ada nggak_ada ga_punya gak_punya tidak_punya ora_duwe mboten_gadhah dereng_gadhah
bukan: bukan beda lain dudu sanes bukannya liya benten bkn sejen perbedaan bukane
belum: belum blom durung blm dereng sebelum urung sadurunge sakderengipun rung belon sblm
sudah: sudah udah wis sampun sdh udh terlanjur keburu dah wes kadung telah pun dh wus ws tlh
jangan: jangan jgn nolak males menolak keberatan emoh wegah ojo ogah dilarang malas gamau aja_wa aja_kirim aja_ngirim aja_chat aja_dikirimi aja_ganggu aja_nelpon ora_gelem ga_mau gak_mau tidak_mau mboten_purun
usah: usah ga_usah gak_usah ora_usah nggak_usah tidak_usah mboten_usah ora_perlu ga_perlu tidak_perlu
ada: ada ana wonten ono ad
punya: punya duwe gadhah nduwe kagungan pny milik memiliki due mempunyai gadah
saya: saya kula nyong sy tak aku kami tek kulo inyong kita my gw gua dalem abdi ak gue sya aq
kamu: kamu rika kowen situ kalian anda sampeyan panjenengan kowe lu koen km kau ente lo
dia: dia mereka dekne piyambakipun beliau dheweke ybs deweke deke piyambake iyane
sendiri: sendiri dewek pribadi piyambak dewekan sndiri seorang dhewek sendirian tunggal ijen
yang: yang yg sing ingkang yng seng
dan: dan atau juga jg sekalian lan ugi plus sisan utawi n ato utowo serta jga dll dkk dsb atw
dengan: dengan dgn karo kaliyan bareng bersama sesama sareng dg kambi
untuk: untuk utk buat biar nggo kagem ben kanggo dinggo supaya supados kangge dienggo agar keperluan guna bwt bt go
dari: dari dr saking sekang saka daripada drpd asal soko dri seko
ke: ke maring dhateng dateng kepada ming
di: di nang atas neng pada dalam ning ing dlm dhuwur ng njero
kalau: kalau klau kalo nek menawi klo angger kl bila apabila misal yen jika menowo lek klu umpama seandainya andaikata
karena: karena krna gara soalnya krn amargi amarga soale margi karna merga sebabipun
tapi: tapi padahal malah tp nanging tetapi kamangka sanajan tpi pdhl walaupun biarpun namun mlh justru meskipun dene
bisa: bisa saged bs iso kuat mampu bsa dapatkah
mau: mau pan badhe gelem arep pengin pengen ingin niat purun kersa pgn minat kepengin bade karep mo ajeng hendak bermaksud
boleh: boleh olih oleh angsal entuk kenging pareng diperbolehkan pantes blh diijinkan
minta: minta nyuwun mohon njaluk dijaluki jaluk mintain mhn nedi
harus: harus kudu kedah hrs mesti diharuskan musti keharusan
wajib: wajib kewajiban diwajibkan dipaksa diwajibna wajibaken terpaksa wjb
perlu: perlu butuh penting diperlukan dibutuhkan betah dibutuhna keperluane
semua: semua kabeh sedaya segala seluruh masing smua masing-masing smw sedanten sedoyo siji-siji satu-satu
sekarang: sekarang skr tadi skrg saiki siki wau barusan sapunika sakmenika sakniki
besok: besok bsk nanti mengko sesuk ntar mangke mbesuk ngko benjing mbenjang lusa emben nnt
kemarin: kemarin wingi lalu kmrn kemaren kepengker kepungkur
dulu: dulu disit rumiyin lawas gemiyen ndisit jadul mbiyen dl dlu dhisit dahulu riyin bekas dlo
lagi: lagi terus maning trs malih ulang trus lanjut lg lajeng maneh diulang salajengipun baleni selanjutnya berikutnya lgi meneh tros
saja: saja aja bae cuma mung doang namung tok kemawon mawon wae thok hanya cm sja sj ae cmn cma hny sekedar sebatas
masih: masih tetep tetap esih taksih msh isih ttp ajeg langgeng
selalu: selalu mulu kaping terusan bolak-balik wongsal-wangsul berkali-kali sllu melulu berulang
tiap: tiap per saben setiap tyap mbendina
banyak: banyak lebih akeh langkung luwih kathah kebanyakan kelebihan kakehan puluhan byk belasan bnyk ratusan lbh
sedikit: sedikit dikit sithik setitik sekedhik minim
kecil: kecil cilik mikro alit rumahan alit-alitan kcl
besar: besar gede gedhe besaran ageng raya bsr
mahal: mahal larang berat awis abot awrat kemahalan keabotan memberatkan boros
murah: murah ringan enteng mirah mrh kemurahan terjangkau
keringanan: keringanan turun dikurangi diskon subsidi pengurangan kelonggaran insentif kurangi mudhun nego dispensasi ditunda penundaan diturunin mandhap ditawar
lama: lama suwe dangu kesuwen lm kelamaan sui
cepat: cepat langsung cepet kilat lgsg selak segera buru-buru mendadak cpt gagian gelis ndang lsg dadakan
baru: baru nembe anyar enggal mentas bru
orang: orang wong tiyang org jiwa personel
karyawan: karyawan pegawene karyawane pekerja pegawai pegawe karyawannya buruh krywn rencang tenaga kuli karyawanipun staf bawahan pgwai pkrj anakbuah anak_buah tenaga_kerja bocah_kerja
bocah: bocah lare cah lare-lare
jabatan: jabatan tukang guru kasir mandor satpam penjahit sales pelayan kurir pramuniaga cleaning penjaga packing ustad abk teknisi setrika nahkoda security waiter koki pengasuh nakhoda guru_ngaji
sopir: sopir driver kernet supir kenek ojek
kerja: kerja jaga nyambut bekerja nyambi kerjaan padamelan mempekerjakan krj megawe mburuh makarya nyambut_gawe nyambut_damel
majikan: majikan bos pemilik juragan juragane pengusaha owner bendahara direktur manager hrd pimpinan atasan hrga pengurus pemberikerja sing_duwe_usaha
usaha: usaha pabrik badan perusahaan umkm pt jualan cv koperasi dagang dodolan proyek dodol sadean pedagang ud perorangan gudang yayasan bakul bumdes bisnis wiraswasta ukm lapak firma industri badan_usaha home_industry
warung: warung toko bengkel konveksi kerupuk jahit laundry las tambak kapal warteg nelayan selep bata katering agen mebel kios batik sarung kos konter catering apotek salon jahitan jait kamir roti lpk kelontong angkringan cafe garmen goyor penggilingan udang krupuk tpq paud material travel counter rm pangkalan barbershop tenun steam bandeng fillet prau perahu genteng kue warnet studio wrg kedai resto toserba grosir hotel rosok olshop rumah_makan potong_rambut cuci_motor ikan_asin batu_bata toko_bangunan isi_ulang
gaji: gaji bayarane upah digaji gajian slip bayaran penghasilan bayaranipun honor nggaji gj gji pendapatan pemasukan blanjan diupahi gapok thp gaji_pokok gaji_kotor gaji_bersih slip_gaji
umk: umk umr minimum upah_minimum
tunjangan: tunjangan tunjangane bonus komisi persenan tips uang_makan duit_mangan uang_transport uang_bensin uang_saku
uang: uang duit rupiah arta cash kas nominal rp dhuwit yatra
ribu: ribu juta rb jt ewu yuta sewu sejuta ratus sayuta atus seket rebu rongatus limangatus selawe rbu telungewu seceng jta patangyuta miliar
satu: satu siji setunggal satunggal suatu stu siji-sijine
dua: dua kalih loro rong ro
tiga: tiga telu telung tigang
empat: empat lima papat sekawan nem limang gangsal delapan enam wolu patang keempat tujuh sembilan enem pitu pitung sanga songo
sepuluh: sepuluh puluh dasa sedasa limalas welas rongpuluh rolas belas selikur sewidak wolulas pitulas
setengah: setengah bagian separo sebagian separuh bagiane jatahe porsi stgh bagi_dua
iuran: iuran iurane iurannya iuranipun premi premium iur contribution
tarif: tarif biaya beban ragad by pengeluaran membebani ongkos bea
tagihan: tagihan ditagih nagih tagihannya tagihanipun tagihane tagih billing
bayar: bayar mbayar dibayar dibayarin pembayarane mbayari bayari setor bayarin pembayaran dibayari dibayarkan disetor membayar kebayar nglunasi setoran nyetor menyetorkan nyaur byr
potong: potong dipotong potongane motong potongan memotong dipunpotong kepotong ngurangi pundhut dipangkas ditugel
kasbon: kasbon ngebon kas_bon
tanggung: tanggung ditanggung nanggung menanggung patungan dipuntanggung nanggel nombok ngragati talangin urunan diragadi dibebankan dipikul tanggung_jawab
dijamin: dijamin jaminane termasuk jaminan kelebet jaminannya tercover kalebet dicover perlindungan terjamin klebu mencakup cakupan
bagi: bagi dibagi pembagian diparo separo-separo
persen: persen persennya prosen
hitung: hitung hitungane perhitungane dihitung kali kira diitung jumlah ngitung total hitungan itungane dietung dikali hitungannya dipunetang kira-kira itung perhitungan itungan itungna etang etangan rumus kalkulator simulasi estimasi perkiraan jmlh gunggung
dasar: dasar aturane aturan aturannya undang-undang hukum patokan pp ketentuan kebijakan peraturan pasal perpres acuan pedoman uu perbup keppres undang_undang dasar_hukum
maksimal: maksimal max maks mentok plafon tertinggi paling_tinggi paling_banyak
minimal: minimal terendah paling_sedikit paling_rendah
naik: naik minggah mundhak mundak munggah kenaikan naikin diundhakna naek tahun_depan taun_depan taun_ngarep tahun_baru taun_ngajeng
istri: istri bojo semah garwa bini rayat nyonya
suami: suami lanange
pasangan: pasangan nikah janda rabi sah kawin siri cerai single bujang bujangan pasutri pegatan randha lajang duda rondo laki-bini nikah_siri istri_kedua istri_muda
anak: anak anakku putra anak-anak sulung ragil bungsu cucu ank children mbarep momongan
bayi: bayi tiri yatim diadopsi balita baby bayi_baru_lahir baru_lahir anak_angkat anak_tiri
keluarga: keluarga tanggungane tanggungan sekeluarga klg klrg kulawarga dulur-dulur sakbrayat kerabat famili rumah_tangga
orangtua: orangtua bapaknya mertua bapake ibunya bapakipun ortu mboke emake mbokne bapakku ibunipun simbok mbahku nenek mbokku ibune emaknya simbah mbahe wongtuwa tiyangsepuh ramane ibuku maratua kakek orang_tua wong_tuwa wong_tua tiyang_sepuh tiyang_sepah bapak_ibu
saudara: saudara adik kandung keponakan kakak ponakan ipar adhi sedulur sodara adhiku sepupu besan pakde rayi paklik bulik bude paman bibi mbakyu kangmas
kartu: kartu kertu dicetak cetak e-card nyetak print kartu_digital kartu_fisik
kis: kis gratis pbi gratisan jamkesmas uhc askesos jkn-kis kartu_indonesia_sehat bpjs_gratis bpjs_pemerintah bpjs_desa kartu_gratis
pemerintah: pemerintah desa rt kelurahan kecamatan negara balai lurah kabupaten pemda dinsos dtsen pamarentah kemensos perangkat carik bupati deso kades rw dtks desil pemkab baldes pamong kadus dinas_sosial balai_desa perangkat_desa kepala_desa
mandiri: mandiri bpjsku pbpu bpjs_mandiri bpjs_sendiri bayar_sendiri mbayar_dewek
ppu: ppu segmen penerima_upah bpjs_perusahaan alih_segmen
peserta: peserta kepesertaan anggota tercatat kecatet member kacathet terdata
dobel: dobel pindho rangkep pindo keduanya double ganda tumpuk bentrok dua_kali dua_tempat rong_panggonan
nonaktif: nonaktif mati dinonaktifkan dipateni menonaktifkan keblokir off pateni dimatiin matikan kadaluarsa expired dibekukan non_aktif tidak_aktif gak_aktif ga_aktif ora_aktif mboten_aktif
dicoret: dicoret dicabut hangus putus distop kecabut dihentikan diputus dibatalkan dicopot dihilangkan gugur pedhot diilangi digugurkan
aktif: aktif urip berlaku hidup aktifin idup diaktifna aktivasi diuripna ngaktifkan dipunaktifaken
balik: balik bali kembali wangsul dibalikin dibalekna balen pulih dipulihkan
bansos: bansos pkh sembako blt bantuane bantuan bantuannya pip miskin mlarat santunan bpnt kip kks kere sumbangan prakerja bsu dhuafa bantuan_sosial wong_miskin tidak_mampu
nunggak: nunggak tunggakan tunggakane bolong tunggakannya tunggakanipun menunggak durung_dibayar belum_dibayar
telat: telat kasep kelewat terlambat kliwat late
tempo: tempo jatuh jatuh_tempo tanggal_pira tanggal_berapa tgl_brp tgl_berapa tanggal_brp tanggal_pinten
cicil: cicil nyicil dicicil cicilan angsuran pemutihan diangsur rehab bertahap diputihkan
lunas: lunas dilunasi pelunasan nglunasake
bank: bank rekening indomaret transfer atm pos bri alfamart m-banking tunai autodebit brimo ditransfer resi kwitansi brilink bca alfa tokopedia gopay ovo kanal qris barcode struk bni btn bsi tf trf kontan rek bank_mandiri bank_jateng mobile_banking internet_banking kantor_pos auto_debit nomor_rekening bukti_bayar bukti_transfer
va: va virtual briva virtual_account no_va nomor_va kode_bayar kode_pembayaran akun_virtual
denda: denda didenda dhendha pinalti
daftar: daftar daftarin didaftarin pendaftaran mendaftar pendaftarane didaftarkan didaftarna ndaftar daftarkan ndaftarna mendaftarkan daftaraken ndaftaraken daftarna didaftar pendaftarannya ndhaftar didaftaraken registrasi ndhaftaraken mendaftarkannya dipundaftaraken dftr sign_up
terdaftar: terdaftar pernah kedaftar nate registered
ikut: ikut melu ndherek tumut nderek ngikut dilebokna mengikuti gabung melokna ikutkan melon ikt diikutin dilu dilebetaken menyertakan
masuk: masuk masukin dimasukin mlebu mlebet masukkan lebokna dimasukkan nglebokna lebetaken dilebokke msk terinput
isi: isi ngisi formulir ngetik input diinput ketik isian diisi lembar kolom excel isiin template dilampirkan blangko penginputan entry gform
edabu: edabu aplikasine online e-dabu aplikasi link download website dabu web daring manual login server apk tautan unduh install apl app url onlen ol dashboard e_dabu
komputer: komputer hp internet gaptek kuota sinyal laptop android wifi hape nokia ndeso pc handphone smartphone teknologi
password: password akun email sandi user account passwordnya akunnya reset kekunci paswod pw username imel kata_sandi lupa_password akune
lupa: lupa klalen kesupen kelalen lali kelupaan forgot
hilang: hilang ilang ical kehilangan lenyap ketlingsut lost
dokumen: dokumen persyaratane berkas bawa dibawa syarat nggawa disiapin siapkan digawa persyaratan kelengkapan disiapna nyiapna surat-surat serat-serat nyawisaken mbeta persiapan cawisan
fotokopi: fotokopi foto asli stempel materai potokopi scan cap pdf basah fotokopian fotocopy gambar salinan dilegalisir ttd fc jepret tandatangan foto_kopi tanda_tangan
ktp: ktp kk akta suket identitas pengenal kk-nya katepe kkne kartukeluarga tanda_pengenal kartu_keluarga akta_kelahiran akte_kelahiran buku_nikah
npwp: npwp
nib: nib oss siup kbli sktu legal tdp sku izin_usaha ijin_usaha surat_keterangan_usaha izin_dagang nomor_induk_berusaha badan_hukum
suratkuasa: suratkuasa keterangan persetujuan kuasa pernyataan permohonan kop paklaring perjanjian pengantar surat_kuasa surat_pernyataan surat_keterangan surat_pengantar surat_permohonan pengunduran_diri
nik: nik digit noktp enambelas no_nik
dukcapil: dukcapil capil disdukcapil kependudukan konsolidasi padan valid dispenduk adminduk pemadanan sinkron catatan_sipil tidak_valid tidak_ditemukan ga_ketemu gak_ketemu ora_ketemu tidak_ketemu
data: data database dta data_diri data_pribadi
nama: nama jeneng nami asmanipun ejaan nm nama_lengkap asmane asmanya
lahir: lahir kelahiran lair ttl wiyosan dob birth tanggal_lahir tgl_lahir tempat_lahir
nomor: nomor nomer no kontak number nmr nohp nope contact nomor_hp no_hp nomer_hp
tambah: tambah tambahane nambah tambahan nyusul ditambah ditambahkan tambahin ditambahin nambahin susulan disusulkan tmbh wuwuh add
rekrut: rekrut hire karyawan_baru pegawai_baru karyawan_anyar tiyang_enggal pekerja_baru wong_anyar orang_baru
pertengahan: pertengahan penuh wutuh utuh prorata proporsional tengah_bulan tengah_wulan tengah_sasi tanggal_tua akhir_bulan
ganti: ganti diganti berubah mengubah gantiin diubah edit ngganti ubah ngubah perubahan rubah diowahi editan nggenteni gantos menggantikan pergantian update perbarui revisi gentosan owah tukar tuker ngijoli change apdet pembaruan mutasi nggantine nggantos
salah: salah keliru klentu kebalik kepencet lepat kewalik ngasal kliru kleru klintu typo ketuker slh kesalahan kelepatan tipo tertukar kepleset luput ngawur salah_ketik salah_tulis salah_input salah_kirim
betulkan: betulkan dibetulkan benerin perbaiki diperbaiki betulin betulaken mbenerna dibenarkan koreksi ralat dipunleresaken didandani mbetulna mbenahi benakke correct fix
status: status kabar selesai proses hasil antrian antri rampung kelar beres kelanjutan kabari verifikasi ringkasan diproses perkembangan progres pemrosesan disetujui approve pending acc resume tindaklanjut ditinjau rangkuman rekap sampai_mana sampe_mana tekan_endi tekan_ngendi dumugi_pundi tindak_lanjut
cek: cek dicek ngecek liat lihat kelihatan ceken liatin ketok cekno ndeleng mriksani katon lht ningali check niliki pantau
kirim: kirim terkirim dikirimi dikirim ngirim dikirimin kintun dipunkintuni mengirim ngintun disubmit upload unggah sent krm ngaplot aplod
terima: terima diterima menerima nerima nyampe ditampa nampi dipuntampi received
kurang: kurang lengkap lengkapi ketinggalan sisa kirang komplit keri krg jangkep ganep kecicir
rumahsakit: rumahsakit puskesmas rs klinik faskes posyandu rsud ashari rsi hospital pkm fktp poli pustu rumah_sakit griya_sakit
dokter: dokter bidan perawat apoteker mantri suster spesialis nakes doctor terapis
berobat: berobat rawat inap operasi opname mriksa gigi priksa diperiksa rujukan periksa dipunpriksa kb dirawat bedah kacamata imunisasi vaksin kemo terapi scaling untu behel implan usg sunat tamba perawatan ngamar dirujuk hemodialisa pengobatan kocomoto mcu rontgen laborat khitan rawat_inap rawat_jalan cuci_darah cabut_gigi
sakit: sakit lara stroke penyakit jantung patah gerah kanker katarak hernia difabel disabilitas diabetes tbc hipertensi kronis tumor tipes tifus typus dbd ginjal paru sick cacat darah_tinggi patah_tulang
`;
