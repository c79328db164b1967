import { dayOf } from '../../flows/kit/month.ts';
import { WIB_MS } from '../platform/zone.ts';

/** '1990-05-12' as forms want it: '12/05/1990'. What is known of a month or year alone: '03/2019'. */
export function slashed(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** The day and the time of day of a moment (UTC ms) for an office in WIB. */
export function wib(now: number): { day: string; time: string } {
  return { day: dayOf(now), time: new Date(now + WIB_MS).toISOString().slice(11, 16) };
}
