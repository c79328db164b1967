import { and, asc, eq, gt, inArray, isNull, max, ne, or, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { NewFormLink } from '../../src/conversation/form-link.ts';
import type { TurnTx } from '../../src/conversation/ports.ts';
import type { FormReader, FormTx } from '../../src/form/ports.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { Columns } from '../columns.ts';
import { formLink } from '../schema/index.ts';

export type FormLinkReader = Pick<FormReader, 'link' | 'workerLinks'> & {
  /** The token in a link's address: the same link has the same one, and none can be guessed. */
  tokenOf(link: Omit<NewFormLink, 'conversationId'>): string;
};

const shown = {
  id: formLink.id,
  employerId: formLink.employerId,
  conversationId: formLink.conversationId,
  purpose: formLink.purpose,
  subject: formLink.subject,
  createdAt: formLink.createdAt,
  expiresAt: formLink.expiresAt,
  session: formLink.session,
  openedAt: formLink.openedAt,
  usedAt: formLink.usedAt,
  endedAt: formLink.endedAt,
};

/** Reads the links to the secure form. */
export function formLinkReader(db: BetterSQLite3Database, columns: Columns): FormLinkReader {
  return {
    tokenOf: columns.formToken,
    async link(token) {
      const hash = columns.formTokenHash(token);
      const [row] = await db.select(shown).from(formLink).where(eq(formLink.tokenHash, hash));
      return row ?? null;
    },
    async workerLinks(employerId) {
      // Ids sort by time, also within a millisecond.
      const newest = db
        .select({ id: max(formLink.id) })
        .from(formLink)
        .where(and(eq(formLink.employerId, employerId), eq(formLink.purpose, 'worker')))
        .groupBy(formLink.subject);
      return await db
        .select(shown)
        .from(formLink)
        .where(inArray(formLink.id, newest))
        .orderBy(asc(formLink.id));
    },
  };
}

/** Hands out links to the secure form, opens and ends them. */
export function formLinkWriter(
  db: BetterSQLite3Database,
  columns: Columns,
  ids: Ids,
): Pick<TurnTx, 'makeLink'> & Pick<FormTx, 'openLink' | 'useLink'> {
  const alive = (id: string, now: number) =>
    and(
      eq(formLink.id, id),
      isNull(formLink.usedAt),
      isNull(formLink.endedAt),
      gt(formLink.expiresAt, now),
    );
  return {
    async makeLink({ now, ...link }) {
      const tokenHash = columns.formTokenHash(columns.formToken({ ...link, now }));
      passPoint('form link');
      const [made] = await db
        .insert(formLink)
        .values({ id: ids(), tokenHash, createdAt: now, ...link })
        .onConflictDoNothing()
        .returning({ id: formLink.id });
      if (!made) return;
      const { employerId, purpose, subject } = link;
      passPoint('form link ends');
      await db
        .update(formLink)
        .set({ endedAt: now })
        .where(
          and(
            eq(formLink.employerId, employerId),
            eq(formLink.purpose, purpose),
            sql`${formLink.subject} is ${subject}`,
            isNull(formLink.endedAt),
            ne(formLink.id, made.id),
          ),
        );
    },
    async openLink(id, session, now) {
      passPoint('form opened');
      const [opened] = await db
        .update(formLink)
        .set({ session, openedAt: sql`coalesce(${formLink.openedAt}, ${now})` })
        .where(and(alive(id, now), or(isNull(formLink.session), eq(formLink.session, session))))
        .returning({ id: formLink.id });
      return opened !== undefined;
    },
    async useLink(id, now) {
      passPoint('form sent');
      const [used] = await db
        .update(formLink)
        .set({ usedAt: now })
        .where(alive(id, now))
        .returning({ id: formLink.id });
      return used !== undefined;
    },
  };
}
