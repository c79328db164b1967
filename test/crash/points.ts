import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/platform/root.ts';

/**
 * What the run does not lead to: no flow asks for slow work yet, the run talks through another
 * channel than the web chat, and it plays owners alone. What officers do is one transaction each,
 * and so is what is done on the secure form, and each receipt; one channel leads to no other.
 * Reminders have a year of crashes of their own (test/reminders/year).
 */
export const NOT_REACHED: readonly string[] = [
  'job',
  'job claim',
  'job done',
  'job message',
  'job again',
  'web line',
  'web strays',
  'office message',
  'takeover',
  'takeover waits',
  'takeover ends',
  'mended',
  'tip',
  'reply',
  'reply changed',
  'reply removed',
  'case changed',
  'note',
  'outcome code',
  'refusal',
  'share',
  'form opened',
  'form answers',
  'form sent',
  'outbox receipt',
  'join link',
  'join',
  'join talk',
  'join empty',
  'other talk',
  'reminder answered',
  'reminder brought',
  'reminder elsewhere',
  'reminder facts',
  'reminder moved',
  'reminder planned',
  'reminder sent',
  'reminder skipped',
];

/** The names of all places between two lasting steps, as they stand in the program's text. */
export function namedPoints(): string[] {
  const names = ['src', 'db', 'flows']
    .flatMap((room) =>
      readdirSync(join(projectRoot, room), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(projectRoot, room, file),
      ),
    )
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bpassPoint\('([^']+)'\)/g)])
    .map(([, name = '']) => name);
  return [...new Set(names)];
}
