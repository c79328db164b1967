import { readCount } from './count.ts';
import { readWage, type WageReading } from './wage.ts';
import { plain } from './words.ts';

/** So many workers at one wage, as said. */
export type WageGroupSaid = { count: number; rupiah: number; per: WageReading['per'] };

const LONGEST = 300;
const MOST_GROUPS = 10;
const PARTS =
  /\s*(?:[;\n]|,(?!\d)|(?<=[a-z]),|(?<![a-z])(?:dan|terus|trus|lalu|lan|sama|karo|kalih|sing|yang|yg)(?![a-z]))\s*/;
const PEOPLE =
  /(?<![\d.,a-z])(?:\d{1,3}|satu|siji|seorang|dua|loro|rong|tiga|telu|telung|empat|papat|patang|lima|enam|nem|tujuh|pitu|delapan|wolu|sembilan|sanga|sepuluh) ?(?:orang|org|wong|uwong|tiyang|cah|bocah|karyawan|pekerja)(?:nya|ne|e)?(?![a-z])/;

/**
 * Several wages in one answer: "2 orang 2jt, 1 orang 3jt", "2jt 2 orang, 3jt 1 orang". Null unless
 * two or more parts each say how many people and, without doubt, what one of them earns.
 */
export function readWageGroups(text: string): readonly WageGroupSaid[] | null {
  if (text.length > LONGEST) return null;
  const parts = text
    .split('\n')
    .flatMap((line) => plain(line).split(PARTS))
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > MOST_GROUPS) return null;
  const groups: WageGroupSaid[] = [];
  for (const part of parts) {
    const people = PEOPLE.exec(part)?.[0];
    if (people === undefined) return null;
    const { count } = readCount(people);
    const wage = readWage(part.replace(people, ' '));
    if (!count || wage.rupiah === null || wage.special !== null || wage.confirm) return null;
    groups.push({ count, rupiah: wage.rupiah, per: wage.per });
  }
  return groups;
}
