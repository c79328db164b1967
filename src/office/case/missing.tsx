import { workersLeft } from '../../../flows/completeness.ts';
import { missingLines } from '../../../flows/missing.ts';
import { Badge, Section } from '../view/parts.tsx';
import type { CaseFile } from './case-file.ts';
import { gapsOf } from './gaps.ts';
import type { Panel } from './panel.ts';

/** What the file lacks, a line a field, with those of whom it is lacking. */
export const missingPanel: Panel = {
  name: 'missing',
  right: 'see a case',
  place: 'side',
  render({ say }, file) {
    const { context, employer } = file;
    if (employer.erasedAt !== null) return null;
    const left = workersLeft(context);
    const lines = linesOf(file);
    return (
      <Section id="kurang" title={say('office-case:missing')}>
        {left === 0 && lines.length === 0 ? (
          <p>
            <Badge tone="good">{say('office-case:nothing_missing')}</Badge>
          </p>
        ) : (
          <ul>
            {left > 0 && <li>{say('office-case:workers_left', { count: left })}</li>}
            {lines.map(({ key, args }) => (
              <li>{say(key, args).replace(/^- /, '')}</li>
            ))}
          </ul>
        )}
      </Section>
    );
  },
};

/** All of them: an owner's phone would show only the first. */
function linesOf(file: CaseFile) {
  const gaps = gapsOf(file);
  const keys = [...new Set(gaps.map(({ key }) => key))];
  return keys.flatMap((key) =>
    missingLines(
      file.context,
      gaps.filter((gap) => gap.key === key),
    ),
  );
}
