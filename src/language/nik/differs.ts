import { readBirthDate } from '../date.ts';

/** In what a number differs from what was written beside it. */
export type Differs = 'sex' | 'birth';

const MAN =
  /(?<!\p{L})(?:laki|laki-laki|lelaki|lanang|pria|cowok|cowo|jaler|pak|mas|kang)(?!\p{L})/iu;
const WOMAN =
  /(?<!\p{L})(?:perempuan|wanita|wedok|wadon|cewek|cewe|estri|bu|mbak|mba|yu)(?!\p{L})/iu;
const SAYS_SEX =
  /(?<!\p{L})(?:laki|laki-laki|lelaki|lanang|pria|cowok|cowo|jaler|perempuan|wanita|wedok|wadon|cewek|cewe|estri)(?!\p{L})/iu;
const BORN = /(?:lahir|lair|kelahiran|tgl|tanggal)(?:an|nya|e)?[ :.]{0,3}(.{4,24})/iu;
const LONGEST = 300;

/**
 * Whether the owner says something else of a worker's sex or birth than his number does. The
 * number stays as it is where a birth date was put right later: warned, never blocked (DOMAIN 4.1).
 * `now` in UTC ms.
 */
export function differsFrom(
  text: string,
  { birth, sex }: { birth: string; sex: 'M' | 'F' },
  now: number,
): Differs | null {
  const said = text.slice(0, LONGEST);
  if (SAYS_SEX.test(said)) {
    const man = MAN.test(said);
    const woman = WOMAN.test(said);
    if (man !== woman && (sex === 'M') !== man) return 'sex';
  }
  const born = BORN.exec(said)?.[1];
  if (born === undefined) return null;
  const { iso } = readBirthDate(born, now);
  return iso !== null && iso !== birth ? 'birth' : null;
}
