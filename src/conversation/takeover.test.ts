import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startTalk, type TestTalk } from '../../test/support/talk.ts';

const MINUTE = 60_000;
const wulan = { kind: 'officer', by: 'o1', name: 'Wulan' } as const;
const rudi = { kind: 'officer', by: 'o2', name: 'Rudi' } as const;
let talk: TestTalk;

beforeEach(async () => {
  talk = await startTalk({ env: { SIAP_OPERATOR: 'BPJS Kesehatan Pemalang' } });
  onTestFinished(() => talk.close());
});

const textOf = (messages: readonly { text: string }[]) =>
  messages.map(({ text }) => text).join('\n');
const joins = () => talk.office({ ...wulan, does: 'join' });
const says = (text: string) => talk.office({ ...wulan, does: 'say', text });
const leaves = () => talk.office({ kind: 'officer', by: 'o1', does: 'leave' });
const kinds = async () =>
  (await talk.database.followup.outcomes(0)).map(({ kind, by, reason }) => [kind, by, reason]);
const facts = async () => (await talk.database.followup.allFacts()).facts[0];
async function lines() {
  const { employerId = '' } = (await facts()) ?? {};
  const { turns } = await talk.database.chat.last(employerId, 200);
  return turns.flatMap((turn) => turn.lines);
}

describe('a talk that a person takes over', () => {
  beforeEach(async () => {
    await talk.hearsAll(['halo']);
    await talk.hears('petugas');
  });

  it('says who has joined, and asks nothing', async () => {
    const told = textOf(await joins());
    expect(told).toContain('Wulan dari BPJS Kesehatan Pemalang sekarang di sini');
    expect(told).not.toContain('?');
  });

  it('is answered by the person alone, and by name in the transcript', async () => {
    await joins();
    expect(await talk.hears('karyawan saya 3')).toEqual([]);
    expect(await talk.hears('menu')).toEqual([]);
    expect(await talk.hears({ kind: 'media', media: 'photo', caption: 'KTP Slamet' })).toEqual([]);
    expect(await says('Baik Bu, NIK-nya 3327084607950001 ya?')).toEqual([
      { text: 'Baik Bu, NIK-nya 3327084607950001 ya?' },
    ]);
    const said = (await lines()).map(({ direction, text, by }) => [direction, text, by]);
    expect(said.slice(-4)).toEqual([
      ['in', 'karyawan saya 3', undefined],
      ['in', 'menu', undefined],
      ['in', '[photo] KTP Slamet', undefined],
      ['out', expect.stringMatching(/^Baik Bu, NIK-nya 3327•+0001 ya\?$/), 'Wulan'],
    ]);
    expect(said.at(-1)?.[1]).not.toContain('3327084607950001');
  });

  it('answers the request for a person, and keeps the case open', async () => {
    expect((await facts())?.wantsSince).not.toBeNull();
    await joins();
    expect(await facts()).toMatchObject({
      reasons: [],
      wantsSince: null,
      closedAt: null,
      takenOver: { by: 'o1' },
    });
    expect(await kinds()).toEqual([
      ['person_requested', 'bot', null],
      ['person_joined', 'o1', null],
    ]);
  });

  it('goes on where it stood when it is handed back', async () => {
    await joins();
    await talk.hears('2');
    await says('Sudah saya catat.');
    const told = textOf(await leaves());
    expect(told).toContain('Wulan sudah keluar dari obrolan');
    expect(told).toContain('Ada berapa karyawan');
    expect(textOf(await talk.hears('2'))).toContain('kecamatan');
    expect((await facts())?.takenOver).toBeNull();
    expect((await kinds()).at(-1)).toEqual(['person_left', 'o1', 'left']);
  });

  it('stays with who came first', async () => {
    await joins();
    expect(await talk.office({ ...rudi, does: 'join' })).toEqual([]);
    expect(await talk.office({ ...rudi, does: 'say', text: 'halo' })).toEqual([]);
    expect((await facts())?.takenOver?.by).toBe('o1');
    expect(await joins()).toEqual([]);
  });

  it('loses no word that was written while it was handed back', async () => {
    await joins();
    await leaves();
    const sent = await says('satu lagi, Bu');
    expect(textOf(sent)).toContain('Wulan dari');
    expect(sent.at(-1)?.text).toBe('satu lagi, Bu');
  });

  it('hears of a handing back that was done already without a word', async () => {
    expect(await leaves()).toEqual([]);
    expect(textOf(await talk.hears('3'))).toContain('kecamatan');
  });

  it('joins no pieces of what she writes', async () => {
    await joins();
    await talk.hearsAll(['3', 'orang', 'semua']);
    const texts = (await lines()).slice(-3).map(({ text }) => text);
    expect(texts).toEqual(['3', 'orang', 'semua']);
  });
});

