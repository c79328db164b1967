import { ownGaps } from '../../exchange/edabu/gaps.ts';
import { barOf } from '../../exchange/permission.ts';
import type { Source } from '../../exchange/source.ts';
import type { Panel } from '../case/panel.ts';
import { Section } from '../view/parts.tsx';
import { FILES } from './files.ts';

/** The sheet for e-Dabu and the papers to sign, a button each; without consent why there are none. */
export const filePanel: Panel = {
  name: 'file',
  right: 'export a file',
  place: 'side',
  render({ say }, { facts, employer, context }) {
    const bar = barOf(employer);
    if (bar === 'erased') return null;
    const title = say('office-file:title');
    if (bar !== null)
      return (
        <Section id="berkas" title={title}>
          <p class="muted">{say(`office-refusal:file_${bar}`)}</p>
        </Section>
      );
    const source: Source = { context, say };
    const gaps = ownGaps(source);
    return (
      <Section id="berkas" title={title}>
        <p>{gaps === 0 ? say('office-file:complete') : say('office-file:gaps', { count: gaps })}</p>
        <div class="stack">
          {FILES.filter(({ needed }) => needed(source)).map(({ name }) => (
            <form method="post" action={`/office/kasus/${facts.id}/berkas/${name}`}>
              <button type="submit" class={name === 'edabu' ? 'primary' : 'quiet'}>
                {say(`office-file:take_${name.replaceAll('-', '_')}`)}
              </button>
            </form>
          ))}
        </div>
        <p class="hint">{say('office-file:careful')}</p>
      </Section>
    );
  },
};
