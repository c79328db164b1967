/** Made-up names and numbers for the demonstration: nobody's, and the same at each run. */

const MEN = ['Karto', 'Sugeng', 'Wardi', 'Tarno', 'Rasman', 'Dul Rohim', 'Agus Salim', 'Kasmuri'];
const WOMEN = [
  'Warni',
  'Sri Lestari',
  'Turinah',
  'Siti Aminah',
  'Rukini',
  'Wasti',
  'Yuni',
  'Endang',
];
const FAMILY = ['Wibowo', 'Pratama', 'Utomo', 'Saputra', 'Hartono', 'Susilo', 'Nugroho', 'Santoso'];

/** Kecamatan of Kabupaten Pemalang with their codes in identity numbers (DOMAIN 4.3). */
export const PLACES = [
  { name: 'comal', code: '332712', village: 'Purwosari' },
  { name: 'taman', code: '332709', village: 'Beji' },
  { name: 'ulujami', code: '332713', village: 'Rowosari' },
  { name: 'petarukan', code: '332710', village: 'Kendalsari' },
  { name: 'belik', code: '332703', village: 'Gunungtiga' },
  { name: 'moga', code: '332701', village: 'Banyumudal' },
  { name: 'randudongkal', code: '332705', village: 'Semingkir' },
] as const;

export type Place = (typeof PLACES)[number];

const two = (number: number) => String(number).padStart(2, '0');

export type Person = { name: string; nik: string; kk: string; phone: string };

/**
 * The `n`th made-up worker of a place. Serial numbers above 9900 are used nowhere: the register gives
 * out the first ones of a day. Phone numbers lie in a block that no operator gives out (0899-0000).
 */
export function person(n: number, place: Place): Person {
  const woman = n % 2 === 1;
  const day = (n % 27) + 1 + (woman ? 40 : 0);
  const date = `${two(day)}${two((n % 12) + 1)}${two(70 + (n % 30))}`;
  const given = (woman ? WOMEN : MEN)[n % 8] ?? '';
  return {
    name: `${given} ${FAMILY[(n * 3 + (n >> 3)) % 8]}`,
    nik: `${place.code}${date}99${two(n % 100)}`,
    kk: `${place.code}${two((n % 27) + 1)}${two((n % 12) + 1)}1599${two(n % 100)}`,
    phone: `08990000${String(1000 + n)}`,
  };
}
