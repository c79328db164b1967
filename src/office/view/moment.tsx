import { dayOf } from '../../../flows/kit/month.ts';
import { WIB_MS } from '../../platform/zone.ts';
import type { Asked } from '../visit.ts';

/** The clock's time of a moment (UTC ms) in WIB, '14.05'. */
export function clockOf(at: number): string {
  return new Date(at + WIB_MS).toISOString().slice(11, 16).replace(':', '.');
}

/** Day and time of a moment (UTC ms) in WIB. */
export function Moment({ say, at }: { say: Asked['say']; at: number }) {
  return (
    <time datetime={new Date(at).toISOString()} class="nowrap">
      {say('office-frame:moment', { day: dayOf(at), time: clockOf(at) })}
    </time>
  );
}