describe('an owner who waits for the person', () => {
  beforeEach(async () => {
    await talk.hears('halo');
    await joins();
  });

  it('is seen to wait, from her first word on, until she is answered', async () => {
    expect((await talk.database.followup.allFacts()).facts).toEqual([]);
    await talk.hears('petugas?');
    const [row] = await takeovers();
    expect(row?.waitingSince).toBe(talk.app.clock.now());
    talk.pass(MINUTE);
    await talk.hears('halo?');
    expect((await takeovers())[0]?.waitingSince).toBe(row?.waitingSince);
    await says('Ya, Bu');
    expect((await takeovers())[0]?.waitingSince).toBeNull();
  });

  it('is answered by the bot again after half an hour, and stays in the list', async () => {
    await talk.hears('bu, ini gimana ya');
    const since = talk.app.clock.now();
    expect(await talk.waits(29 * MINUTE)).toEqual([]);
    const told = textOf(await talk.waits(MINUTE));
    expect(told).toContain('Wulan belum sempat membalas');
    expect(told).toContain('Senin–Jumat 08.00–15.00 WIB');
    expect(told).toContain('Ada berapa karyawan');
    expect(await facts()).toMatchObject({
      reasons: ['wants_person'],
      wantsSince: since,
      takenOver: null,
    });
    expect((await kinds()).at(-1)).toEqual(['person_left', 'o1', 'unanswered']);
  });

  it('is not left while she is being answered', async () => {
    await talk.hears('bu, ini gimana ya');
    talk.pass(20 * MINUTE);
    await says('sebentar saya lihat');
    expect(await talk.waits(20 * MINUTE)).toEqual([]);
    expect(await talk.waits(99 * MINUTE)).toEqual([]);
    const told = textOf(await talk.waits(MINUTE));
    expect(told).toContain('sudah lama sepi');
    expect((await talk.database.followup.allFacts()).facts).toEqual([]);
  });

  async function takeovers() {
    const talks = await talk.database.chat.talk(await employer());
    return talks?.takenOver ? [talks.takenOver] : [];
  }
  async function employer() {
    const [one] = await talk.database.followup.outcomes(0);
    return one?.employerId ?? '';
  }
});

describe('rights that are claimed in plain words', () => {
  beforeEach(async () => {
    await talk.hears('halo');
    await talk.hears('3');
    await joins();
  });

  it('"berhenti" is obeyed at once, and the person can write no more', async () => {
    expect(textOf(await talk.hears('berhenti'))).toContain('saya berhenti mengirim pesan');
    expect(await says('tunggu, Bu')).toEqual([]);
    expect(await joins()).toEqual([]);
    expect((await kinds()).slice(-2)).toEqual([
      ['person_left', 'o1', 'owner'],
      ['messages_stopped', 'bot', null],
    ]);
  });

  it('who asks for a person after that may be written to', async () => {
    await talk.hears('berhenti');
    await talk.hears('petugas');
    expect(textOf(await joins())).toContain('Wulan dari');
    expect(await says('Ya, Bu')).toEqual([{ text: 'Ya, Bu' }]);
  });

  it('"hapus data saya" is asked once more, then everything is gone', async () => {
    expect(textOf(await talk.hears('hapus data saya'))).toContain('hapus');
    expect(textOf(await talk.hears('ya'))).toContain('sudah dihapus');
    expect(await says('halo?')).toEqual([]);
    expect(await joins()).toEqual([]);
  });

  it('a word like it within a sentence is the person’s to read', async () => {
    expect(await talk.hears('jangan berhenti dulu ya bu')).toEqual([]);
    expect(await talk.hears('kalau mau hapus data bagaimana bu?')).toEqual([]);
  });

  it('a question about erasing that was open is withdrawn in its time', async () => {
    await leaves();
    await talk.hears('hapus data saya');
    await joins();
    await talk.hears('bu saya mau tanya');
    talk.pass(10 * MINUTE);
    await says('silakan');
    await talk.waits(25 * MINUTE);
    expect(textOf(await leaves())).toContain('kecamatan');
    expect(textOf(await talk.hears('ya'))).not.toContain('sudah dihapus');
  });

  it('also when she stops the talk meanwhile', async () => {
    await leaves();
    await talk.hears('hapus data saya');
    await joins();
    await says('silakan');
    await talk.waits(35 * MINUTE);
    await talk.hears('berhenti');
    expect(textOf(await talk.hears('ya'))).not.toContain('sudah dihapus');
  });
});

it('a talk that is blocked is handed back', async () => {
  await talk.hears('halo');
  await talk.hears('petugas');
  await joins();
  expect(await talk.hears({ kind: 'blocked', blocked: true })).toEqual([]);
  expect((await facts())?.takenOver).toBeNull();
  expect((await kinds()).at(-1)).toEqual(['person_left', 'o1', 'blocked']);
});

it('a button is in the transcript by what stands on it', async () => {
  await talk.close();
  talk = await startTalk({ buttons: true });
  await talk.hears('halo');
  await talk.hears('petugas');
  const asked = await talk.hears('menu');
  const { menu = '', choices = [] } = asked.at(-1) ?? {};
  await talk.hears({ kind: 'choice', menu, choice: choices[0]?.key ?? '' });
  expect((await lines()).map(({ text }) => text)).toContain(`[${choices[0]?.label}]`);
});
