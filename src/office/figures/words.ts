import { DEFAULT_LANGUAGE } from '../../conversation/sentences.ts';
import { ELSEWHERE, UNTOLD } from '../../followup/figures/place.ts';
import { percent } from '../../followup/figures/quantile.ts';
import { districtName } from '../../language/regions.ts';
import type { Asked } from '../visit.ts';

type Say = Asked['say'];

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const WHOLE = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const TENTHS = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** A number as it is read here: 1.234. */
export function whole(value: number): string {
  return WHOLE.format(value);
}

/** A part in percent, or that there are too few to say. */
export function rateSaid(say: Say, part: number, all: number): string {
  const rate = percent(part, all);
  if (rate === null) return all === 0 ? '–' : say('office-figures:too_few');
  return rate > 0 && rate < 1 ? '<1%' : `${whole(rate)}%`;
}

/** Units of a time, from the finest; each is used from so many on. */
const UNITS = [
  { key: 'minutes', ms: MINUTE_MS, from: 0 },
  { key: 'hours', ms: HOUR_MS, from: 90 * MINUTE_MS },
  { key: 'days', ms: DAY_MS, from: 2 * DAY_MS },
] as const;
export type Unit = (typeof UNITS)[number];

/** The unit in which a time is best said. */
export function unitFor(ms: number): Unit {
  return UNITS.findLast(({ from }) => ms >= from) ?? UNITS[0];
}

/** A time in its own unit: "45 menit", "5,5 jam", "3,2 hari". */
export function timeSaid(say: Say, ms: number): string {
  const { key, ms: unit } = unitFor(ms);
  const format = key === 'minutes' ? WHOLE : TENTHS;
  return say(`office-figures:${key}`, { value: format.format(ms / unit) });
}

/** A kecamatan, or what stands for all others. */
export function placeSaid(say: Say, place: string): string {
  if (place === UNTOLD) return say('office-figures:place_untold');
  if (place === ELSEWHERE) return say('office-figures:place_elsewhere');
  return districtName(place) ?? place;
}

/** A channel by its name; one that has no sentence by its own. */
export function channelSaid({ say, parts }: Pick<Asked, 'say' | 'parts'>, channel: string): string {
  const key = `office-figures:channel_${channel.replaceAll('-', '_')}`;
  return parts.sentences.has(DEFAULT_LANGUAGE, key) ? say(key) : channel;
}

/** A week by its Monday. */
export function weekSaid(say: Say, week: string): string {
  return say('office-figures:week_of', { date: week });
}
