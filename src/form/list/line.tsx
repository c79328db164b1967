import type { Visit } from '../visit.ts';
import type { WorkerLine } from './lines.ts';

/** One worker of the list: who, what is known, what is missing, and the way to his page. */
export function LineView({ visit, line }: { visit: Visit; line: WorkerLine }) {
  const { say, at } = visit;
  const { ref, number, name, wage, nik } = line;
  return (
    <li>
      <a href={at(`/p/${ref}`)}>
        {number}. {name ?? say('form:worker', { number })}
      </a>
      <span class={`state ${line.state}`}>{stateSaid(visit, line)}</span>
      <span class="known">
        {wage === null ? say('form:no_wage') : say('file:worker_wage', { wage })}
        {' · '}
        {nik === null
          ? say('form:no_nik')
          : nik === 'own'
            ? say('form:nik_himself')
            : say('form:nik', { nik })}
      </span>
      {line.mayBeAsked && (
        <button type="submit" name="siapa" value={ref} class="small">
          {say('form:ask_him')}
        </button>
      )}
    </li>
  );
}

function stateSaid({ say }: Visit, { state, lacks }: WorkerLine): string {
  if (state === 'lacking' && lacks !== null) return say('file:worker_lacks', { what: lacks });
  return say(`form:state_${state}`);
}
