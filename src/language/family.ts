import { readCount } from './count.ts';
import { cleanText } from './numbers/clean.ts';

/**
 * Who is to be covered with a worker: the spouse, children, and parents or parents-in-law. Null
 * where the text does not say. `confirm`: likely, but to be shown back.
 */
export type FamilyReading = {
  family: { spouse: boolean; children: number; parents: number } | null;
  confirm?: true;
};

const MOST_CHILDREN = 15;
const NOBODY =
  /(?<![a-z])(?:bujang(?:an)?|gadis|prawan|lajang|jomblo|single|singel|perawan|joko|jaka|janda|duda|rondo|randha|dudo|(?:belum|blm|durung|dereng|ga|gak|tidak|ora|mboten|nggak) (?:punya |duwe |ada |ana |gadhah )?(?:nikah|menikah|kawin|rabi|krama|keluarga|berkeluarga|omah-omah|somah|pasangan|tanggungan)|(?:tidak|ga|gak|ora|nggak|mboten) (?:ada|ana|wonten|enten|punya|duwe)|sendiri(?:an)?|dewekan|dewe|kosong|nol|laka)(?![a-z])/;
const SPOUSE =
  /(?<![a-z])(?:istri|bojo|suami|semah|garwa|sing wedok|sing lanang|pasangan)(?:nya|ne|e)?(?![a-z])/;
const NO_SPOUSE =
  /(?<![a-z])(?:janda|duda|rondo|randha|dudo|cerai|pisah|pegatan|(?:istri|suami|bojo)(?:nya|ne|e)? (?:sudah |wis |sampun )?(?:meninggal|ninggal|almarhum|seda|mati|almarhumah|kerja|punya|sudah punya|ikut|dewe|sendiri))(?![a-z])/;
const CHILD = /(?<![a-z])(?:anak|anake|anaknya|bocah|putra|lare|yugo|momongan)(?![a-z])/;
const NO_CHILD =
  /(?<![a-z])(?:belum|blm|durung|dereng|ga|gak|tidak|ora|mboten|nggak|tanpa) (?:punya |duwe |ada |ana |gadhah )?(?:anak|momongan|putra|lare)|(?:anak(?:nya|e)?) (?:belum|durung|ga|gak|tidak|ora|nggak|mboten) (?:ada|ana|punya|duwe)/;
const PARENT =
  /(?<![a-z])(?:ortu|orang ?tua|wong ?tuwa|wong ?tuo|tiyang sepuh|mertua|morotuwo|moro ?tuwa|ibu|bapak|mak|simbok|emak|simak)(?:nya|ne|e)?(?![a-z])/;
const BOTH_PARENTS =
  /(?<![a-z])(?:ortu|orang ?tua|wong ?tuwa|wong ?tuo|tiyang sepuh)(?:nya|ne|e)?(?![a-z])/;
const AFTER_CHILD =
  /(?:anak|anake|anaknya|bocah|putra|lare) *(?:cuma|mung|hanya|ana|ada|wonten|masih)? *(\p{L}+|\d{1,2})(?! *(?:th|tahun))/u;
const BEFORE_CHILD = /(\d{1,2}|\p{L}+) *(?:orang |bocah )?(?:anak|putra|lare)(?![a-z])/u;
/** "istri sama anak": one of each is likely. */
const ONE: FamilyReading = { family: { spouse: false, children: 1, parents: 0 }, confirm: true };

/**
 * "istri dan 2 anak", "bojo karo anak loro", "bujang", "anak 4, sama ibunya" (DOMAIN 3.3, 4.4).
 * Never throws; a text longer than 1,000 characters says nothing.
 */
export function readFamily(text: string): FamilyReading {
  const clean = cleanText(text).text;
  if (clean === '' || clean.includes('?')) return { family: null };
  const spouse = SPOUSE.test(clean) && !NO_SPOUSE.test(clean);
  const child = CHILD.test(clean);
  const parents = BOTH_PARENTS.test(clean) ? 2 : PARENT.test(clean) ? 1 : 0;
  if (!SPOUSE.test(clean) && !child && parents === 0)
    return NOBODY.test(clean)
      ? { family: { spouse: false, children: 0, parents: 0 } }
      : { family: null };
  if (child && NO_CHILD.test(clean)) return sure({ spouse, children: 0, parents }, parents > 0);
  if (!child) {
    const denied = NOBODY.test(clean) && !NO_SPOUSE.test(clean);
    return denied ? { family: null } : sure({ spouse, children: 0, parents }, parents > 0);
  }
  const children = childrenIn(clean);
  if (children === null) return { ...ONE, family: { spouse, children: 1, parents } };
  if (children > MOST_CHILDREN) return { family: null };
  return sure({ spouse, children, parents }, parents > 0);
}

function sure(family: NonNullable<FamilyReading['family']>, doubt: boolean): FamilyReading {
  return doubt ? { family, confirm: true } : { family };
}

function childrenIn(clean: string): number | null {
  for (const pattern of [AFTER_CHILD, BEFORE_CHILD]) {
    const said = pattern.exec(clean)?.[1];
    const count = said === undefined ? null : readCount(said).count;
    if (count !== null) return count;
  }
  return null;
}
