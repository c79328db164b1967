import { OFFICE_PATH } from '../path.ts';
import { Moment } from '../view/moment.tsx';
import { Badge } from '../view/parts.tsx';
import type { Asked } from '../visit.ts';
import type { Checked } from './trail.ts';

/** Whether the chain of the trail is whole, in words. */
export function Chain({ say, checked }: { say: Asked['say']; checked: Checked | null }) {
  return (
    <section class="card" aria-labelledby="rantai-judul">
      <h2 id="rantai-judul">{say('office-trail:chain')}</h2>
      {checked === null ? <p>{say('office-trail:checking')}</p> : <Found say={say} {...checked} />}
    </section>
  );
}

function Found({ say, state, at }: Checked & { say: Asked['say'] }) {
  return (
    <>
      {state.whole ? (
        <p>
          <Badge tone="good">{say('office-trail:whole')}</Badge>{' '}
          {say('office-trail:whole_lines', { lines: state.lines, mark: state.mark })}
        </p>
      ) : (
        <p role="alert">
          <Badge tone="bad">{say('office-trail:broken')}</Badge>{' '}
          {say('office-trail:broken_at', { seq: state.seq })}
        </p>
      )}
      <p class="hint">
        {say('office-trail:checked')} <Moment say={say} at={at} />.{' '}
        <a href={`${OFFICE_PATH}/jejak?periksa=1`}>{say('office-trail:check_now')}</a>
      </p>
    </>
  );
}
