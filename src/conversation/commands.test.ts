import { expect, it, onTestFinished } from 'vitest';
import { startTalk } from '../../test/support/talk.ts';

it('"petugas" where a person is on offer is a yes to it, and the question goes on', async () => {
  const talk = await startTalk();
  onTestFinished(() => talk.close());
  const says = async (text: string) =>
    (await talk.hears(text)).map((message) => message.text).join('\n');
  for (const text of ['halo', 'pokoke akeh', 'embuh ya']) await says(text);
  expect(await says('hmmm gimana ya')).toContain('Mau dibantu petugas saja?');
  const answer = await says('petugas');
  expect(answer).not.toContain('Mau dibantu petugas saja?');
  expect(answer).toContain('Ada berapa karyawan');
  expect(await talk.database.followup.openCases()).toHaveLength(1);
});
