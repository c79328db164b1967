import { describe, expect, it, onTestFinished } from 'vitest';
import { MONDAY } from '../../test/support/talk.ts';
import { startTwoChannels, type TwoChannels } from '../../test/support/two-channels.ts';
import { OUTCOME_SIGNS } from '../followup/figures/steps.ts';

const BEFORE_CONSENT = ['halo', '2', 'comal', '2jt'];
const TO_NIK = [...BEFORE_CONSENT, 'ya', 'ya', 'Warung Bu Sri'];
const NIK = '3327081708909931';

async function house(env: Record<string, string> = {}): Promise<TwoChannels> {
  const two = await startTwoChannels(env);
  onTestFinished(() => two.close());
  return two;
}

/** Her talk on WhatsApp up to there, gone on with on Telegram; gives what she is told there. */
async function joined(two: TwoChannels, said: readonly string[]): Promise<string> {
  for (const text of said) await two.wa(text);
  await two.wa('pindah ke telegram');
  return await two.tg(two.startOf(two.heardOn('wa')));
}

describe('"pindah ke telegram"', () => {
  it('is answered with a link, how long it counts, and the open question', async () => {
    const two = await house();
    for (const text of TO_NIK) await two.wa(text);
    const told = await two.wa('pindah ke telegram');
    expect(told).toMatch(/https:\/\/t\.me\/contoh_bot\?start=sambung_[\da-f]{32} /);
    expect(told).toContain('1 jam');
    expect(told).toContain('NIK-nya?');
  });

  it('leads back as well, with a sentence that is ready to be sent', async () => {
    const two = await house();
    await two.tg('halo');
    const told = await two.tg('pakai wa saja');
    const url = new URL(/https:\/\/wa\.me\/\S+/.exec(told)?.[0] ?? '');
    expect(url.pathname).toBe('/6281100000001');
    expect(url.searchParams.get('text')).toMatch(/^Lanjutkan .* sambung_[\da-f]{32}$/);
  });

  it('on Telegram itself says that she is there already', async () => {
    const two = await house();
    await two.tg('halo');
    expect(await two.tg('pindah ke telegram')).toContain('sudah di sini');
  });

  it('where no other channel runs is one kind sentence, and the question stays', async () => {
    const two = await house({ alone: 'yes' });
    await two.wa('halo');
    const told = await two.wa('lanjut di telegram aja');
    expect(told).toContain('hanya bisa ditemui di sini');
    expect(told).toMatch(/karyawan/);
  });

  it('where both are joined says so', async () => {
    const two = await house();
    await joined(two, TO_NIK);
    expect(await two.wa('pindah ke telegram')).toContain('sudah tersambung dengan Telegram');
  });
});

describe('who comes by the link', () => {
  it('hears that both are joined, what is recorded, and the question that was open', async () => {
    const two = await house();
    const told = await joined(two, [...TO_NIK, NIK, 'Slamet']);
    expect(told).toContain('UJI COBA');
    expect(told).toContain('tersambung dengan yang di WhatsApp');
    expect(told).toContain('Warung Bu Sri');
    expect(told).toMatch(/gaji Slamet/i);
  });

  it('before there is a file, goes on with the questions that are left', async () => {
    const two = await house();
    const told = await joined(two, ['halo', '2']);
    expect(told).toContain('tersambung');
    expect(told).toContain('kecamatan');
  });

  it('after the verdict hears what was found', async () => {
    const two = await house();
    expect(await joined(two, BEFORE_CONSENT)).toMatch(/2 (?:karyawan|pekerja|orang)/);
  });

  it('is told of in the talk that it came from, with the way to a person', async () => {
    const two = await house();
    await joined(two, TO_NIK);
    const notice = two.heardOn('wa').at(-1) ?? '';
    expect(notice).toContain('juga tersambung di Telegram');
    expect(notice).toContain('PETUGAS');
  });

  it('finds numbers asked for as they may be on that channel', async () => {
    const two = await house({ SIAP_IDENTITY_CHANNELS: 'telegram=form,whatsapp-web=chat' });
    const told = await joined(two, TO_NIK);
    expect(told).not.toContain('NIK-nya?');
    expect(await two.wa('ulangi')).toContain('NIK-nya?');
  });

  it('twice hears that she is here already; another person, that the link is over', async () => {
    const two = await house();
    await joined(two, TO_NIK);
    const start = two.startOf(two.heardOn('wa'));
    expect(await two.tg(start)).toContain('sudah di sini');
    const told = await two.tg(start, 'somebody');
    expect(told).toContain('tidak berlaku');
    expect(told).toContain('UJI COBA');
    expect(told).not.toContain('Warung Bu Sri');
  });

  it('an hour later hears that it is over, and how to get another', async () => {
    const two = await house();
    await two.wa('halo');
    await two.wa('pindah ke telegram');
    two.pass(3_600_000);
    const told = await two.tg(two.startOf(two.heardOn('wa')));
    expect(told).toContain('PINDAH KE');
    expect(told).toContain('UJI COBA');
  });
});

