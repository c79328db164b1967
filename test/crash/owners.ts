import type { SentByUser } from '../support/bot-api/user.ts';

/** What an owner does: writes, presses a button, sends a thing, changes her first message, blocks us. */
export type Step =
  | string
  | { press: string }
  | { send: SentByUser }
  | { edit: string }
  | { blocks: boolean };

export type Owner = {
  /** A word for her in reports. */
  name: string;
  /** What she does before, and after, the program was off for a while. */
  rounds: readonly (readonly Step[])[];
  /** Writes on without waiting for answers; after the first round while the program is off. */
  hasty?: true;
  /** What the channel does with the bot's messages to her. */
  channel?: 'refused' | 'delayed';
  /** Her talk was stored by a version whose flows nobody carries over any more. */
  spoilt?: true;
  /** Her answers leave two talks at once, so in no certain order. */
  crossing?: true;
};

const BEGINS = ['halo', '1', 'Comal', '2jt'];
const AGREES = [...BEGINS, 'ya', 'ya', 'Warung Bu Warti'];
const WORKER = ['3327081205909901', 'Slamet Riyadi', '2,1jt sebulan'];

/** Made-up owners; together they pass every place between two writes that a talk can bring about. */
export const owners: readonly Owner[] = [
  {
    name: 'registers her one worker, with buttons',
    rounds: [
      [
        ...BEGINS,
        { press: 'Ya' },
        { press: 'Ya' },
        'Warung Bu Warti',
        ...WORKER,
        { press: 'Lengkapi nanti' },
        { press: 'KIRIM' },
        { press: 'Ya' },
      ],
    ],
  },
  {
    name: 'refuses to have data kept, and asks on',
    rounds: [['halo', '2', 'Taman', '1,5jt', 'ya', 'tidak', 'iurannya berapa?', 'menu']],
  },
  { name: 'wants a person', rounds: [[...BEGINS, 'petugas', 'ya', 'petugas', 'batal']] },
  {
    name: 'has everything erased, and begins again',
    rounds: [
      [...AGREES, ...WORKER, 'lengkapi nanti', 'kirim', 'ya', 'hapus data saya', 'ya', 'halo', '2'],
    ],
  },
  {
    name: 'thinks better of erasing, then changes answers in the review',
    rounds: [
      [
        ...AGREES,
        ...WORKER,
        'hapus data saya',
        'tidak',
        'lengkapi nanti',
        'gaji slamet salah, 2,5jt',
        'nama usaha bukan Warung Bu Warti tapi Toko Bu Warti',
        'nama slamet salah, Slamet Raharjo',
        'kirim',
        'ya',
      ],
    ],
  },
  {
    name: 'has three workers, one number comes later',
    rounds: [
      [
        'halo',
        '3',
        'Moga',
        '90rb sehari',
        'ya',
        'ya',
        'ya',
        'Bengkel Maju',
        ...WORKER,
        'ya',
        'nanti',
        'Tarmini',
        '1,8jt',
        'ya',
        '3327084506929902',
        'Wasis',
        '80rb sehari',
        'ya',
        'kirim',
        'ya',
      ],
    ],
  },
  {
    name: 'writes everything at once',
    hasty: true,
    rounds: [[...AGREES, ...WORKER, 'kirim', 'ya', 'petugas']],
  },
  {
    name: 'writes at once, in doubt and with slips',
    hasty: true,
    rounds: [['assalamualaikum', 'loro', 'Petarukan', 'rong yuta', 'nggih', 'kembali', 'bantuan']],
  },
  {
    name: 'sends everything but answers',
    rounds: [
      [
        'halo',
        { send: 'sticker' },
        '🙏',
        { send: 'voice' },
        { edit: 'halo halo' },
        'panjang '.repeat(400),
        { send: 'photo' },
        'hmm embuh ya',
        'bantuan',
      ],
    ],
  },
  {
    name: 'asks for the form, and for another one on her new phone',
    rounds: [[...AGREES, 'form', 'nanti', 'Slamet', 'biar Slamet isi sendiri', 'ganti hp']],
  },
  { name: 'pays nobody', rounds: [['halo', '0', 'tanya jawab', '1', 'menu']] },
  { name: 'stops and takes up again', rounds: [['halo', '4', 'berhenti', 'mulai lagi', 'Comal']] },
  {
    name: 'leaves the question about erasing unanswered',
    rounds: [[...BEGINS, 'hapus data saya'], ['ulangi']],
  },
  {
    name: 'blocks us before the answer, and lets us in again',
    hasty: true,
    rounds: [
      ['halo', '1'],
      ['Comal', { blocks: true }],
      [{ blocks: false }, 'Taman', '2jt'],
    ],
  },
  {
    name: 'writes on after her yes to erasing',
    hasty: true,
    crossing: true,
    rounds: [BEGINS, ['hapus data saya'], ['ya', 'halo']],
  },
  { name: 'comes back to changed flows', spoilt: true, rounds: [BEGINS, ['ya', '1']] },
  { name: 'cannot be written to', hasty: true, channel: 'refused', rounds: [['halo', '1']] },
  { name: 'is slow to reach', channel: 'delayed', rounds: [['halo', '2', 'Taman']] },
];
