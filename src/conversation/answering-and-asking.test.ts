import { describe, expect, it, onTestFinished } from 'vitest';
import { flows } from '../../flows/index.ts';
import type { Question } from '../../flows/kit/question.ts';
import { emptyRecord } from '../../flows/kit/record.ts';
import { startTalk } from '../../test/support/talk.ts';

async function startsTalking(...texts: string[]) {
  const talk = await startTalk();
  onTestFinished(() => talk.close());
  const says = async (text: string) =>
    (await talk.hears(text)).map((message) => message.text).join('\n');
  for (const text of ['halo', ...texts]) await says(text);
  return says;
}

const AT_OFFER = ['3', 'comal', '2jt'];
const AT_CONSENT = [...AT_OFFER, 'ya'];
const OFFER = 'Mau saya bantu siapkan berkas';
const CONSENT = 'Setuju? (ya/tidak)';
const COSTS = 'sebulan';

describe('a yes with a question beside it', () => {
  it.each([
    ['iya, tapi itu per bulan?', COSTS],
    ['iya tapi bayarnya kemana?', 'Virtual Account'],
    ['boleh, yang bayar siapa?', '4%'],
    ['bayarnya berapa sebulan? ya lanjut aja', COSTS],
  ])('counts, and the question is told before the next: %s', async (text, told) => {
    const says = await startsTalking(...AT_OFFER);
    const answer = await says(text);
    expect(answer).toContain(told);
    expect(answer.indexOf(told)).toBeLessThan(answer.indexOf(CONSENT));
  });

  it('counts where an amount is shown back; what the verdict tells is not told twice', async () => {
    const says = await startsTalking('3', 'comal', '90rb sehari');
    const answer = await says('iya, tapi itu per bulan?');
    expect(answer).toContain('Perkiraan iuran');
    expect(answer).not.toContain('Iurannya 5%');
  });

  it('counts as a no as well', async () => {
    const says = await startsTalking(...AT_OFFER);
    const answer = await says('nggak mas, yang bayar siapa?');
    expect(answer).toContain('4%');
    expect(answer).not.toContain(CONSENT);
    expect(answer).not.toContain(OFFER);
  });

  it('is not put off by a word that only bids us wait for the question', async () => {
    const says = await startsTalking(...AT_OFFER);
    const answer = await says('mengko sik. anake sing siji ana papat, kabeh melu apa ora');
    expect(answer).toContain('anak');
    expect(answer).not.toContain('Kalau nanti mau');
  });

  it.each([
    'iya kah?',
    'apa iya?',
    'iya ga?',
    'iya, bener ga?',
    'iya kalau gratis?',
    'iya, zxcv qwop asdf?',
  ])('is none where only the answer is doubted or the question is not clear: %s', async (text) => {
    const says = await startsTalking(...AT_OFFER);
    expect(await says(text)).not.toContain(CONSENT);
  });
});

describe('where a yes could not be undone', () => {
  it('consent with a question is none: it is answered, and asked again', async () => {
    const says = await startsTalking(...AT_CONSENT);
    for (const text of ['setuju, yang bayar siapa?', 'iya, yang bayar siapa mas?']) {
      const answer = await says(text);
      expect(answer).toContain('4%');
      expect(answer).toContain(CONSENT);
    }
    expect(await says('setuju')).not.toContain(CONSENT);
  });

  it('nor where a long story asks something behind it', async () => {
    const says = await startsTalking(...AT_CONSENT);
    const story = 'kemarin saya dari pasar lalu pulang lagi ke rumah. '.repeat(25);
    expect(await says(`Setuju. ${story}ini datanya buat apa saja ya`)).toContain(CONSENT);
    expect(await says(`Setuju. ${story}`)).not.toContain(CONSENT);
  });

  it('nor is a doubtful consent, shown back, made firm so', async () => {
    const says = await startsTalking(...AT_CONSENT);
    expect(await says('gapapa')).toContain('Jadi jawabannya ya');
    expect(await says('iya, yang bayar siapa?')).toContain('Jadi jawabannya ya');
  });

  it.each(['ya, kapan datanya hilang?', 'iya, tapi yang bayar siapa?', 'ya tapi kapan hilangnya'])(
    'nothing is erased: %s',
    async (text) => {
      const says = await startsTalking('hapus data saya');
      const answer = await says(text);
      expect(answer).not.toContain('sudah dihapus');
      expect(answer).toMatch(/Yakin dihapus\?|Balas ya untuk menghapus/);
      expect(await says('ya')).toContain('sudah dihapus');
    },
  );

  it('is marked wherever it is asked', () => {
    const binding = [...flows.values()].flatMap(({ name, machine }) =>
      Object.entries(machine.states).flatMap(([state, { meta }]) => {
        const question = (meta as { question?: Question } | undefined)?.question;
        const context = { record: emptyRecord, now: 0, office: {}, input: {}, memory: {} };
        const hint = question?.hint?.(context as never);
        return hint?.binds === true ? [`${name}.${state}`] : [];
      }),
    );
    expect(binding.sort()).toEqual([
      'callback.agree',
      'consent.ask',
      'erase.ask',
      'file.review',
      'notice.ask',
      'notice.askNamed',
      'notice.askOthers',
    ]);
  });
});
