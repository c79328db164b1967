import type { Visit } from '../visit.ts';
import { OpenButton } from './open-button.tsx';

const WHAT = ['for', 'data', 'saved', 'private'] as const;

/** What an owner reads before her list is opened: who asks, for which business, what for. */
export async function landingPage(visit: Visit): Promise<Response> {
  const { say, state, parts } = visit;
  const { operator } = parts.house.office;
  const { businessName } = state.record.business;
  const title = say('form:landing_title');
  const body = (
    <section class="card">
      <h1>{title}</h1>
      <p>
        {typeof businessName === 'string'
          ? say('form:landing_business', { business: businessName })
          : say('form:landing_nameless')}
      </p>
      <p>
        {operator === null ? say('form:landing_trial') : say('form:landing_operator', { operator })}
      </p>
      <ul>
        {WHAT.map((what) => (
          <li>{say(`form:landing_${what}`)}</li>
        ))}
      </ul>
      <OpenButton visit={visit} label={say('form:landing_open')} />
    </section>
  );
  return await visit.page({ title, body });
}
