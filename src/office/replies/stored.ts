import type { Asked } from '../visit.ts';
import type { Reply } from './ports.ts';

/** Those that come with the program. */
const DEFAULTS = ['greeting', 'missing', 'later', 'documents', 'thanks'] as const;
const BY_PROGRAM = 'program';

/** The replies that can be chosen. Where nobody has stored any, the program's own are stored first. */
export async function repliesOf({
  parts,
  say,
  now,
}: Pick<Asked, 'parts' | 'say' | 'now'>): Promise<Reply[]> {
  const stored = await parts.replies.replies();
  if (stored) return stored;
  await parts.store.write(async (tx) => {
    for (const name of DEFAULTS) {
      const title = say(`office-replies:default_title_${name}`);
      const body = say(`office-replies:default_body_${name}`);
      await tx.addReply({ id: `bawaan-${name}`, title, body, by: BY_PROGRAM, at: now });
    }
  });
  return (await parts.replies.replies()) ?? [];
}
