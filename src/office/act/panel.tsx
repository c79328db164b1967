import type { CaseFile } from '../case/case-file.ts';
import type { Panel } from '../case/panel.ts';
import { Section } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { suggestedFor } from './duplicates.ts';
import { FRESH, pathOf } from './form.ts';
import { actForms } from './forms.ts';
import { merge } from './merge.tsx';
import { RefusedRows } from './refused-rows.tsx';

/** What can be done with the case: the outcome of a contact first, everything else one click away. */
export const actPanel: Panel = {
  name: 'act',
  right: 'work on a case',
  place: 'side',
  async render(visit, file) {
    const { say } = visit;
    const { facts } = file;
    const offered = actForms.filter(({ form }) => visit.may(form.right) && form.fits(facts));
    const props = { visit, file, state: FRESH };
    const at = (place: string) => offered.filter((one) => one.place === place);
    const links = at('page');
    return (
      <Section id="tindakan" title={say('office-act:title')}>
        <RefusedRows visit={visit} file={file} />
        {await Promise.all(at('open').map(async ({ form }) => <>{await form.render(props)}</>))}
        {
          await Promise.all(
            at('inline').map(async ({ form }) => (
              <details>
                <summary>{say(`office-act:title_${form.name}`)}</summary>
                {await form.render(props)}
              </details>
            )),
          )
        }
        {links.length > 0 && (
          <p class="row">
            {links.map(({ form }) => (
              <a href={`/office${pathOf(facts, form.name)}`}>
                {say(`office-act:title_${form.name}`)}
              </a>
            ))}
          </p>
        )}
        <Duplicates visit={visit} file={file} />
      </Section>
    );
  },
};

/** Other cases that are likely the same business. */
async function Duplicates({ visit, file }: { visit: Visit; file: CaseFile }) {
  const { say } = visit;
  if (!merge.fits(file.facts) || !visit.may(merge.right)) return null;
  const likely = await suggestedFor(visit, file);
  if (likely.length === 0) return null;
  return (
    <p class="hint">
      {say('office-act:maybe_same', { count: likely.length })}{' '}
      <a href={`/office${pathOf(file.facts, merge.name)}`}>{say('office-act:compare')}</a>
    </p>
  );
}
