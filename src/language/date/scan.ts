import type { Token } from '../numbers/lex.ts';
import { type Gap, monthAt, numberAt, type Part, type Piece } from './parts.ts';
import { roleOf } from './vocabulary.ts';

/** The parts of a text that dates are made of, and what else is said. */
export type Scan = {
  parts: readonly Part[];
  /** Behind the last part. */
  tail: Gap;
  /** Ages in years ("umur 35", "35 tahun"); `told` when "umur" was said. */
  ages: readonly { years: number; told: boolean }[];
};

const TIGHT = /^[-/.]$/;
const CENTURY = /^(?:19|20)$/;
const MOST_LABELS = 3;
const ENDS_DENIAL = /[,.;:]/;

/** Finds the numbers and months in a text cut into tokens, and what the words between them do. */
export function scanned(tokens: readonly Token[]): Scan {
  return new Scanner(tokens).scan();
}

class Scanner {
  readonly #parts: Part[] = [];
  readonly #ages: { years: number; told: boolean }[] = [];
  #gap: Gap = freshGap(true);
  #label: Part['label'] = null;
  #labels = 0;
  /** "umur" was said and nothing else since. */
  #agePromised = false;

  constructor(private readonly tokens: readonly Token[]) {}

  scan(): Scan {
    for (let at = 0; at < this.tokens.length; ) at = this.#take(at);
    return { parts: this.#parts, tail: this.#gap, ages: this.#ages };
  }

  /** Takes what is at token `at` and gives where to go on. */
  #take(at: number): number {
    const token = this.tokens[at];
    if (token === undefined) return at + 1;
    const found = this.#wholeYear(numberAt(this.tokens, at)) ?? monthAt(this.tokens, at);
    if (found === null) {
      this.#takeBetween(token);
      return at + 1;
    }
    if (this.#isAge(found)) {
      this.#ages.push({ years: found.small ?? 0, told: this.#agePromised });
      this.#gap = { ...freshGap(true), roles: this.#gap.roles };
      this.#forget();
      return this.#isYearWord(found.to) ? found.to + 1 : found.to;
    }
    this.#parts.push(this.#placed(found));
    this.#gap = freshGap(false);
    this.#forget();
    return found.to;
  }

  #forget(): void {
    this.#label = null;
    this.#labels = 0;
    this.#agePromised = false;
  }

  #takeBetween(token: Token): void {
    const gap = this.#gap;
    if (token.kind === 'sign' || token.kind === 'line') {
      gap.signs += token.text;
      if (ENDS_DENIAL.test(token.text)) gap.denied = false;
      return;
    }
    const role = token.kind === 'word' ? roleOf(token.text) : null;
    if (role === 'filler') return;
    if (role === 'day' || role === 'month' || role === 'year') {
      this.#label = role;
      this.#labels += 1;
      return;
    }
    if (role !== null) gap.roles.add(role);
    // "tahun lahir 85": the birth does not part the year from the month before it.
    const inside = role === 'birth' && (this.#label === 'month' || this.#label === 'year');
    gap.broken ||= !inside;
    gap.denied = role === 'not' || (gap.denied && role === 'birth');
    this.#agePromised = role === 'age';
  }

  /** "sembilan belas delapan puluh lima", "maret 19 85": a year in two halves. */
  #wholeYear(found: Piece | null): Piece | null {
    if (found === null || !CENTURY.test(found.digits)) return found;
    const last = this.#gap.broken ? undefined : this.#parts.at(-1);
    const expected = last?.month != null || (found.spelled && (last ?? this.#label) != null);
    const rest = expected ? numberAt(this.tokens, found.to) : null;
    if (rest?.digits.length !== 2 || rest.spelled !== found.spelled) return found;
    const digits = found.digits + rest.digits;
    return { ...rest, small: null, year: digits, digits, doubt: !found.spelled };
  }

  #placed({ to: _to, ...found }: Piece): Part {
    // "tgl/bln/thn: 12/03/1985" says only that a date follows.
    const label = this.#labels < MOST_LABELS ? this.#label : null;
    // "tahun lima" is 2005.
    const year = label === 'year' && found.spelled && found.digits.length === 1;
    const fits = found.month === null ? label !== 'day' || found.small !== null : label === 'month';
    return {
      ...found,
      year: year ? `0${found.digits}` : found.year,
      label: fits ? label : null,
      gap: this.#gap,
    };
  }

  #isAge({ small, to }: Piece): boolean {
    if (small === null || monthAt(this.tokens, to) !== null) return false;
    if (this.#agePromised) return true;
    if (this.#label !== null || !this.#isYearWord(to)) return false;
    if (numberAt(this.tokens, to + 1) !== null) return false;
    const last = this.#parts.at(-1);
    if (last === undefined || this.#gap.broken) return true;
    const { signs } = this.#gap;
    // "12-3-85 th" ends with the year's own word, "12-3-1985, 41 th" with an age.
    const ownWord = last.month !== null || (signs === '' && last.digits.length < 4);
    return !ownWord && !TIGHT.test(signs);
  }

  #isYearWord(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && roleOf(token.text) === 'year';
  }
}

function freshGap(broken: boolean): Gap {
  return { broken, signs: '', roles: new Set(), denied: false };
}
