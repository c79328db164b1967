import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startTalk } from '../../../test/support/talk.ts';

let says: (text: string) => Promise<string>;
const FIRST = '3327106003889931';

/** Two workers: the first is in the list, the number of the second is asked. */
beforeEach(async () => {
  const talk = await startTalk();
  onTestFinished(() => talk.close());
  says = async (text) => (await talk.hears(text)).map((message) => message.text).join('\n');
  for (const text of ['halo', '2', 'petarukan', '2jt', 'ya', 'ya', 'Endang Catering'])
    await says(text);
  await says(`Kusniyati ${FIRST} 2,2jt`);
  await says('ya');
});

describe('a number put right in one breath', () => {
  it('is the one that is asked for, not that of the worker before', async () => {
    const answer = await says(
      'NIK-nya 3327104312019932, maaf salah ketik, yang benar 3327104312019933',
    );
    expect(answer).toContain('lahir 3 Desember 2001');
    expect(answer).toContain('Siapa namanya');
    expect(answer).not.toContain('Kusniyati');
  });

  it('is that of the worker before where his was told first', async () => {
    const answer = await says(`NIK ${FIRST} tadi salah, yang benar 3327106003889932`);
    expect(answer).toContain('NIK Kusniyati');
  });
});

describe('a correction', () => {
  it('of a wage says the new one once', async () => {
    const answer = await says('gaji Kusniyati salah, harusnya 2,3jt');
    expect(answer.match(/2\.300\.000/g)).toHaveLength(1);
    expect(answer).toContain('Karyawan ke-2');
  });
});
