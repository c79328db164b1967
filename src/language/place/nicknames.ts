/** Short forms in use for a kecamatan of Kabupaten Pemalang (DOMAIN §4.3), by its code. */
export const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  '33.27.03': ['mbelik'],
  '33.27.04': ['wtkumpul', 'wtkmpul', 'wtkpl', 'watukmpul'],
  '33.27.05': ['mbodeh'],
  '33.27.06': ['mbantarbolang', 'btrblg', 'btrbolang', 'bantarblg', 'btrblang', 'bantbol'],
  '33.27.07': ['rdk', 'randu', 'rdkl', 'rndk', 'rdongkal', 'randudkl', 'rdudongkal'],
  '33.27.10': ['ptrkn', 'ptrukn', 'petrkn', 'ptarukan', 'petaruk'],
  '33.27.11': ['amgad', 'ampelgad', 'amplgd', 'ampgading', 'amgading'],
  '33.27.12': ['comalbaru', 'cml'],
  '33.27.13': ['ulujame', 'uljami', 'ulj', 'uljm'],
  '33.27.14': ['warpring', 'wrpring', 'wpring', 'wrgpring'],
};

/** Names that most likely mean this kecamatan, but are shown back first. */
export const LIKELY: Readonly<Record<string, readonly string[]>> = {
  '33.27.03': ['sodong'],
  '33.27.04': ['watu'],
  '33.27.06': ['bantar'],
  '33.27.08': ['tanjungsari', 'alunalunpemalang', 'stasiunpemalang', 'terminalpemalang'],
  '33.27.09': ['jebed', 'wanarejan'],
  '33.27.11': ['ampel', 'tegalsari'],
};

/** Short forms of the regency's own name. */
export const PEMALANG = ['pemalang', 'pml', 'pmlg', 'pmlng', 'pemlang'];

/** Short forms and seats of other regencies, by code. */
export const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  '31.71': ['jakpus'],
  '31.72': ['jakut'],
  '31.73': ['jakbar'],
  '31.74': ['jaksel'],
  '31.75': ['jaktim'],
  '33.02': ['purwokerto', 'pwt'],
  '33.26': ['kajen'],
  '33.28': ['slawi'],
  '33.72': ['solo'],
  '33.74': ['smg'],
  '34.71': ['jogja', 'jogjakarta', 'yogya', 'jogya'],
  '35.78': ['sby'],
  '36.74': ['tangsel'],
};

/** Regencies whose name is looked for anywhere in a text: Pemalang and those around it. */
export const NEAR = [
  '33.02',
  '33.03',
  '33.25',
  '33.26',
  '33.27',
  '33.28',
  '33.29',
  '33.75',
  '33.76',
] as const;
