import type { Rule } from '../../jkn/rule.ts';
import type { ValueName } from './values.ts';

/**
 * Who fills a column: the program from the list's order, what the owner told, her worker's identity
 * number, a reckoning (an estimate); a person from the identity and family card, from the worker's
 * own choice, or from BPJS's tables.
 */
export type FilledBy = 'list' | 'owner' | 'nik' | 'reckoned' | 'card' | 'worker' | 'officer';

/** One column of the employer's sheet. */
export type Column = {
  readonly header: string;
  /** 'date' is written as text, dd/mm/yyyy, so that no spreadsheet shows it another way. */
  readonly type: 'text' | 'integer' | 'date';
  readonly by: FilledBy;
  /** What it is filled with; left out: blank, for a person to fill. */
  readonly value?: ValueName;
  /** What stands for each value; a value that is not in it leaves the cell blank. */
  readonly codes?: Readonly<Record<string, number>>;
  /** The code table as the form prints it. */
  readonly legend?: string;
  /** What still has to be cleared up, in English, as in the rules of `src/jkn`. */
  readonly doubt?: string;
};

const PLACE_CODE = "BPJS's own code, which may differ from the ministry's; filled by its officer.";
const CHOSEN = 'The worker chooses; the owner is not asked for it.';
const NOT_ASKED = 'Not asked in the talk.';

/**
 * The "37 kolom" of the employers' mutation form (DOMAIN 3.3). Headers, order and code tables are
 * those of public HR programs that fill the branch's form, found by content search: idx 23360247496
 * (all 37 headers and legends), idx 32705500662 (the same 37 places, two of them "dikosongkan"),
 * idx 37315601015 and 37156460646 (forms of 34 and 33 columns: without card and mutation).
 */
