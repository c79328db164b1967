import { answersAndQuestions } from '../answer-and-question.ts';
import { withoutAbout } from '../approximate.ts';
import { asksWhetherCounted } from '../asks-beside.ts';
import { normalise } from '../choice-words.ts';
import type { AnswerKind, Offered, Plain } from '../kind.ts';
import { holdsIdentityNumber } from '../nik.ts';
import { withoutAll } from '../wage/all.ts';
import { readWorkDays, type WorkDays, withoutWorkDays } from '../wage/days.ts';
import { readWage, type WageReading } from '../wage.ts';
import { readWageGroups } from '../wage-groups.ts';
import { plain as plainText } from '../words.ts';

/**
 * The value is `{rupiah, per, special}` as said; bringing it to a month is the flow's matter. Where
 * the question may be answered for groups of workers, it has `groups` of `{count, rupiah, per}` too.
 * With `hint.all`, "kabeh 1,8jt" is `all: true` besides.
 */
export const wage: AnswerKind = {
  name: 'wage',
  read(text, { hint, choices, now }) {
    const tapped = choices.length > 0 ? tappedIn(text, choices) : null;
    if (tapped !== null) return { is: 'value', value: tapped };
    const alone = hint.all === true ? withoutAll(text) : null;
    if (alone !== null) {
      const one = wage.read(alone, { hint: { ...hint, all: false }, choices: [], now });
      if (one.is === 'value') return { ...one, value: { ...(one.value as object), all: true } };
    }
    const groups = hint.groups === true ? readWageGroups(text) : null;
    if (groups?.[0]) {
      const { rupiah, per } = groups[0];
      return { is: 'value', value: { rupiah, per, special: null, groups } };
    }
    const days = readWorkDays(text);
    const said = days === null ? readWage(text) : wageOfDays(text);
    // Beside somebody's NIK a bare number is no wage.
    if (said.confirm === true && holdsIdentityNumber(text)) return { is: 'none' };
    const { rupiah, per, special } = said;
    if (rupiah === null && special === null) {
      const byPiece = per === 'piece' || BY_PIECE.test(text);
      if (byPiece && asksOnlyOf(text)) return { is: 'none' };
      if (byPiece) return { is: 'value', value: { rupiah: null, per: 'piece', special: null } };
      const told = days ?? daysIn(text);
      return told === null
        ? { is: 'none' }
        : { is: 'value', value: { rupiah: null, per: 'day', special: 'days', ...told } };
    }
    const like = special === 'same' ? likeWhom(text) : '';
    const worked = per === 'day' && rupiah !== null ? days : null;
    const value: Plain = { rupiah, per, special, ...(like === '' ? {} : { like }), ...worked };
    const about = hint.approximate === true && isOnlyApproximate(text, said);
    const confirm = said.confirm === true && rupiah !== null && !about;
    return { is: 'value', value, ...(confirm ? { confirm } : {}) };
  },
  shown(value) {
    const { rupiah, per, groups } = value as Pick<WageReading, 'rupiah' | 'per'> & {
      groups?: readonly unknown[];
    };
    if (groups) return { key: 'kinds:wage_groups', args: { count: groups.length } };
    return { key: `kinds:wage_${per}`, args: { rupiah: rupiah ?? 0 } };
  },
  samples: ['2jt', '90rb sehari', 'UMR', '2-2,5jt', 'sama kayak Slamet', 'podo'],
};

const YES_TO_THE_FIRST = new Set([
  'ya',
  'y',
  'iya',
  'yo',
  'nggih',
  'inggih',
  'betul',
  'ok',
  'oke',
  'bener',
]);

/** One of the sums on offer: by its number, its label, or yes to the first. */
function tappedIn(text: string, choices: readonly Offered[]): string | null {
  const said = normalise(text);
  const number = /^[1-9]$/.test(said) ? choices[Number(said) - 1] : undefined;
  if (number) return number.key;
  const exact = choices.find((one) => [one.label, ...one.words].map(normalise).includes(said));
  if (exact) return exact.key;
  return YES_TO_THE_FIRST.has(plainText(text).replace(/[.!, ]+$/, ''))
    ? (choices[0]?.key ?? null)
    : null;
}

/** Pay by the piece: what it comes to in a month has to be asked. */
const BY_PIECE = /(?<!\p{L})borong(?:an)?(?!\p{L})/iu;
/** "Admin dibayar per orderan, diitung jg?" asks whether he counts, and tells no pay. */
function asksOnlyOf(text: string): boolean {
  return answersAndQuestions(text).some(({ question }) => asksWhetherCounted(question));
}

const DAYS = /(?<![\d.,])(\d{1,2}) ?(?:hari|hr|dina|dino|dinten)(?!\p{L})/u;

/** The sum beside the days of work: as a day's, unless it reads otherwise without them. */
function wageOfDays(text: string): WageReading {
  const said = readWage(withoutWorkDays(text));
  return said.rupiah === null ? readWage(text) : said;
}

/** "ora 26, 25 dina": how many days a month are worked; only the last number counts. */
function daysIn(text: string): WorkDays | null {
  const said = plainText(text.slice(0, 100));
  const days = DAYS.exec(said)?.[1];
  return days === undefined ||
    /\d ?(?:hari|hr|dina|dino|dinten).*\d ?(?:hari|hr|dina|dino|dinten)/.test(said)
    ? null
    : { times: Number(days) };
}

const NOT_A_NAME =
  /(?<!\p{L})(?:gaji(?:nya|ne)?|upah(?:e|nya)?|sama|sami|podo|padha|pada|podho|kayak|kaya|kyk|koyo|karo|kr|kados|kaliyan|kalih|seperti|sprti|spt|dengan|dgn|dg|plek|persis|idem|sda|ditto|aja|saja|ae|wae|bae|mawon|semua|semuanya|smua|smuanya|kabeh|sedaya|yang|yg|sing|ingkang|tadi|mau|wau|atas|diatas|di|sebelumnya|pertama|juga|ugi|jg|kok|rata|pak|bu|mas|mbak|mba|kang|yu|ya|yo|nggih|nya|ne)(?!\p{L})/gu;

/** The name in "sama kayak Slamet", small; '' where it is only "sama". */
function likeWhom(text: string): string {
  const rest = plainText(text)
    .replace(NOT_A_NAME, ' ')
    .replace(/[^\p{L}' ]+/gu, ' ');
  return rest.replace(/ +/g, ' ').trim().slice(0, 40);
}

/** Whether nothing but "kira-kira" or "-an" makes it doubtful: no doubt where an estimate was asked for. */
function isOnlyApproximate(text: string, said: WageReading): boolean {
  const plain = readWage(withoutAbout(text));
  return !plain.confirm && plain.rupiah === said.rupiah && plain.per === said.per;
}
