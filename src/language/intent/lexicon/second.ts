/** The second half of what words are about. Form: `../lexicon.ts`. */
export const SECOND = `
kecelakaan: kecelakaan tiba dhawah tabrakan kegencet kesetrum luka nabrak ketiban tatu accident kebacok cilaka jasa_raharja
darurat: darurat igd ugd ambulan kejet-kejet gawat emergency kritis sekarat kejang pingsan semaput gawat_darurat
melahirkan: melahirkan lahiran hamil meteng babaran caesar nglairna kandungan mbayi bersalin sc mbobot kehamilan keguguran partus nifas
manfaat: manfaat hak untung paedah keuntungan fasilitas kegunaan faidah benefit
dapat: dapat dapet dikasih kasih dpt diwei dipunparingi memperoleh dikei diberikan paringi dikeki mendapatkan oleh-oleh memberi weneh
kelas: kelas kamar vip bangsal kris kls ruang kelas_rawat naik_kelas tempat_tidur
pilih: pilih milih pilihan memilih ditentukan nentuin
mobilejkn: mobilejkn mobile pandawa mjkn chika carecenter mobile_jkn jkn_mobile care_center
keluar: keluar metu mundur resign medal kabur minggat mlayu bolos mengundurkan merantau klr kluar resain boyong out lunga purik mangkir
berhenti: berhenti mandeg leren mandek istirahat brenti mandhegaken ngaso kendel mareni
pecat: pecat phk nganggur mantan dipecat ngeluarin diphk diusir di-phk pengangguran pemberhentian dirumahkan pemecatan dikeluarkan dipunkedalaken dileren ngelereni eks outkan layoff putus_kerja
meninggal: meninggal almarhum pejah seda ninggal kematian wafat mokad kapundhut tilar alm modar kubur died death tilar_donya mati_orang ninggal_dunia tutup_usia orange_mati wonge_mati
pindah: pindah dipindah pindahan pindahin dialihkan dipindahkan oper mindahna alih pengalihan migrasi move
tutup: tutup bangkrut nutup gulung tikar vakum bubar penutupan pailit kukut closed kolaps buyar gulung_tikar
segel: segel ditutup nyegel dibubarkan disita disomasi digembok penyitaan disidang ditutup_paksa cabut_izin
sepi: sepi rugi omset omzet tekor payu paceklik lesu seret bangkrutan pailitan merosot pas-pasan ngos-ngosan nyusut
sanksi: sanksi hukumane diapain ngancem hukumannya dituntut melanggar patuh hukuman akibat diapakna kepatuhan dihukum konsekuensi resiko risiko ancaman diancam membandel efek dampak sanctions dipunkengingi
kena: kena dikenakan terkena
penjara: penjara dipenjara ditahan dipidana bui ditangkap kurungan kriminal jail sel tangkep
kejaksaan: kejaksaan jaksa kejari panggilan dipanggil undangan pengadilan pengacara diundang ditimbali datun skk gugatan digugat perdata jpn somasi sidang hakim prosecutor lawyer pn meja_hijau
teguran: teguran tertulis sp ditegur peringatan warning surat_teguran surat_peringatan
polisi: polisi polsek satpol tentara polres polda aparat intel bhabin babinsa tni satpol_pp
sidak: sidak ketahuan pemeriksaan ketauan dilaporkan inspeksi pemeriksa pengawas dilaporin razia didatengi survey ditekani digrebeg grebek kunjungan konangan audit
lapor: lapor laporane laporan laporkan laporin melaporkan pelaporan nglaporna pemberitahuan report ngabari
adu: adu protes ngadu pengaduan kuciwa keluhan ngeluh kecewa mengecewakan komplain kritik
batas: batas waktu akhir terakhir bates tenggang wektu wekdal watesipun jangka deadline limit dedlen dateline pungkasan paling_lambat sampai_kapan sampe_kapan nganti_kapan
mulai: mulai sejak awal kawit wiwit start permulaan sedari dimulaikan since mulae
sampai: sampai sampe teka nganti tekan ngantos dugi smp gutul tiba-tiba ngasi hingga until
setelah: setelah habis abis bar entek sesudah sawise sasampunipun stlh sakbare telas pasca after mantun
tanggal: tanggal tgl januari desember agustus kalender tanggale tanggalnya februari november jan maret mei juni september oktober tgal feb peb april juli agt agst okt nov des dsmbr
hari: hari dinane dina dinten hri hr day
bulan: bulan bulane wulane wulan sebulan bln sasi bulanan sewulan sesasi perbulan month bulen
tahun: tahun taune tahune taun setahun setaun thn th tahunan bertahun tahun-tahun warsa year
mingguan: mingguan minggu seminggu mg weekly pekan
harian: harian sehari kadang lepas sedina kdg dinan sedinten serabutan bantu-bantu hl hlp daily sokan kala-kala nyilem harian_lepas ora_mesti ora_tentu ga_tentu tidak_tentu gak_tentu mboten_mesti
borongan: borongan lusin mborong pcs nggarap garapan maro kodian perpotong perbiji perkodi piece maklun bagihasil paruhan per_potong dibawa_pulang digawa_bali bagi_hasil
paruh: paruh panen giliran musim musiman shift weekend freelance outsourcing sambilan derep mangsa giling event parttime sampingan jam-jaman sif prilen ngedrep paruh_waktu part_time setengah_hari setengah_dina akhir_pekan
kontrak: kontrak pkwt
percobaan: percobaan jajal training probation calon orientasi dicoba nyoba adaptasi masa_percobaan uji_coba
magang: magang praktek pkl praktik prakerin psg intern praktek_kerja kerja_praktek
pembantu: pembantu rewang art momong babysitter pembokat prt babu tukangkebon nanny asisten_rumah_tangga mbak_rumah baby_sitter tukang_kebun pembantu_rumah_tangga
sukarela: sukarela ngewangi seikhlasnya ngrewangi ikhlas tulung-tulung unpaid lillahi gotong_royong ora_digaji ga_digaji gak_digaji tidak_digaji mboten_dipungaji
asing: asing wna paspor korea bule kitas londo expat taiwan landa tka foreigner orang_asing wong_asing luar_negeri
umur: umur tua sepuh pensiun pensiunan usia tuwa lansia enom muda yuswa purnawirawan dewasa age
kuliah: kuliah lulus smk sd lulusan semester sma mahasiswa wisuda pelajar mondok pesantren kampus universitas sarjana student nyantri stm
kota: kota jakarta tegal brebes pekalongan semarang purbalingga bandung lampung kalimantan slawi banyumas cirebon bekasi surabaya tangerang bogor bumiayu kajen perantau batang purwokerto jogja kendal sumatra jawa_barat luar_kota luar_daerah
pemalang: pemalang comal ulujami petarukan moga randudongkal belik asemdoyong watukumpul widuri pml pulosari rdk bantarbolang ampelgading pemlng
cabang: cabang tempat pusat domisili panggonan lokasi papan cbg enggon
sini: sini sana kene disini mriki mrene kesini mrana kana mrika ngriki
petugas: petugas admin manusia cs operator pendamping konsultan pic mimin customer_service orang_asli wong_temenan orang_beneran
telepon: telepon telpon hubungi ditelpon dihubungi nelpon menghubungi telfon tlp call hotline disambungkan sambungna callcenter mengontak panggilkan call_center
kantor: kantor loket mpp kantor_cabang mal_pelayanan_publik
alamat: alamat alun alun-alun prapatan pertigaan maps denah almt shareloc
buka: buka mbukak dibuka bukak mbikak open jam_buka jam_kerja jam_kantor jam_pelayanan
jam: jam pukul wanci jam_berapa jam_pira jam_pinten
libur: libur prei tanggal_merah
ketemu: ketemu ditemui kepethuk kepanggih nemoni menemui tatap_muka
datang: datang mangkat rawuh sowan mampir berangkat dtg tindak dijemput diparani mara berkunjung diantar anter ngeterna dtng nekani jemput_bola
hentikan: hentikan stop blokir diblokir diem meneng setop unsub unsubscribe block mute ngeblok
ganggu: ganggu bunyi sering muni asring berisik neror notif notifikasi ngrepoti kerep nyampah brisikan risih srg
ingat: ingat pengingat jadwal reminder diingatkan diilingna dijadwalkan ingetin diingetin ngelingke dipunengetaken pengenget alarm ngingetna kelingan
hapus: hapus dihapus dibusek penghapusan busek mbusek busak ngicali dipunicali delete apusen dimusnahkan
batal: batal cabut narik menarik ditarik batalin dibatalin cancel membatalkan mbatalake gajadi wurung gak_jadi ga_jadi ora_sida mboten_sios
setuju: setuju nyetujui sepakat
rahasia: rahasia bocor disalahgunakan dirahasiakan privasi sebar nyebar dipunsalahginakaken dicuri nyolong dihack keamanan akses pribadine dibocorkan kebocoran disebarkan diperjualbelikan
aman: aman dijaga amanipun
simpan: simpan disimpan disimpen nyimpen percakapan riwayat kesimpen direkam arsip rekaman
beneran: beneran temenan resmi percaya centang ragu tenan yakin curiga nyata saestu sungguhan terverifikasi pracaya ngandel
penipuan: penipuan ngapusi penipu hoax otp ditipu ketipu modus scam apus-apus dibujuki fraud pishing pin abal-abal kejahatan waspada tukang_tipu kode_otp
bahasa: bahasa basa bhs boso dibasakke
jawa: jawa krama jawi inggil ngapak ngoko jowo alus kromo pemalangan sunda tegalane krama_inggil
indonesia: indonesia indo inggris english indonesian
sederhana: sederhana gampang jelas cetha dijelasin jelasin jelaskan dijelaskan prasaja mudah singkat ringkas cekak awam terangna simple pendek jlentrehna bahasa_awam
ngomong: ngomong bilang jare kata jere dibilang dengar krungu bicara ngobrol konsultasi omong dibilangin sanjang denger mireng ngendika obrolan diskusi wicanten kandha ngandhani ktnya
paham: paham tau ngerti mudeng tahu ngertos mangertos gatau mengetahui weruh nyumerepi embuh gtw duka ora_mudeng ga_paham kurang_paham
bingung: bingung kuwur ribet muter pusing mumet angel susah repot mbulet rumit berbelit kangelan bngng puyeng ruwet sulit njlimet dipingpong kesulitan
lambat: lambat lemot dijarna alon lelet didiemin dicuekin dicuwekna ora_dijawab ga_dijawab ga_dibales
rusak: rusak masalah error kendala eror gagal macet gabisa down gangguan blank rosak risak bug ngehang ngadat
jawab: jawab dijawab jawabannya jawaban jawabane bales njawab balas menjawab dibales dibalas wangsuli respon ditanggapi
tanya: tanya pertanyaane nanya takon pirsa informasi ditanya pertanyaan info takone takoni tanglet ditanyain tny naros menanyakan ditakokna pitakonan taken nyuwun_pirsa nyuwun_priksa numpang_tanya
bantu: bantu tolong tulung dibantu bantuin mbantu membantu mbiyantu dituntun tlg nulungi diwakilin titip bntu diajari calo diwarahi dipandu dibimbing wakilkan
bot: bot otomatis robot chatgpt ai claude gpt chatbot gemini
urus: urus ngurus diurus urusan ngurusi
suruh: suruh disuruh kon nyuruh dikon dikengken dipunutus dawuh dipundawuhi perintah
lanjutkan: lanjutkan gas nerusin nerusna diteruskan diterusin dilanjut nglajengaken teruskeun
halo: halo ping permisi punten tes hai woi hello hi hei kulonuwun spada misi sampurasun shalom p hey helow woy nuwunsewu kulo_nuwun kula_nuwun nuwun_sewu nyuwun_sewu
salam: salam assalamualaikum ass samlekum waalaikumsalam wr wb warahmatullahi wabarakatuh aslm
pagi: pagi malam sore malem siang bengi enjing sugeng esuk sonten dalu subuh met isuk mlm magrib rahayu pg awan slmt
maaf: maaf ngapunten sori mf pangapura sepurane nyuwun_ngapunten
terimakasih: terimakasih trims makasi nuwun makasih suwun matur kesuwun maturnuwun mksh tks tengkyu thanks thx nuhun jazakallah mtrnwn terima_kasih trima_kasih matur_nuwun matur_suwun
doa: doa semoga lancar berkah mugi muga doakan alhamdulillah amin barakallah pangestu insyaallah dongane mudah-mudahan barokah sehat-sehat sukses insya_allah
pamit: pamit cukup cekap sekian semono udahan dadah semene sakmono bubye byebye sampai_jumpa sampun_cekap wis_cukup
oke: oke bagus siap cocok apik good ok pinter sip mantap sae top joss kren ramah
ya: ya nggih gpp iya yo gapapa y iy iyo yess injih nggeh ho-oh he-eh rapopo
sih: sih kok kan dong lah lha mbok tah nemen nih si eh banget lho bgt pisan to yah pora deh tuh jane sebenarnya ah sebenernya sanget amat ndean sangat terlalu la mah yaa sebetulnya kayaknya kayane mungkin entah toh loh oh kek ih hmm sejatine koyone sepertinya kadose barangkali bngt sajane kayake
sapaan: sapaan bpk pak mas bu bapak min ibu mbak kak ka bro kang lur gan yu lik om tante komandan pk buk mz mbk sis dik dek bunda
ini: ini itu kuwe kiye iki menika punika gitu kae gini begini segitu niki kuwi ngono begitu segini niku tersebut kui ngaten tu tsb gtu mengkono
seperti: seperti kaya kados spt kyk kayak contoh sprti koyo
jadi: jadi dadi jd menjadi dados berarti brarti dijadikan makanya mula pramila jdi
sama: sama sm padha sami disamain podo
bodoh: bodoh bodo edan goblok tolol bego pekok dungu idiot kenthir gemblung koplak gblk gendeng gila
kasar: kasar anjing cangkeme sial setan asu bajingan bangsat kampret babi jancok matamu ndasmu brengsek tai gathel kirik mampus monyet cocotmu keparat telek kontol memek fuck bgst
marah: marah mangkel ngamuk nesu kesel bosen capek muring kapok sebel emosi sumpek kesuh jengkel gregetan kesal muak geram dongkol bosan lelah angry ngeselin nyebelin bete cape
payah: payah percuma parah elek kacau bad buruk amburadul ancur gaje semrawut asal-asalan
judes: judes galak dipersulit sombong dibentak mbedakna dianaktirikan ketus sewot sewenang-wenang cuek
bosbandel: bosbandel bos_saya juragan_nyong majikan_saya bosku_ora
ketenagakerjaan: ketenagakerjaan jht klaim jkk naker jamsostek tk jkm askes jmo bpjamsostek jkp kpj bpu npp taspen bpjstk bpjs_naker bpjs_tk bpjs_ketenagakerjaan jaminan_hari_tua hari_tua jaminan_pensiun lapak_asik kartu_kuning_jamsostek
cair: cair saldo cairin dicairkan pencairan nyairna nyairaken
pinjam: pinjam utang modal pinjaman kur kredit pinjol nyilihi ngutang pinjem minjem agunan mekaar silih ngampil paylater pegadaian gadai leasing pnm slik tenor rentenir bmt pinjaman_online bank_titil lintah_darat
pajak: pajak ppn pph pajeg pbb coretax pajek pkp djp efin faktur retribusi kpp tax bphtb pungli
halal: halal izin ijin pirt bpom merek pbg reklame ijine slhs imb sertifikasi sipb perizinan dpmptsp sertifikat_halal
tender: tender sertifikat bukti lelang pengadaan ekatalog
thr: thr cuti lembur pesangon disnaker mogok mediasi lowongan loker serikat depnaker perselisihan wlkp lamaran tki nglamar tkw tunjangan_hari_raya uang_pisah cari_kerja golet_kerja
asuransi: asuransi swasta prudential allianz inhealth manulife
obat: obat dukun jamu jampi vitamin resep pijet parasetamol amoxilin herbal dosis ctm oralit antibiotik salep puyer tambane kerokan pijat minyak_kayu_putih sangkal_putung
gejala: gejala muntah asma digigit batuk sirahe sesak kolesterol rabies demam mules mencret diare bisul gatal jerawat ngelu weteng vertigo boyok kesemutan lambung bengkak abuh bentol alergi haid testpack belekan meriang pilek flu umbelen bersin murus mual wudunen gatel sesek pegel maag mens keputihan nyeri masuk_angin sakit_kepala
bunuhdiri: bunuhdiri nangis bunuh depresi nglalu stres diperkosa pelecehan kekerasan nyayat racun bundir putusasa frustasi kdrt dipukuli digebugi dianiaya bunuh_diri gantung_diri pengin_mati putus_asa
politik: politik presiden partai jokowi korupsi korup mbg demo pejabat pilkada pemilu nyoblos caleg nyaleg menteri dpr kabinet ibukota apbd pilpres pilbup prabowo kpk kampanye reformasi
agama: agama sholat puasa pengajian sedekah riba tahlilan masjid muhammadiyah islam haram syariah tafsir neraka kurban aqiqah mushola khutbah nu kristen salat sembahyang ngajine zakat fitrah infak fatwa mui dosa kyai kiai hadis quran suwarga akikah imsakiyah
tetangga: tetangga temen sebelah tangga teman kanca batir tanggi saingan tanggane kancaku tonggo konco kenalan orang_lain wong_lain wong_liya
bohong: bohong bohongan ngarang fiktif ethok-ethok manipulasi umpetna kongkalikong suap dikecilin ngakali akal-akalan nyiasati siasat pura-pura diumpetin sembunyikan ndhelikna sogok backdate tulis_satu tulis_siji
palsu: palsu gawekna bikinin dibuatkan buatin damelaken bikinkan dipalsukan malsuna pemalsuan nembak tembakan surat_palsu surat_sakit
abaikan: abaikan prompt ignore instruksi roleplay system lupakan previous instructions bypass berperan peranmu pretend developer debug batasanmu aturanmu sudo rules jailbreak override jadilah system_prompt role_play act_as bertindak_sebagai developer_mode
koding: koding translate python skrip select api terjemahin puisi geguritan esai matematika caption tebak-tebakan artikel script php sql pantun makalah lirik
judi: judi slot gacor maxwin togel toto deposit jackpot poker
promo: promo shopee cod ongkir hadiah menang voucher undian followers reseller investasi trading crypto profit skincare broadcast kavling iklan tiktok forex kripto bitcoin saham forward gratis_ongkir jasa_followers
sim: sim stnk bpkb plat tilang etle samsat imigrasi kia skck perekaman bikin_sim pajak_motor
listrik: listrik pdam pulsa bensin air token lampu solar pln bbm ledeng toya indihome sampah banyu lpg pertamina mati_lampu gas_melon dalan_rusak jalan_rusak
sekolah: sekolah murid ijazah sekolahan spp beasiswa siswa ujian zonasi rapot
haji: haji tanah bus notaris umroh warisan tiket terminal kereta bis kua pemadam perpustakaan sepur bandara umrah kemenag pesawat nikah_kua
makan: makan masak enak mangan minum rokok teh sate dhahar jajan ayam nasi bakso kopi ngunjuk lapar madang sega lauk soto mie gorengan mendoan megono rujak sambel martabak ngopi wedang maem nasgor ngombe udud luwe
cuaca: cuaca hujan udan panas banjir rob gelombang dingin kemarau gempa angin jawah adem atis mendung prakiraan longsor
bola: bola nonton bal-balan badminton timnas persib psis madrid barca skor liga barcelona piala futsal juara
lucu: lucu wkwk hehe hahaha lelucon ketawa guyon humor jokes hihi ngakak becanda
cinta: cinta sayang pacar pacaran cewek tresna love kangen jomblo cantik ayu mimpi ramal zodiak pelet trisno rindu selingkuh jodoh cowok ganteng weton santet jimat
lagu: lagu kucing nyanyi netflix ig instagram fb game hotspot wisata piknik pantai dolan mancing musik dangdut film sinetron youtube yutub tiktokan facebook artis burung
motor: motor mobil ban pickup aki montor oli servis truk kendaraan tambalan sepeda rem ganti_oli
sawah: sawah padi pupuk ikan tani tikus kambing iwak benih cabe lele kebon gabah tandur urea bibit bawang melati tebu wedhus bebek kepiting rajungan kebun pari petani hama jagung lombok ternak sapi ladang
pesanan: pesanan barang kain seragam order nota pesenan orderan celana klambi bahan warna ready kursi kebaya baju gamis benang size stok pengiriman dp lemari meja daster jilbab ukuran paketku tenda
harga: harga beras gula rega kilo semen emas ngontrak sekilo regi price minyak karung telur endog daging
arisan: arisan ronda hajatan kondangan lomba jimpitan lelayu agustusan layatan
iseng: iseng asdfghjkl qwerty stiker salah_kamar salah_nomor salah_sambung
pembuatmu: pembuatmu umurmu namamu rumahmu kamu_siapa siapa_yang_buat
pelayanan: pelayanan pelayanane layanan melayani service
jual: jual tuku beli dijual pembeli penjualan sewa didol tukokna mundhut belanja nyewa tumbas kulakan
masa: masa mosok
depan: depan ngarep ngajeng
senin: senin sabtu jumat kamis senen rebo kemis snn selasa rabu jemuah setu ahad
bpjs: bpjs kesehatan jkn bpsj bbjs bpjs_kesehatan
lewat: lewat melalui liwat lwt via
pakai: pakai pake nganggo dipake dipakai kepake ngangge ngagem menggunakan gunakan ginakaken memakai dipunangge
bikin: bikin damel gawe nggawe dibuat ndamel pembuatan membuat buate
rumah: rumah tinggal umah griya dirumah omah ngumah nginep rmh manggen
dekat: dekat adoh jauh cedhak deket tebih cedhek dkt parek
takut: takut wedi ajrih khawatir medeni cemas
benar: benar bener leres betul bnr btl
tunggu: tunggu nunggu ngenteni menunggu ditunggu sabar nengga
tulis: tulis ditulis nulis tulisan catetan catatan ketulis nyerat seratan nyatet
surat: surat serat layang
pesan: pesan wa pesen chat grup pesene japri whatsapp sms wasap telegram wanan
`;
