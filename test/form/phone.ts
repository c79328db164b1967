/** What a browser shows. `path` is below the server. */
export type Shown = { status: number; html: string; path: string };

/** What the page's script is told of a field that was left. */
export type Answer = {
  status: number;
  is: string;
  code?: string;
  sentence?: string;
  told?: string | null;
  shown?: string;
  version?: number;
  cost?: string | null;
  yes?: string;
  options?: { label: string; yes: string }[];
  now?: { subject: string; fields: { key: string; applies: boolean }[] };
};

/** A phone's browser without scripts: it keeps its cookie, and follows where it is led. */
export class Phone {
  #cookie: string | null = null;

  constructor(private readonly url: string) {}

  async get(path: string): Promise<Shown> {
    return await this.#follow(await this.raw(path), path);
  }

  async post(path: string, fields: Record<string, string> = {}): Promise<Shown> {
    const body = new URLSearchParams(fields);
    return await this.#follow(await this.raw(path, { method: 'POST', body }), path);
  }

  /** Opens a link by its button; gives the list. */
  async open(link: string): Promise<Shown> {
    await this.get(link);
    return await this.post(`${link}/buka`);
  }

  /** Posts a page's form as a browser would: everything that stands in it, and what is changed. */
  async fill(page: Shown, action: string, changes: Record<string, string>): Promise<Shown> {
    return await this.post(action, { ...standingIn(page.html, action), ...changes });
  }

  /** What the page's script does when a field is left. */
  async isi(link: string, fields: Record<string, string>): Promise<Answer> {
    const answer = await this.raw(`${link}/isi`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { accept: 'application/json' },
    });
    return { status: answer.status, ...((await answer.json()) as Omit<Answer, 'status'>) };
  }

  /** One request, led nowhere. */
  async raw(path: string, init: RequestInit = {}): Promise<Response> {
    const answer = await fetch(this.url + path, {
      redirect: 'manual',
      ...init,
      headers: {
        origin: this.url,
        ...(this.#cookie === null ? {} : { cookie: this.#cookie }),
        ...(init.headers as Record<string, string>),
      },
    });
    const given = answer.headers.get('set-cookie');
    if (given !== null) this.#cookie = given.split(';')[0] || null;
    return answer;
  }

  async #follow(answer: Response, path: string): Promise<Shown> {
    const location = answer.headers.get('location');
    if (answer.status === 303 && location) return await this.get(location);
    return { status: answer.status, html: await answer.text(), path };
  }
}

/** The values that stand in the form of a page that is posted to an address. */
export function standingIn(html: string, action: string): Record<string, string> {
  const form = html.split(`action="${action}"`)[1]?.split('</form>')[0] ?? '';
  const inputs = [...form.matchAll(/<input([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
    const name = of('name');
    const picked = /^(?:radio|checkbox)$/.test(of('type') ?? '') && !/ checked/.test(attributes);
    return name === undefined || picked ? [] : [[name, unescaped(of('value') ?? '')] as const];
  });
  const selects = [...form.matchAll(/<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name = '', options = '']) =>
      [name, /<option value="([^"]*)" selected/.exec(options)?.[1] ?? ''] as const,
  );
  return Object.fromEntries([...inputs, ...selects]);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The text of a page, without tags. */
export function textOf(html: string): string {
  return unescaped(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (one) => ENTITIES[one] ?? one);
}
