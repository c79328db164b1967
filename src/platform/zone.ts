/** Minutes ahead of UTC. The three zones of Indonesia are fixed by Keppres 41/1987; none has summer time. */
const WIB = 7 * 60;
const WITA = 8 * 60;
const WIT = 9 * 60;

/** Provinces outside western time, by the first two digits of a region's code; WIB is the rest. */
const WITA_PROVINCES: ReadonlySet<string> = new Set(
  '51 52 53 63 64 65 71 72 73 74 75 76'.split(' '),
);
const WIT_PROVINCES: ReadonlySet<string> = new Set('81 82 91 92 93 94 95 96'.split(' '));

/** How far the clocks of a region ('33.27') are ahead of UTC, in minutes; unknown ones go by Jakarta's. */
export function officeOffset(region: string): number {
  const province = region.slice(0, 2);
  if (WITA_PROVINCES.has(province)) return WITA;
  return WIT_PROVINCES.has(province) ? WIT : WIB;
}
