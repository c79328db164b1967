import { figuresFor } from '../../../flows/answers/figures.ts';
import { BUSINESS } from '../../../flows/kit/record.ts';
import type { Visit } from '../visit.ts';

/** What it is for, which data, who sees them, how long, what it costs him, his rights. */
export function Terms({ visit }: { visit: Visit }) {
  const { say, about } = visit;
  const figures = figuresFor(['rates', 'family'], about(BUSINESS));
  return (
    <ul>
      <li>{say('form-worker:for')}</li>
      <li>{say('form-worker:data')}</li>
      <li>{say('form-worker:seen')}</li>
      <li>{say('form-worker:kept')}</li>
      {figures !== null && <li>{say('form-worker:cost', figures)}</li>}
      <li>{say('form-worker:rights')}</li>
      <li>{say('form-worker:never')}</li>
      <li>{contactSaid(visit)}</li>
    </ul>
  );
}

/** Whom he can ask. */
export function contactSaid({ say, parts }: Visit): string {
  const { contact } = parts.house.office;
  return contact === null
    ? say('form-worker:ask_bpjs')
    : say('form-worker:ask_office', { contact });
}
