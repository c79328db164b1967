import type { Rule, Status } from './rule.ts';
import type { Rounding } from './rupiah.ts';

/**
 * A decreed minimum wage: `value` is rupiah a month as decreed, cents included, for one year;
 * `rounding`: how bills bring it to whole rupiah.
 */
export type MinimumWageRow = Rule<number> & {
  area: string;
  name: string;
  kind: 'UMK' | 'UMP';
  rounding: Rounding;
};

const AREAS: Readonly<Record<string, string>> = {
  '33': 'Jawa Tengah',
  '33.02': 'Kab. Banyumas',
  '33.03': 'Kab. Purbalingga',
  '33.25': 'Kab. Batang',
  '33.26': 'Kab. Pekalongan',
  '33.27': 'Kab. Pemalang',
  '33.28': 'Kab. Tegal',
  '33.29': 'Kab. Brebes',
  '33.75': 'Kota Pekalongan',
  '33.76': 'Kota Tegal',
};

const SK_2023 = 'SK Gub. Jateng 561/54/2022';
const SK_2024 = 'SK Gub. Jateng 561/57/2023';
const SK_2025 = 'SK Gub. Jateng 561/45/2024';
const SK_2026 = 'SK Gub. Jateng 100.3.3.1/505/2025';
const DERIVED_2024 = `${SK_2024}, dihitung balik dari UMK 2025`;
const DERIVED = { doubt: 'The figure is 2025 divided by 1.065, not read from the decree.' };
const UMP_DOUBT = { doubt: 'UMP decrees are others than the UMK ones.' };
// BPJS KCU Surabaya billed 4.200.479,19 as 4.200.479 (letter 285/VII-01/1119, kcu-sby).
const CENTS: Rounding = 'down';
const UMP = 'nomor SK Gub. Jateng belum dicatat';

/**
 * One year's minimum wage of one area: from 1 January to December of that year, never lent to the
 * next. `rupiah` is a month's wage as decreed, cents included; a row is draft until it is signed.
 */
export function minimumWageRow(
  area: string,
  year: number,
  rupiah: number,
  decree: string,
  source: string,
  more: { doubt?: string; status?: Status } = {},
): MinimumWageRow {
  const kind = area.includes('.') ? 'UMK' : 'UMP';
  const name = AREAS[area] ?? area;
  const cite = `${kind} ${name} ${year}: ${decree}`;
  const dates = { from: `${year}-01`, until: `${year}-12` };
  const figure = { value: rupiah, rounding: CENTS };
  return { area, name, kind, ...dates, ...figure, cite, source, status: 'draft', ...more };
}

/**
 * The minimum wages of Pemalang, its neighbours and the province (DOMAIN.md 2.3). The yearly task:
 * once the governor has decreed, add one row an area.
 */
export const MINIMUM_WAGES: readonly MinimumWageRow[] = [
  minimumWageRow('33.27', 2023, 2_081_783, SK_2023, 'umk-pml23', {
    doubt: 'Press prints 2.080.783; its own 3,57 % rise only fits 2.081.783.',
  }),
  minimumWageRow('33.27', 2024, 2_156_000, SK_2024, 'umk-pml23', {
    doubt: 'One outlet printed 2.165.470,68 (umk-inews).',
  }),
  minimumWageRow('33.27', 2025, 2_296_140, SK_2025, 'umk25'),
  minimumWageRow('33.27', 2026, 2_433_254, SK_2026, 'umk26'),
  minimumWageRow('33.28', 2024, 2_191_161, SK_2024, 'umk25b'),
  minimumWageRow('33.28', 2025, 2_333_586.46, SK_2025, 'umk25'),
  minimumWageRow('33.28', 2026, 2_484_162, SK_2026, 'umk26'),
  minimumWageRow('33.76', 2023, 2_145_012.11, SK_2023, 'umk23'),
  minimumWageRow('33.76', 2024, 2_231_628, SK_2024, 'umk25b'),
  minimumWageRow('33.76', 2025, 2_376_683, SK_2025, 'umk25b'),
  minimumWageRow('33.76', 2026, 2_526_510, SK_2026, 'umk26'),
  minimumWageRow('33.29', 2024, 2_103_100, DERIVED_2024, 'umk25b', DERIVED),
  minimumWageRow('33.29', 2025, 2_239_801, SK_2025, 'umk25b'),
  minimumWageRow('33.29', 2026, 2_400_350.47, SK_2026, 'umk26'),
  minimumWageRow('33.26', 2023, 2_247_345, SK_2023, 'umk-pkl'),
  minimumWageRow('33.26', 2024, 2_334_886, SK_2024, 'umk-pkl'),
  minimumWageRow('33.26', 2025, 2_486_653, SK_2025, 'umk25b'),
  minimumWageRow(
    '33.26',
    2026,
    2_633_700,
    'kesepakatan dewan pengupahan 18 Des 2025, SK belum dilihat',
    'umk-pkl26',
    { doubt: 'The council agreed on 18 Dec 2025; the line of the decree was not seen.' },
  ),
  minimumWageRow('33.75', 2023, 2_305_822.66, SK_2023, 'umk23'),
  minimumWageRow('33.75', 2024, 2_389_801, DERIVED_2024, 'umk25b', DERIVED),
  minimumWageRow('33.75', 2025, 2_545_138, SK_2025, 'umk25b'),
  minimumWageRow('33.75', 2026, 2_700_926, SK_2026, 'umk26'),
  minimumWageRow('33.25', 2024, 2_379_702, DERIVED_2024, 'umk25b', DERIVED),
  minimumWageRow('33.25', 2025, 2_534_383, SK_2025, 'umk25b'),
  minimumWageRow('33.25', 2026, 2_708_520, SK_2026, 'umk26'),
  minimumWageRow('33.03', 2023, 2_130_980.94, SK_2023, 'umk23'),
  minimumWageRow('33.03', 2024, 2_195_571, SK_2024, 'umk24'),
  minimumWageRow('33.03', 2025, 2_338_283, SK_2025, 'umk25b'),
  minimumWageRow('33.03', 2026, 2_474_721.94, SK_2026, 'umk26'),
  minimumWageRow('33.02', 2023, 2_118_123.64, SK_2023, 'umk23'),
  minimumWageRow('33.02', 2024, 2_195_690, SK_2024, 'umk24'),
  minimumWageRow('33.02', 2025, 2_338_410, SK_2025, 'umk25b'),
  minimumWageRow('33.02', 2026, 2_474_598.99, SK_2026, 'umk26'),
  minimumWageRow('33', 2023, 1_958_169.69, UMP, 'umk23', UMP_DOUBT),
  minimumWageRow('33', 2025, 2_169_349, UMP, 'umk26', UMP_DOUBT),
  minimumWageRow('33', 2026, 2_327_386.07, UMP, 'umk26', UMP_DOUBT),
];
