import { Hono } from 'hono';
import type { App } from './app.ts';
import { FORM_PATH } from './conversation/form-link.ts';
import type { Metrics } from './metrics.ts';
import { OFFICE_PATH } from './office/path.ts';

/** What is met by HTTP besides the channels: the officers' console and the owners' form. */
export type Pages = { office?: Hono | null; form?: Hono | null; metrics?: Metrics | null };

/** The server's web: health, its pages, and the routes of channels that are met by HTTP. */
export function web(app: App, { office = null, form = null, metrics = null }: Pages = {}): Hono {
  const hono = new Hono({ strict: false });
  hono.get('/healthz', (c) => c.json({ status: 'ok' }));
  hono.get('/readyz', async (c) => {
    const channels = Object.fromEntries(app.channels.map((one) => [one.name, one.status()]));
    const database = await writable(app);
    const ready = database === 'ok' && Object.values(channels).every((status) => status === 'ok');
    return c.json({ status: ready ? 'ok' : 'not ready', database, channels }, ready ? 200 : 503);
  });
  if (metrics)
    hono.get('/metrics', async (c) =>
      c.body(await metrics.text(app), 200, { 'content-type': metrics.contentType }),
    );
  for (const { route } of app.channels)
    if (route) hono.all(route.path, (c) => route.handle(c.req.raw));
  if (office) hono.route(OFFICE_PATH, office);
  if (form) hono.route(FORM_PATH, form);
  return hono;
}

async function writable(app: App): Promise<string> {
  try {
    await app.database.touch();
    return 'ok';
  } catch {
    return 'not writable';
  }
}