export const EDABU_COLUMNS: Rule<readonly Column[]> = {
  from: '2022-11',
  cite: 'Formulir mutasi data peserta (37 kolom)',
  source: 'denbot, idx 23360247496, idx 32705500662, idx 37315601015, hrcols, hrcols2',
  status: 'draft',
  doubt:
    "The branch's present file was not seen; form head and sheet names may differ. Ask for it.",
  value: [
    { header: 'No', type: 'integer', by: 'list', value: 'number' },
    {
      header: 'No Kartu BPJS Kesehatan',
      type: 'text',
      by: 'officer',
      doubt: 'Thirteen digits; looked up in e-Dabu by the identity number.',
    },
    {
      header: 'Jenis Mutasi',
      type: 'integer',
      by: 'officer',
      doubt: 'No code table was found; one program leaves it blank by rule.',
    },
    {
      header: 'Tgl Aktif Berlaku Mutasi',
      type: 'date',
      by: 'officer',
      doubt: 'As the one before.',
    },
    { header: 'No KK', type: 'text', by: 'owner', value: 'kk' },
    { header: 'NIK/KITAS/KITAP', type: 'text', by: 'owner', value: 'nik' },
    { header: 'Nama Lengkap', type: 'text', by: 'owner', value: 'name' },
    {
      header: 'PISA / Kode HubKel',
      type: 'integer',
      by: 'list',
      value: 'relation',
      codes: { worker: 1 },
      legend: '1=Peserta, 2=Suami, 3=Istri, 4=Anak, 5=Tambahan',
      doubt: 'DOMAIN (hubkel) has 2 and 3 the other way round. Only code 1 is written here.',
    },
    { header: 'Tempat Lahir', type: 'text', by: 'card', doubt: NOT_ASKED },
    {
      header: 'Tanggal Lahir (dd/mm/yyyy)',
      type: 'date',
      by: 'nik',
      value: 'birth',
      doubt: 'One form has mm/dd/yyyy, two have dd/mm/yyyy. The number may differ from the card.',
    },
    {
      header: 'Jenis Kelamin',
      type: 'integer',
      by: 'nik',
      value: 'sex',
      codes: { M: 1, F: 2 },
      legend: '1=L, 2=P',
    },
    {
      header: 'Status Kawin',
      type: 'integer',
      by: 'card',
      doubt: 'Not asked; three code tables differ (0=TD,1=B,2=K,3=C; 1=BK,2=K,3=CH,4=CM,5; kdhub).',
    },
    { header: 'Alamat Tempat Tinggal', type: 'text', by: 'card', doubt: NOT_ASKED },
    { header: 'RT', type: 'text', by: 'card', doubt: NOT_ASKED },
    { header: 'RW', type: 'text', by: 'card', doubt: NOT_ASKED },
    { header: 'Kode Pos', type: 'text', by: 'card', doubt: NOT_ASKED },
    { header: 'Kode Kecamatan', type: 'text', by: 'officer', doubt: PLACE_CODE },
    { header: 'Nama Kecamatan', type: 'text', by: 'owner', value: 'district' },
    { header: 'Kode Desa', type: 'text', by: 'officer', doubt: PLACE_CODE },
    { header: 'Nama Desa', type: 'text', by: 'card', doubt: NOT_ASKED },
    { header: 'Kode Faskes Tk.I', type: 'text', by: 'worker', doubt: CHOSEN },
    {
      header: 'Nama Faskes Tk.I',
      type: 'text',
      by: 'worker',
      value: 'clinic',
      doubt: 'As the worker wrote it on his own sheet; the spelling goes by the list of clinics.',
    },
    { header: 'Kode Faskes Dokter Gigi', type: 'text', by: 'worker', doubt: CHOSEN },
    { header: 'Nama Faskes Dokter Gigi', type: 'text', by: 'worker', doubt: CHOSEN },
    { header: 'Nomor Telepon Peserta', type: 'text', by: 'owner', value: 'phone' },
    { header: 'Email', type: 'text', by: 'worker', doubt: NOT_ASKED },
    {
      header: 'NIP',
      type: 'text',
      by: 'worker',
      doubt: 'Small firms number nobody. Blank allowed?',
    },
    { header: 'Jabatan', type: 'text', by: 'worker', doubt: NOT_ASKED },
    {
      header: 'Status',
      type: 'integer',
      by: 'owner',
      value: 'status',
      codes: { permanent: 1, contract: 2 },
      legend: '1=Tetap, 2=Kontrak, 3=Paruh waktu, 4=Penerima Pensiun',
      doubt: 'No code for workers by the day or piece; the branch decides.',
    },
    {
      header: 'Kelas Rawat',
      type: 'integer',
      by: 'reckoned',
      value: 'ward',
      codes: { I: 1, II: 2 },
      legend: '1=Kelas I, 2=Kelas II, 3=Kelas III',
      doubt: 'By the wage (DOMAIN 2.1); ends with KRIS.',
    },
    {
      header: 'TMT Kerja (Kary. Aktif)',
      type: 'date',
      by: 'owner',
      value: 'since',
      doubt: 'The owner tells a month or a year only: written as mm/yyyy or yyyy, to be completed.',
    },
    {
      header: 'Gaji Pokok + Tunj. Tetap (Kary. Aktif)',
      type: 'integer',
      by: 'owner',
      value: 'wage',
      legend: 'paling rendah upah minimum tempat usaha',
      doubt:
        'Raised to the minimum wage where it is lower (DOMAIN 3.3); what was told is beside it.',
    },
    {
      header: 'Kewarganegaraan',
      type: 'integer',
      by: 'card',
      legend: '1=WNI, 2=WNA',
      doubt: 'Not asked; a foreigner with a stay permit has an identity number too.',
    },
    { header: 'No. Kartu Asuransi', type: 'text', by: 'worker', doubt: NOT_ASKED },
    { header: 'Nama Asuransi', type: 'text', by: 'worker', doubt: NOT_ASKED },
    { header: 'No. NPWP', type: 'text', by: 'worker', doubt: NOT_ASKED },
    { header: 'No Passport', type: 'text', by: 'worker', doubt: 'Foreigners only.' },
  ],
};
