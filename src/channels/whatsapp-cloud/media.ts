import { fields, whole, words } from '../../platform/fields.ts';
import type { Client } from './client.ts';
import { Trouble } from './trouble.ts';

/** Where Meta keeps files; the token is shown to nobody else. */
const HOSTS = /(^|\.)(fbsbx\.com|facebook\.com|whatsapp\.net)$/;

/**
 * Fetches a file that she sent, by Meta's id of it. No flow asks for one yet: files are not kept.
 * `types`: those that are taken ('image/jpeg'). Throws a Trouble.
 */
export async function fetchMedia(
  client: Client,
  id: string,
  limits: { types: readonly string[]; mostBytes: number; timeoutMs: number },
): Promise<{ bytes: Buffer; type: string }> {
  if (!/^\d{1,40}$/.test(id)) throw new Trouble('whatsapp-media-id');
  const told = fields(await client.call('GET', id, null, limits));
  const type = words(told?.mime_type)?.split(';')[0]?.trim() ?? '';
  if (!limits.types.includes(type)) throw new Trouble('whatsapp-media-type');
  if ((whole(told?.file_size) ?? 0) > limits.mostBytes) throw new Trouble('whatsapp-too-large');
  const url = words(told?.url) ?? '';
  if (!URL.canParse(url)) throw new Trouble('whatsapp-media-address');
  const at = new URL(url);
  const metas = at.protocol === 'https:' && HOSTS.test(at.hostname);
  if (!metas && !client.isApi(at)) throw new Trouble('whatsapp-media-address');
  return { bytes: await client.fetch(at, limits.mostBytes, limits), type };
}
