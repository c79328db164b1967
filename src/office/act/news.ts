import type { Fields } from '../../../flows/kit/record.ts';
import type { CaseFacts } from '../../followup/facts.ts';
import type { OfficeTx } from '../parts.ts';

/**
 * Tells the owner something in her talk, or asks her: the flow starts above the open question. Nothing
 * happens where there is no talk. Of one version of a case each thing is told once.
 */
export async function tell(
  tx: Pick<OfficeTx, 'postOffice'>,
  { conversationId, id, version }: CaseFacts,
  news: { flow: 'enrolled' | 'mend'; input: Fields },
  now: number,
): Promise<void> {
  if (conversationId === null) return;
  const messageId = `${news.flow}/${id}/${version}`;
  const content = { kind: 'news' as const, ...news };
  await tx.postOffice({ conversationId, messageId, content, now });
}