describe('one record on two channels', () => {
  it('what is answered in one is known in the other, which asks what is left', async () => {
    const two = await house();
    await joined(two, [...TO_NIK, NIK, 'Slamet']);
    await two.tg('2,1jt');
    const told = await two.wa('2,5jt');
    expect(told).toContain('dijawab di Telegram');
    const shown = await two.wa('data saya');
    expect(shown).not.toContain('2.500.000');
    expect(two.cases()).toBe(0);
  });

  it('what both are asked is taken once, from whom answers first', async () => {
    const two = await house();
    await joined(two, TO_NIK);
    await Promise.all([two.tg(NIK), two.wa(NIK)]);
    const record = await two.record();
    expect(record.workers).toHaveLength(1);
  });

  it('is erased on both, and who writes on the other begins anew', async () => {
    const two = await house();
    await joined(two, TO_NIK);
    await two.wa('hapus data');
    await two.wa('ya');
    const told = await two.tg('data saya');
    expect(told).toContain('UJI COBA');
    expect(told).not.toContain('Warung Bu Sri');
  });
});

it('an empty talk that is joined leaves nobody in the queue, the figures or the list of employers', async () => {
  const two = await house();
  await two.tg('halo');
  await joined(two, TO_NIK);
  expect(two.rows('select id from employer')).toHaveLength(1);
  expect(await two.app.database.followup.openCases()).toEqual([]);
  const seen = [];
  const { figures } = two.app.database;
  for await (const some of figures.contacts({ from: 0, to: MONDAY * 2 }, OUTCOME_SIGNS))
    seen.push(...some);
  expect(seen.map(({ employerId }) => employerId)).toEqual(
    two.rows<{ id: string }>('select id from employer').map(({ id }) => id),
  );
});

describe('who has a record on the other channel already', () => {
  it('hears that a person puts them together; nothing of the other one is shown or changed', async () => {
    const two = await house();
    for (const text of ['halo', '5', 'taman']) await two.tg(text);
    const told = await joined(two, TO_NIK);
    expect(told).toContain('Petugas akan membantu');
    expect(told).not.toContain('Warung Bu Sri');
    expect(await two.wa('ulangi')).toContain('NIK-nya?');
    expect((await two.record()).business.businessName).toBe('Warung Bu Sri');
  });

  it('is in the queue with both records, each naming the other', async () => {
    const two = await house();
    for (const text of ['halo', '5', 'taman']) await two.tg(text);
    await joined(two, TO_NIK);
    const cases = await two.app.database.followup.openCases();
    expect(cases.map(({ reasons }) => reasons)).toEqual([['needs_decision'], ['needs_decision']]);
    const seen = two.rows<{ detail: string }>(
      "select detail from audit where action = 'same_owner'",
    );
    expect(seen.map(({ detail }) => JSON.parse(detail).case).sort()).toEqual(
      cases.map(({ id }) => id).sort(),
    );
  });

  it('keeps what either case has to do besides', async () => {
    const two = await house();
    await two.tg('halo');
    for (const text of ['petugas', 'ya']) await two.tg(text);
    await joined(two, TO_NIK);
    const reasons = (await two.app.database.followup.openCases()).map((one) => one.reasons);
    expect(reasons).toContainEqual(['wants_person', 'needs_decision']);
  });
});

it('no token is in a transcript, nor in a talk as the console shows it', async () => {
  const two = await house();
  await joined(two, TO_NIK);
  await two.wa(`ini apa: ${two.startOf(two.heardOn('wa'))}`);
  const lines = await two.transcripts();
  expect(lines).toContain('sambung_…');
  expect(lines).not.toMatch(/sambung_[\da-f]/);
});
