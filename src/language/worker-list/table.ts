/**
 * A table pasted from a spreadsheet or from notes, with a heading: of each line only the columns
 * that a worker of a list has are kept, in the order name, identity number, wage. Numbering, notes,
 * addresses and other numbers are left out, and so are lines of a total.
 */

type Column = 'name' | 'nik' | 'wage' | null;

const SEPARATOR = /[\t;|]/;
const NAME = /^nama(?: (?:lengkap|karyawan|pekerja|pegawai|orang|tukang|penjahit))?$/;
const NIK = /^(?:(?:no|nomor|nomer)\.? )?(?:nik|ktp|nik ktp|nik\/ktp|no ktp)$/;
const WAGE = /^(?:gaji|upah|bayaran|ongkos|honor|penghasilan)(?![a-z])/;
const TOTAL = /^(?:total|jumlah|grand total|sub ?total)\b/i;
/** The heading stands at the top, or below a title. */
const TITLES = 3;
/** What the heading of a wage says of the period, in a word that a wage may have. */
const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/(?:hari|harian)$/, ' sehari'],
  [/(?:minggu|mingguan)$/, ' seminggu'],
];

/** The text with only those columns; a text without such a heading as it is. Linear. */
export function namedColumns(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const at = lines.slice(0, TITLES).findIndex((line) => isHeading(columnsOf(line)));
  const heading = lines[at];
  if (heading === undefined) return text;
  const columns = columnsOf(heading);
  const period = periodOf(heading);
  return lines
    .slice(at + 1)
    .map((line) => (SEPARATOR.test(line) ? kept(line, columns, period) : line))
    .join('\n');
}

function kept(line: string, columns: readonly Column[], period: string): string {
  const cells = line.split(SEPARATOR).map((cell) => cell.trim());
  const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
  const [name, nik, wage] = [cell('name'), cell('nik'), cell('wage')];
  const isTotal = !/\d{13}/.test(nik) && cells.some((one) => TOTAL.test(one));
  if (isTotal || (name === '' && nik === '')) return '';
  return [name, nik, wage === '' ? '' : wage + period].filter((one) => one !== '').join(' ; ');
}

function columnsOf(line: string): Column[] {
  return line.split(SEPARATOR).map((cell) => {
    const said = cell.trim().toLowerCase().replace(/\s+/g, ' ');
    if (NAME.test(said)) return 'name';
    if (NIK.test(said)) return 'nik';
    return WAGE.test(said) ? 'wage' : null;
  });
}

function isHeading(columns: readonly Column[]): boolean {
  return columns.includes('name') && (columns.includes('nik') || columns.includes('wage'));
}

function periodOf(heading: string): string {
  const cells = heading.split(SEPARATOR).map((cell) => cell.trim().toLowerCase());
  const wage = cells.find((cell) => WAGE.test(cell)) ?? '';
  return PERIODS.find(([said]) => said.test(wage))?.[1] ?? '';
}
