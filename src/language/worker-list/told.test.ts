import { describe, expect, it } from 'vitest';
import { listReading } from '../kinds/workers.ts';
import { readWorkers, type WorkerRow } from '../worker-list.ts';

const NOW = Date.parse('2026-11-22T03:00:00Z');
const A = '3327081205909901';
const B = '3327085205909902';

const per = (unit: string) => (unit === 'month' ? '' : `/${unit}`);

/** "Slamet 3327081205909901 2000000": the cells of a row, doubtful ones as "?nik". */
function short({ name, nik, wage, doubts }: WorkerRow): string {
  const sum = wage === null ? null : (wage.special ?? `${wage.rupiah}${per(wage.per)}`);
  return [name, nik?.nik, sum, ...doubts.map((cell) => `?${cell}`)].filter(Boolean).join(' ');
}

function read(text: string): string[] {
  const reading = listReading(text, NOW);
  if (reading?.is !== 'value') return [];
  return (reading.value as unknown as { rows: WorkerRow[] }).rows.map(short);
}

describe('a worker told of in a sentence, whose identity number is not there yet', () => {
  it.each<[string, string]>([
    ['yg ketiga Endang tapi nik blm ada, gajinya 2jt', 'Endang 2000000'],
    ['Endang, nik nyusul, 1,9', 'Endang 1900000'],
    ['satu lagi Warsono 2jt nik-e durung ono', 'Warsono 2000000'],
    ['trus ada Budi gajinya sama', 'Budi ?wage'],
    ['yg terakhir namanya Turinah ktp ketinggalan upahe 90rb sehari', 'Turinah 90000/day'],
    ['Karto nik lupa gaji sama kaya yg tadi', 'Karto ?wage'],
    [`lalu anak saya Fajar Setiawan digaji 1jt, NIK ${A}`, `Fajar Setiawan ${A} 1000000`],
    ['nomor 3 Sri Rejeki 2jt nik menyusul', 'Sri Rejeki 2000000'],
    ['yg kedua Marsini, ktp masih dibawa suaminya, gajinya 1,8jt', 'Marsini 1800000'],
    ['sing nomer telu Darsono, nik-e lali, bayarane 75rb sedino', 'Darsono 75000/day'],
    ['terus Suwarti nik belum tau gaji 1jt', 'Suwarti 1000000'],
    ['ingkang kaping kalih Bu Sumini, NIK dereng wonten, ongkosipun 1.500.000', 'Sumini 1500000'],
    ['setunggal malih Pak Tarjo upahipun 80rb sedinten, ktp-ipun kantun', 'Tarjo 80000/day'],
    ['no 4 wahyudi 1,75jt ktp ilang', 'Wahyudi 1750000'],
    ['yg ke 3 Rukmini 1jt nik besok', 'Rukmini 1000000'],
    ['yg ke-3 Rukmini 1jt nik besok', 'Rukmini 1000000'],
    ['lalu Kusnadi, belum punya ktp, gaji 900rb', 'Kusnadi 900000'],
    ['ada lagi mbak Lestari nik menyusul ya gajinya 1,6 juta', 'Lestari 1600000'],
    ['namanya Sugeng Riyanto gaji 2,1jt niknya nanti saya susulkan', 'Sugeng Riyanto 2100000'],
    ['siji maneh jenenge Parmin, bayarane 85 ewu sedina, ktpne nang omah', 'Parmin 85000/day'],
    ['trs yg kelima Ningsih digaji 500rb seminggu tp ga ada nik', 'Ningsih 500000/week'],
    ['adik saya Yulianti 1,2jt nik blm hafal', 'Yulianti 1200000'],
    ['karyawan ketiga Pak Mulyono gaji umr nik belum dikirim orangnya', 'Mulyono umk'],
    ['Sutrisno 2jt, nik tak takokke sik', 'Sutrisno 2000000'],
    ['yg ketiga namanya Endang, nik belum ada', 'Endang'],
    ['satu lagi, Warsono, nik nyusul', 'Warsono'],
    ['terakhir Wiwik Handayani, gaji 1jt, NIK: belum ada', 'Wiwik Handayani 1000000'],
    ['nama: Endang\nNIK: belum ada\ngaji: 2jt', 'Endang 2000000'],
    ['Endng 1,9jt nk blm ada', 'Endng 1900000'],
    ['trus Budi gajinya sama kaya Slamet nik nyusul', 'Budi ?wage'],
    ['yg satunya Karyo, gajine podo karo sing mau', 'Karyo ?wage'],
    ['njur Paijo podo bayarane, nik-e durung', 'Paijo ?wage'],
    ['nik Sri Wahyuni nyusul, gajinya 1,5jt', 'Sri Wahyuni 1500000'],
    ['ktp Tarsih ketinggalan di rumah upahe 70rb sehari', 'Tarsih 70000/day'],
    ['Endang 2jt tanpa nik dulu', 'Endang 2000000'],
    ['gaji 2jt, Endang, nik-nya belum dapat', 'Endang 2000000'],
    ['keponakan saya Rizal 1jt ktp belum jadi', 'Rizal 1000000'],
    [
      'oh iya satu lagi mas, Darmini, niknya belum sempat difoto, gajinya 1,4 juta',
      'Darmini 1400000',
    ],
    ['yang no 5 Suparman 2jt ktp di jakarta', 'Suparman 2000000'],
    ['Bu Painem upah 60rb sehari, nik durung nggolek', 'Painem 60000/day'],
    ['kalo yg kedua Rusdi 1,7jt nik besok tak kirim', 'Rusdi 1700000'],
    ['sg pungkasan Sarinah bayarane 1jt, nik ra kelingan', 'Sarinah 1000000'],
    ['Mas Anto gajinya 2,3 nik belakangan ya', 'Anto 2300000'],
    ['tambah Sukirno 1.850.000 nik kosong dulu', 'Sukirno 1850000'],
    ['Sumarni - 1,5jt - nik belum ada', 'Sumarni 1500000'],
    ['Suharti (nik menyusul) 1,5jt', 'Suharti 1500000'],
    ['Gunawan 2 juta per bulan. NIK-nya belum ada.', 'Gunawan 2000000'],
    ['ponakan kula Aris 1,1jt nike dereng gadhah', 'Aris 1100000'],
    ['terakhir Wagiman gaji podo wae', 'Wagiman ?wage'],
    ['Kasmi upahe podo karo Warni, ktp ning omahe', 'Kasmi ?wage'],
    ['Joko 2jt nik msh dicari', 'Joko 2000000'],
    ['nik nyusul ya, Endang gaji 2jt', 'Endang 2000000'],
    ['nomer 2 wartini 1 jt nek nik e durung ana', 'Wartini 1000000'],
    ['sing nomer 4 Kartini 1,3jt, nik-e isih nang bapake', 'Kartini 1300000'],
    ['trus Eko digaji 1,5jt tapi dia belum punya ktp', 'Eko 1500000'],
    ['yang terakhir Bu Tun gajinya 50rb sehari nik nanti saya tanyakan', 'Tun 50000/day'],
    ['ada satu lagi pak, namanya Sulis, 1,2 jt, nik menyusul', 'Sulis 1200000'],
    ['Mbak Rini 1,7 juta, NIK masih ditanyakan', 'Rini 1700000'],
    ['lajeng Pak Sastro upahipun 100rb sedinten, NIK dereng kula suwun', 'Sastro 100000/day'],
    ['karyawan ke 2 Maman Suherman 2,2jt nik blm dikasih', 'Maman Suherman 2200000'],
    ['terus yg satu lagi Wawan gajinya sama kayak Maman', 'Wawan ?wage'],
    ['Tuti 1jt nik gak inget', 'Tuti 1000000'],
    ['no.3 Darto 2jt NIK nyusul', 'Darto 2000000'],
    ['3. Darto 2jt NIK nyusul', 'Darto 2000000'],
    ['adikku Slamet 1jt nik nyusul', 'Slamet 1000000'],
    ['yg ketiga Endang belum ada niknya gaji 2 juta', 'Endang 2000000'],
    ['Parto gaji dua juta nik belum ada', 'Parto 2000000'],
    ['Parto nik belum ada dua juta', 'Parto 2000000'],
    ['Parto nik durung ana rong yuta', 'Parto 2000000'],
  ])('"%s"', (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});

describe('several told of in one message, some with their numbers', () => {
  it.each<[string, string[]]>([
    [
      `Slamet ${A} 2jt, trus Endang nik nyusul gajinya sama`,
      [`Slamet ${A} 2000000`, 'Endang 2000000'],
    ],
    [
      `1. Slamet ${A} 2jt\n2. Endang nik blm ada 1,8jt\n3. Warsono nyusul nik 1,9jt`,
      [`Slamet ${A} 2000000`, 'Endang 1800000', 'Warsono 1900000'],
    ],
    [
      `yg pertama Endang nik nyusul gaji 2jt, yg kedua Karto ktp ketinggalan, 1,8jt, yg ketiga Siti ${B} 1,7jt`,
      ['Endang 2000000', 'Karto 1800000', `Siti ${B} 1700000`],
    ],
    ['Endang 2jt nik nyusul, Budi 1,8jt nik nyusul juga', ['Endang 2000000', 'Budi 1800000']],
    ['Endang 2jt (nik nyusul) dan Budi 1,8jt', ['Endang 2000000', 'Budi 1800000']],
    ['Endang, Budi sama Karto, nik semua menyusul', ['Endang', 'Budi', 'Karto']],
    [
      'Endang gaji 2jt nik belum ada, satu lagi Warsono 1,8 ktp di rumah',
      ['Endang 2000000', 'Warsono 1800000'],
    ],
    [
      'Warni 1,5jt, Slamet 2jt, Budi gajinya sama kaya Warni nik nyusul',
      ['Warni 1500000', 'Slamet 2000000', 'Budi 1500000'],
    ],
    ['endang 2jt nik nyusul budi 1,8jt', ['Endang 2000000', 'Budi 1800000']],
    [
      'Endang 2jt tapi nik belum ada terus Budi 1,8 nik juga belum',
      ['Endang 2000000', 'Budi 1800000'],
    ],
    [
      `Budi 1,8jt ${A}, Endang gajinya sama cuma nik nyusul`,
      [`Budi ${A} 1800000`, 'Endang 1800000'],
    ],
    [
      `Endang nik blm ada 2jt\nBudi ${A} 1,8jt\nSri nik blm ada 1,7jt`,
      ['Endang 2000000', `Budi ${A} 1800000`, 'Sri 1700000'],
    ],
    ['- Endang, nik nyusul, 2jt\n- Karto, nik nyusul, 1,8jt', ['Endang 2000000', 'Karto 1800000']],
    ['Endang sama Budi 2jt semua nik nyusul', ['Endang 2000000', 'Budi 2000000']],
    [
      `Kasno ${A} 2jt, yg lain nik nyusul: Budi 1,8jt, Endang 1,7jt`,
      [`Kasno ${A} 2000000`, 'Budi 1800000', 'Endang 1700000'],
    ],
  ])('"%s"', (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe('nobody is told of by', () => {
  it.each([
    'nik Endang salah',
    'Endang sudah keluar',
    'nik belum ada',
    'belum ada nik nya mas',
    'nik-e durung ono pak, sesuk',
    'ktp ketinggalan di rumah',
    'Endang nik nyusul',
    'nik Endang menyusul ya',
    'nik Warni belum ada, yg lain sudah',
    'kalau nik belum ada gimana',
    'yg ketiga belum ada nik',
    'satu lagi nik nya menyusul',
    'trus kalo Endang nik nya ga ada boleh ga',
    'pengennya Endang didaftarkan dulu, nik nyusul',
    'gaji Endang salah harusnya 1,8',
    'Endang gajinya naik',
    'nik nyusul, gaji 2jt',
    'ktp masih dibawa istri saya',
    'gajinya sama semua',
    'sama kaya yg tadi',
    'saya lupa nik nya',
    'ya nanti saja, nik lupa semua',
    'trus apa lagi',
    'ada satu lagi',
    'tidak ada lagi',
    'yg terakhir itu keliru',
    'satu lagi nanti menyusul',
    'yang kedua belum punya bpjs',
    'belum, nik Endang masih ditanyakan orangnya',
    'nik belum ada, Endang masih di jakarta',
    'nik e Karto keliru',
    'Warni ktp nya ilang pak',
    'Warni niknya belum keluar dari capil',
    'nik Warni 3327 nya belum lengkap',
    'sudah saya kirim tadi nik nya',
    'nanti saya tanyakan nik nya ke Endang',
    'Endang belum gajian',
    'yg ketiga ga jadi',
    'satu lagi nik blm ada',
    'yg kedua nik menyusul, yg ketiga juga',
    'Endang belum punya bpjs',
    'semua gajinya sama',
    'terus Endang gimana',
    'yang terakhir nik nya lupa',
    'trus nik nya kalau salah gimana',
    'lalu saya harus apa',
    'Endang sudah tidak kerja nik nya hapus saja',
    'Endang cuti, nik nyusul',
    'pengen nambah Endang tapi nik belum ada boleh',
    'ktp saya hilang',
    'belum bikin ktp anaknya',
    'nik Endang lupa, nik Budi juga',
    'trus nik Endang menyusul',
    'hampir sama kayak Slamet',
    'endang ktp dipinjem bank gaji 2jt',
  ])('"%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('says nothing of a number that is spelt beside "nya"', () => {
  expect(read(`NIK nya ${A} pak`)).toEqual([]);
});

it('reads long talk about what is lacking in no longer than it has to', () => {
  const texts = [
    'nik belum ada ',
    'belum ',
    'gaji sama kaya ',
    'Budi nik nyusul 2jt ',
    'oh ya ',
    'ktp di ',
  ];
  for (const text of texts) {
    const begun = performance.now();
    readWorkers(text.repeat(10_000 / text.length), NOW);
    expect(performance.now() - begun, text).toBeLessThan(1000);
  }
});
