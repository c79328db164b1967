import type { Desk } from './house.ts';

/** The events of a stream of the console, as they come. */
export type Stream = {
  /** Waits until everything that came holds this, and gives it. */
  until(text: string): Promise<string>;
  /** The `id:` of the last event that had one. */
  lastId(): string;
  /** Resolves when the server has ended it. */
  ended: Promise<void>;
  close(): Promise<void>;
};

/** Opens a stream of the console; `path` below /office. */
export async function openStream(
  desk: Desk,
  path: string,
  headers: Record<string, string> = {},
): Promise<Stream> {
  const answer = await desk.raw(path, { headers });
  if (answer.status !== 200 || !answer.body) throw new Error(`no stream: ${answer.status}`);
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let all = '';
  let heard = () => {};
  const ended = (async () => {
    for (;;) {
      const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
      all += decoder.decode(value, { stream: true });
      heard();
      if (done) return;
    }
  })();
  return {
    async until(text) {
      while (!all.includes(text)) {
        await new Promise<void>((resolve, reject) => {
          const timer = setTimeout(() => reject(new Error(`never came: ${text}\n${all}`)), 5_000);
          heard = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      return all;
    },
    lastId: () => [...all.matchAll(/^id: (.*)$/gm)].at(-1)?.[1] ?? '',
    ended,
    close: async () => {
      await reader.cancel();
    },
  };
}

/** Where the chat of a page goes on live. */
export function streamPath(html: string): string {
  const [, path = ''] = /hx-sse:connect="\/office([^"]+)"/.exec(html) ?? [];
  return path.replaceAll('&amp;', '&');
}

/** The mark of the form that leads to this step. */
export function markOf(html: string, step: string): string {
  const form = html.split(`/obrolan/${step}"`).at(-1)?.split('</form>')[0] ?? '';
  return /name="sekali" value="([^"]+)"/.exec(form)?.[1] ?? '';
}
