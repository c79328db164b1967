import type { FormPost } from '../parts.ts';
import type { Visit } from '../visit.ts';

/** What the talk is told of him: that he has answered, or that he objects, once a link each. */
export function told({ link, now }: Pick<Visit, 'link' | 'now'>, objects: boolean): FormPost {
  return {
    conversationId: link.conversationId,
    messageId: `form/${link.id}/${objects ? 'objects' : 'sent'}`,
    content: { kind: 'news', flow: 'worker-told', input: { subject: link.subject, objects } },
    now,
  };
}
