import type { CaseFacts } from '../../followup/facts.ts';
import { clockOf } from '../view/moment.tsx';
import type { Visit } from '../visit.ts';

/** A page that is left open gives the case back after so many renewals. */
const MOST_RENEWALS = 10;

type HoldingParts = { visit: Visit; facts: CaseFacts; times: number };

/**
 * That the case is one's own for the moment, with the button that gives it back. Where scripts run it
 * is renewed each minute; `times`: how often that was done.
 */
export function Holding({ visit, facts, times }: HoldingParts) {
  const { say, officer, now } = visit;
  const { lease, id } = facts;
  if (lease?.by !== officer.id || lease.until <= now) return null;
  const renews =
    times < MOST_RENEWALS
      ? {
          'hx-post': `/office/kasus/${id}/pegang`,
          'hx-trigger': 'every 60s',
          'hx-swap': 'outerHTML',
        }
      : {};
  return (
    <form id="pegangan" method="post" action={`/office/kasus/${id}/lepas`} class="row" {...renews}>
      <input type="hidden" name="kali" value={String(times)} />
      <span class="muted">{say('office-case:holding', { time: clockOf(lease.until) })}</span>
      <button type="submit" class="quiet">
        {say('office-case:release')}
      </button>
    </form>
  );
}
