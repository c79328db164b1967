/** Scripts, styles and calls from our own origin only; nothing inline, no frames, no forms sent. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const COMMON = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

const YEAR_S = 365 * 24 * 3600;
const FOR_EVER = `public, max-age=${YEAR_S}, immutable`;

/** What a part of the page is served as. */
export type Part = { type: string; body: string };

/** Makes the answers of the web chat, each with the headers that keep its page safe. */
export type Answers = {
  page(html: string, cookie: string): Response;
  /** `lasting`: the address names this very version. */
  part(part: Part, lasting: boolean): Response;
  /** A stream of server-sent events. */
  events(body: ReadableStream<Uint8Array>): Response;
  /** `code` tells the page what became of its call. */
  json(status: number, code: string, headers?: Record<string, string>): Response;
  redirect(to: string): Response;
};

/** The answers of a server that is reached by https, or not. */
export function createAnswers(secure: boolean): Answers {
  const common = secure
    ? { ...COMMON, 'strict-transport-security': `max-age=${YEAR_S}` }
    : { ...COMMON };
  const own = { ...common, 'cache-control': 'no-store' };
  const html = 'text/html; charset=utf-8';
  return {
    page: (body, cookie) =>
      new Response(body, { headers: { ...own, 'content-type': html, 'set-cookie': cookie } }),
    part: ({ type, body }, lasting) => {
      const cache = lasting ? FOR_EVER : 'no-cache';
      return new Response(body, {
        headers: { ...common, 'content-type': type, 'cache-control': cache },
      });
    },
    events: (body) =>
      new Response(body, {
        headers: {
          ...own,
          'cache-control': 'no-store, no-transform',
          'content-type': 'text/event-stream; charset=utf-8',
          // Otherwise nginx would collect the lines before it passes them on.
          'x-accel-buffering': 'no',
        },
      }),
    json: (status, code, headers = {}) =>
      Response.json({ status: code }, { status, headers: { ...own, ...headers } }),
    redirect: (to) => new Response(null, { status: 308, headers: { ...own, location: to } }),
  };
}
