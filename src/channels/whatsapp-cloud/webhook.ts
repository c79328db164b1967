import { createHmac } from 'node:crypto';
import { limitedBody } from '../../platform/limited-body.ts';
import { bareAnswer, sameSecret, takeBrought } from '../../platform/webhook.ts';

/** Meta's calls are up to 3 MB ("Webhooks": payload size). */
const MAX_BODY_BYTES = 4 * 1024 * 1024;

export type WebhookParts = {
  appSecret: string;
  verifyToken: string;
  /** Resolves after the commit; rejects when it could not be stored. */
  take(body: unknown): Promise<void>;
  /** A call was turned away. */
  refused(why: 'signature' | 'verify_token'): void;
};

/**
 * Answers Meta's calls: the handshake, and what is brought. 200 is said only after `take` has stored
 * it; anything else makes Meta bring it again.
 */
export function createWebhook(parts: WebhookParts): (request: Request) => Promise<Response> {
  const { appSecret, verifyToken, take, refused } = parts;

  function shakeHands(request: Request): Response {
    const asked = new URL(request.url).searchParams;
    const token = asked.get('hub.verify_token') ?? '';
    if (asked.get('hub.mode') !== 'subscribe' || !sameSecret(token, verifyToken)) {
      refused('verify_token');
      return bareAnswer(403);
    }
    const challenge = asked.get('hub.challenge') ?? '';
    // Said back to whoever asks: never anything that a browser could take for a page.
    if (!/^[\w.-]{1,256}$/.test(challenge)) return bareAnswer(400);
    return new Response(challenge, { headers: { 'content-type': 'text/plain' } });
  }

  return async (request) => {
    if (request.method === 'GET') return shakeHands(request);
    if (request.method !== 'POST') return bareAnswer(405);
    const body = await limitedBody(request, MAX_BODY_BYTES);
    if (typeof body === 'number') return bareAnswer(body);
    const given = request.headers.get('x-hub-signature-256') ?? '';
    if (!sameSecret(given, signatureOf(appSecret, body))) {
      refused('signature');
      return bareAnswer(401);
    }
    return await takeBrought(body, take);
  };
}

/** What Meta puts into `X-Hub-Signature-256`: over the bytes as they came, not over what they mean. */
function signatureOf(appSecret: string, body: Buffer): string {
  return `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
}
