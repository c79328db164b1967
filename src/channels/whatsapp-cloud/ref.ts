import { createHash } from 'node:crypto';

/**
 * What we call a message by: Meta's own id ("wamid…") is base64 with the person's number in it, and
 * ids are stored in clear. The same for what she wrote, for what we sent, and for what is quoted.
 */
export function refOf(wamid: string): string {
  return createHash('sha256').update(wamid).digest('hex');
}
