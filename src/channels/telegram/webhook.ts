import { limitedBody } from '../../platform/limited-body.ts';
import { bareAnswer, sameSecret, takeBrought } from '../../platform/webhook.ts';

/** Telegram's updates are a few kilobytes. */
const MAX_BODY_BYTES = 1024 * 1024;

/**
 * Answers Telegram's calls. 200 is said only after `take` has stored the update; anything else
 * makes Telegram bring it again.
 * @param secret what Telegram was told to say; without one every call is turned away
 * @param take resolves after the commit; rejects when the update could not be stored
 */
export function createWebhook(
  secret: string | undefined,
  take: (update: unknown) => Promise<void>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'POST') return bareAnswer(405);
    const given = request.headers.get('x-telegram-bot-api-secret-token') ?? '';
    if (!secret || !sameSecret(given, secret)) return bareAnswer(403);
    const body = await limitedBody(request, MAX_BODY_BYTES);
    return typeof body === 'number' ? bareAnswer(body) : await takeBrought(body, take);
  };
}
