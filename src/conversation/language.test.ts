import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { scratchFolder } from '../../test/support/scratch.ts';
import { startTalk } from '../../test/support/talk.ts';
import { projectRoot } from '../platform/root.ts';
import { loadSentences } from './sentences.ts';

const namespace = (name: string) =>
  JSON.parse(readFileSync(join(projectRoot, 'locales', 'id', `${name}.json`), 'utf8')) as Record<
    string,
    string
  >;

/** Indonesian as it is, and a made-up Sundanese of a few sentences. */
function twoLanguages() {
  const folder = scratchFolder();
  symlinkSync(join(projectRoot, 'locales', 'id'), join(folder, 'id'));
  mkdirSync(join(folder, 'su'));
  const put = (name: string, sentences: Record<string, string>) =>
    writeFileSync(join(folder, 'su', `${name}.json`), JSON.stringify(sentences));
  put('situation', { worker_count: 'Aya sabaraha karyawan?', place: 'Usahana di mana?' });
  // Reminders are whole in every language that is offered, or the program does not start.
  put('reminding', namespace('reminding'));
  put('home', { menu: 'Bade nu mana?' });
  put('language', {
    name: 'Basa Sunda',
    name_words: 'sunda',
    switched: 'Mangga, ti ayeuna nganggo {{name}}.',
  });
  return loadSentences(folder);
}

async function starts(options: Parameters<typeof startTalk>[0] = {}) {
  const talk = await startTalk(options);
  onTestFinished(() => talk.close());
  const says = async (text: string, who?: string) =>
    (await talk.hears(text, who)).map((message) => message.text).join('\n');
  await says('halo');
  return { talk, says };
}

it('a language is chosen by naming it: the answer and the open question are in it at once', async () => {
  const { says } = await starts({ sentences: twoLanguages() });
  const answer = await says('pakai bahasa sunda');
  expect(answer).toContain('Mangga, ti ayeuna nganggo Basa Sunda.');
  expect(answer).toContain('Aya sabaraha karyawan?');
});

it('it stays chosen for this owner alone, and what it lacks is said in Indonesian', async () => {
  const { says } = await starts({ sentences: twoLanguages() });
  await says('pakai bahasa sunda');
  expect(await says('2')).toBe('Usahana di mana?');
  expect(await says('comal')).toContain('Kira-kira berapa gaji');
  expect(await says('menu')).toContain('Bade nu mana?');
  expect(await says('halo', 'somebody else')).toContain('Ada berapa karyawan');
});

it('which language is asked where none was named, each by its own name', async () => {
  const { talk, says } = await starts({ sentences: twoLanguages() });
  const asked = await says('ganti bahasa');
  expect(asked).toContain('1. Bahasa Indonesia\n2. Basa Sunda');
  expect(await says('basa sunda')).toContain('Aya sabaraha karyawan?');
  await says('ganti bahasa');
  expect(await says('1')).toContain('menjawab dengan Bahasa Indonesia');
  expect(await says('bahasa indonesia')).toContain('memang sudah');
  expect(talk.sentTo('owner').at(-1)?.text).toContain('Ada berapa karyawan');
});

it('while there is only Indonesian, that is said kindly', async () => {
  const { says } = await starts();
  expect(await says('ganti bahasa')).toContain('baru bisa membalas dengan bahasa Indonesia');
});
