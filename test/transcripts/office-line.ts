import type { Outbound } from '../../src/platform/message.ts';
import type { TestTalk } from '../support/talk.ts';

const MINUTE = 60_000;

type Play = (talk: TestTalk, found: readonly string[]) => Promise<Outbound[]>;

/** What the office's lines in a transcript can say, and what they do. */
const PLAYS: readonly (readonly [RegExp, Play])[] = [
  [/^tunggu (\d+) menit$/, (talk, [minutes]) => talk.waits(Number(minutes) * MINUTE)],
  [
    /^(\w+) bergabung$/,
    (talk, [name = '']) => talk.office({ kind: 'officer', does: 'join', by: name, name }),
  ],
  [/^(\w+) keluar$/, (talk, [by = '']) => talk.office({ kind: 'officer', does: 'leave', by })],
  [
    /^(\w+): (.+)$/,
    (talk, [name = '', text = '']) =>
      talk.office({ kind: 'officer', does: 'say', by: name, name, text }),
  ],
  [
    /^BPJS mengembalikan (.+)$/,
    (talk, [list = '']) => {
      const rows = list.split(', ').map((row) => {
        const [subject = '', key = '', reason = ''] = row.split(' ');
        return { subject, key, reason };
      });
      return talk.office({ kind: 'news', flow: 'mend', input: { rows } });
    },
  ],
  [
    /^BPJS mendaftarkan dengan nomor (\S+) tanggal (\S+)$/,
    (talk, [number = '', date = '']) =>
      talk.office({ kind: 'news', flow: 'enrolled', input: { number, date } }),
  ],
  [/^formulir dikirim$/, (talk) => talk.office({ kind: 'news', flow: 'form-sent', input: {} })],
  [
    /^pekerja (\w+) (mengisi sendiri|keberatan)$/,
    (talk, [subject = '', what = '']) =>
      talk.office({
        kind: 'news',
        flow: 'worker-told',
        input: { subject, objects: what === 'keberatan' },
      }),
  ],
];

/**
 * Plays a line of the office: `Wulan bergabung`, `Wulan: <her words>`, `Wulan keluar`, `tunggu 30
 * menit` (and what is due then happens), `BPJS mengembalikan w1 nik nik_not_found, …`, `BPJS
 * mendaftarkan dengan nomor … tanggal …`, `formulir dikirim`, `pekerja w1 mengisi sendiri`. Gives what the owner is sent.
 */
export async function officeLine(talk: TestTalk, line: string): Promise<readonly Outbound[]> {
  for (const [pattern, play] of PLAYS) {
    const found = pattern.exec(line);
    if (found) return await play(talk, found.slice(1));
  }
  throw new Error(`no such line of the office: ${line}`);
}
