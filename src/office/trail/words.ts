import { DEFAULT_LANGUAGE } from '../../conversation/sentences.ts';
import type { AuditLine } from '../../followup/ports.ts';
import type { Officer } from '../officer.ts';
import { isWithin } from '../scope.ts';
import type { Visit } from '../visit.ts';

/** A line in words. `path`: where its subject is to be seen, if the reader may. */
export type LineWords = { who: string; what: string; about: string; path: string | null };

/** Puts lines of the trail into words; a code that has none is shown as it is. */
export function wordsOf(visit: Visit, officers: readonly Officer[]) {
  const { parts, say, officer } = visit;
  const names = new Map(officers.map(({ id, name }) => [id, name]));
  const worded = (kind: string, code: string) => {
    const key = `office-trail:${kind}_${code}`;
    return parts.sentences.has(DEFAULT_LANGUAGE, key) ? say(key) : code;
  };

  function about(subject: string): Pick<LineWords, 'about' | 'path'> {
    const name = names.get(subject);
    if (name !== undefined)
      return { about: name, path: visit.may('manage officers') ? `/petugas/${subject}` : null };
    const facts = parts.queue.ofEmployer(subject);
    if (!facts || !isWithin(officer, facts, parts.region))
      return { about: worded('subject', subject), path: null };
    return { about: facts.businessName ?? facts.id, path: `/kasus/${facts.id}` };
  }

  return (line: Pick<AuditLine, 'actor' | 'action' | 'subject'>): LineWords => ({
    who: names.get(line.actor) ?? worded('actor', line.actor),
    what: worded('action', line.action),
    ...about(line.subject),
  });
}

/** The codes of a line beside its action: `reason · key=value`. */
export function codesOf({ reason, detail }: Pick<AuditLine, 'reason' | 'detail'>): string {
  const pairs = Object.entries(detail ?? {}).map(([key, value]) => `${key}=${value}`);
  return [...(reason === null ? [] : [reason]), ...pairs].join(' · ');
}
