import { randomUUID } from 'node:crypto';

/** One server-sent event. */
export type Event = { name: string; id: string; data: Record<string, unknown> };

/** An open stream, as a tab of a browser has it. */
export type Tab = {
  readonly events: Event[];
  /** What the bot said, in its order. */
  said(): string[];
  /** All lines with who said them. */
  lines(): string[];
  /** Everything before the first event, and every comment. */
  readonly raw: () => string;
  close(): void;
  readonly ended: Promise<void>;
};

/** A browser without a screen: it keeps its cookie and its ids. */
export class Visitor {
  cookie = '';

  constructor(readonly url: string) {}

  /** Opens the page; the cookie is kept. */
  async visit(): Promise<Response> {
    const page = await fetch(`${this.url}/chat`, { headers: this.#headers() });
    const given = page.headers.get('set-cookie');
    if (given) this.cookie = given.split(';')[0] ?? '';
    return page;
  }

  /** Sends one message as the page does; `more` overrules headers. */
  post(body: unknown, more: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}/chat/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.#headers(), ...more },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  says(text: string, id: string = randomUUID()): Promise<Response> {
    return this.post({ id, text });
  }

  async open(after?: string): Promise<Tab> {
    const stop = new AbortController();
    const headers = { ...this.#headers(), ...(after ? { 'last-event-id': after } : {}) };
    const answer = await fetch(`${this.url}/chat/stream`, { headers, signal: stop.signal });
    if (answer.status !== 200 || !answer.body) throw new Error(`no stream: ${answer.status}`);
    let raw = '';
    const events: Event[] = [];
    const read = async (body: ReadableStream<Uint8Array>) => {
      const decoder = new TextDecoder();
      let rest = '';
      for await (const part of body) {
        const text = decoder.decode(part, { stream: true });
        raw += text;
        const blocks = (rest + text).split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) {
          const event = eventOf(block);
          if (event) events.push(event);
        }
      }
    };
    const lines = () => events.filter(({ name }) => name === 'message');
    return {
      events,
      said: () => lines().flatMap(({ data }) => (data.from === 'bot' ? [String(data.text)] : [])),
      lines: () => lines().map(({ data }) => `${data.from}: ${data.text}`),
      raw: () => raw,
      close: () => stop.abort(),
      ended: read(answer.body as ReadableStream<Uint8Array>).catch(() => undefined),
    };
  }

  #headers(): Record<string, string> {
    return this.cookie ? { cookie: this.cookie } : {};
  }
}

/** A browser that has opened the page. */
export async function visitor(url: string): Promise<Visitor> {
  const one = new Visitor(url);
  await one.visit();
  return one;
}

function eventOf(block: string): Event | null {
  const fields = new Map<string, string>();
  for (const line of block.split('\n')) {
    const cut = line.indexOf(': ');
    if (cut > 0) fields.set(line.slice(0, cut), line.slice(cut + 2));
  }
  const data = fields.get('data');
  if (data === undefined) return null;
  const value: unknown = JSON.parse(data);
  return {
    name: fields.get('event') ?? 'message',
    id: fields.get('id') ?? '',
    data: typeof value === 'object' && value !== null ? (value as Event['data']) : {},
  };
}

/** Waits until `done` holds; fails after ten seconds. */
export async function until(done: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 10_000;
  while (!done()) {
    if (performance.now() > end) throw new Error(`did not come about: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
