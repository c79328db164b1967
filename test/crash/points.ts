import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/platform/root.ts';

/** No flow asks for slow work yet, so nothing leads to these. */
export const NOT_REACHED: readonly string[] = [
  'job',
  'job claim',
  'job done',
  'job message',
  'job again',
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
