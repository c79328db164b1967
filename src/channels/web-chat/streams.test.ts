import { describe, expect, it } from 'vitest';
import type { KeptLine, WebChatReader } from './ports.ts';
import { createStreams } from './streams.ts';

const lineOf = (id: string): KeptLine => ({ id, from: 'bot', text: `kata ${id}`, at: 1 });

/** What is kept, and a reader of it. */
function talk(...ids: string[]) {
  const kept = ids.map(lineOf);
  let broken = false;
  const reader: WebChatReader = {
    async since(_, after) {
      if (broken) throw new Error('closed');
      const at = kept.findIndex(({ id }) => id === after);
      return { lines: kept.slice(at + 1), whole: at < 0 };
    },
    newest: async () => [],
    known: async () => true,
  };
  return { kept, reader, breaks: () => (broken = true) };
}

function follow(stream: ReadableStream<Uint8Array> | null) {
  let text = '';
  const reader = stream?.getReader();
  const read = async () => {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      text += new TextDecoder().decode(part.value);
    return 'over';
  };
  const ended = read();
  return { text: () => text, ended, cancel: () => reader?.cancel() };
}

describe('a stream', () => {
  it('shows a sign of life while nothing is said, to proxies and to the page', async () => {
    const streams = createStreams(talk().reader, 10);
    const tab = follow(streams.open('a', null));
    await expect
      .poll(tab.text, { timeout: 10_000 })
      .toMatch(/(: beat\n\nevent: beat\ndata: 1\n\n){2}$/);
    streams.close();
  });

  it('finds at such a time what nobody told it of, as when another process kept it', async () => {
    const { kept, reader } = talk('1');
    const streams = createStreams(reader, 10);
    const tab = follow(streams.open('a', '1'));
    kept.push(lineOf('2'));
    await expect.poll(tab.text, { timeout: 10_000 }).toContain('id: 2\n');
    streams.close();
  });

  it('tells each line once, however often it is woken', async () => {
    const { kept, reader } = talk();
    const streams = createStreams(reader, 60_000);
    const tab = follow(streams.open('a', null));
    for (let n = 1; n <= 50; n += 1) {
      kept.push(lineOf(String(n)));
      streams.wake('a');
      streams.wake('b');
      if (n % 7 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await expect.poll(() => tab.text().match(/^id: .*$/gm)?.length, { timeout: 10_000 }).toBe(50);
    expect(tab.text().match(/"first":true/g)).toHaveLength(1);
    streams.close();
    expect(await tab.ended).toBe('over');
  });

  it('ends when what was said cannot be read, and leaves its place', async () => {
    const { reader, breaks } = talk();
    const streams = createStreams(reader, 60_000);
    const tabs = Array.from({ length: 8 }, () => follow(streams.open('a', null)));
    expect(streams.open('a', null)).toBeNull();
    await expect
      .poll(() => tabs.every((tab) => tab.text().includes('ready')), { timeout: 10_000 })
      .toBe(true);
    breaks();
    streams.wake('a');
    for (const tab of tabs) expect(await tab.ended).toBe('over');
    expect(streams.open('a', null)).not.toBeNull();
    streams.close();
  });

  it('of a tab that is closed leaves its place', async () => {
    const streams = createStreams(talk().reader, 60_000);
    const tabs = Array.from({ length: 8 }, () => follow(streams.open('a', null)));
    await tabs[3]?.cancel();
    expect(streams.open('a', null)).not.toBeNull();
    expect(streams.open('a', null)).toBeNull();
    streams.close();
  });
});
