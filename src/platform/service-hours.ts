/** Days of a week (0: Monday) with the minutes of the day in which officers answer, in WIB. */
export type ServiceTime = { from: number; to: number; opens: number; closes: number };
/** When officers answer. No day is in it twice. */
export type ServiceHours = readonly ServiceTime[];

const DAYS = ['sen', 'sel', 'rab', 'kam', 'jum', 'sab', 'min'];
const PART =
  /^([a-z]{3})(?:-([a-z]{3}))? ([01]\d|2[0-3])\.([0-5]\d)-(?:([01]\d|2[0-3])\.([0-5]\d)|24\.00)$/i;
const WHOLE_DAY = 24 * 60;

/** Reads 'Sen-Jum 08.00-15.00' or 'Sen-Kam 08.00-15.00, Jum 08.00-14.00'; null for anything else. */
export function readServiceHours(text: string): ServiceHours | null {
  const times: ServiceTime[] = [];
  const taken = new Set<number>();
  for (const part of text.split(/\s*,\s*/)) {
    const time = timeOf(part.trim());
    if (time === null) return null;
    for (let day = time.from; day <= time.to; day += 1) {
      if (taken.has(day)) return null;
      taken.add(day);
    }
    times.push(time);
  }
  return times;
}

function timeOf(part: string): ServiceTime | null {
  const [found, first = '', last = first, ...clock] = PART.exec(part) ?? [];
  if (found === undefined) return null;
  const [from, to] = [DAYS.indexOf(first.toLowerCase()), DAYS.indexOf(last.toLowerCase())];
  const [opensHour, opensMinute, closesHour, closesMinute] = clock.map(Number);
  const opens = (opensHour ?? 0) * 60 + (opensMinute ?? 0);
  const closes = clock[2] === undefined ? WHOLE_DAY : (closesHour ?? 0) * 60 + (closesMinute ?? 0);
  return from === -1 || to < from || closes <= opens ? null : { from, to, opens, closes };
}
