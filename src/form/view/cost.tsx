import { BUSINESS } from '../../../flows/kit/record.ts';
import { costTold } from '../cost.ts';
import type { Visit } from '../visit.ts';

/** What it costs a month so far; the script changes it as wages are filled in. */
export function CostView({ visit }: { visit: Visit }) {
  const { say, about } = visit;
  const cost = costTold(about(BUSINESS, visit.state.record), say);
  return (
    <p class="cost" data-cost aria-live="polite">
      {cost ?? say('form-keep:cost_unknown')}
    </p>
  );
}
