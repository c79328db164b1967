import {
  asksBeside,
  asksWhetherCounted,
  isTag,
  leadsToQuestion,
  saysSomething,
  takesBack,
  withoutAsking,
} from './asks-beside.ts';
import { asksInWords, asksSomething } from './follow-up.ts';
import { plain } from './words.ts';

/**
 * A text in two: what may answer, and what is asked beside it. `how`: `plain` where both are
 * sentences of their own; `loose` where a statement goes with the question; `bare` where no mark
 * parts them, so that the answer has to be one beyond doubt.
 */
export type AnswerAndQuestion = {
  answer: string;
  question: string;
  /** Of the question only what asks, where more belongs to it. */
  asked: string;
  how: 'plain' | 'loose' | 'bare';
};

const LONGEST = 200;
/** So many words at most stand before a question that no mark parts from them. */
const MOST_BEFORE = 6;
/** Where a question begins without a mark before it. */
const LEADS =
  /[\s,.;]+(?:tapi|tp|tpi|tetapi|ning|nanging|terus|trus|trs|teros|njuk|lalu|btw|oh i?ya)[\s,]+(?=\S)/gu;
/** "Aku takon …" begins one as well, and asks by itself. */
const ASKING =
  /(?<!(?<!\p{L})(?:aku|saya|sy|kula|kulo|nyong|inyong|gue|gw|mau|arep|tak|tek|numpang|badhe|ajeng))[\s,.;]+(?=(?:(?:aku|saya|sy|kula|kulo|nyong|inyong|gue|gw) )?(?:mau |arep |tak |tek |numpang |badhe |ajeng )?(?:tanya|nanya|takon|tanglet)[\s,]+\S)/gu;
const ASKED =
  /^(?:(?:aku|saya|sy|kula|kulo|nyong|inyong|gue|gw) )?(?:mau |arep |tak |tek |numpang |badhe |ajeng )?(?:tanya|nanya|takon|tanglet)[\s,]+/u;
/** "…, mas?" is no part of its own. */
const CALLS = /,\s*(?=(?:mas|mbak|mba|pak|bu|min|kak|bos|ya|yo|nggih)\s*[?.!]*$)/u;
const CUT = /\s*\|\s*|(?<=\?)\s*(?!\?)|[;!]+\s*|[,.]+(?!\d)\s*/u;
/** A word with which a question may begin right behind an answer. */
const BEGINS =
  /^(?:wajib|harus|hrs|kudu|kedah|perlu|mesti|bisa|boleh|oleh|kena|apa(?:kah)?|opo|punapa|punopo|napa|nopo|berapa|brp|pira|piro|pinten|gimana|gmn|piye|priben|kepriben|pripun|kapan|siapa|sapa|sopo|sinten|kenapa|ngapa|m?bayar\p{L}*|iur\p{L}*|denda\p{L}*|biaya\p{L}*|telat|dipotong|masa|mosok|kalau|kalo|klo|nek|yen|menawi)$/u;

/**
 * The ways in which a text answers shortly and asks something besides: "iya, tapi itu per bulan?",
 * "4 orang wajib ga"; the likeliest first. Whether the answer is one is left to its reader. None
 * where nothing is asked, or only whether the answer is so ("iya kah?", "4 apa 5 ya"), or the answer
 * hangs on it ("kalau gratis").
 */
export function answersAndQuestions(text: string): readonly AnswerAndQuestion[] {
  if (text.length > LONGEST) return [];
  const line = plain(text.replace(/\n+/g, '. '))
    .replace(CALLS, ' ')
    .replace(LEADS, ' | ')
    .replace(ASKING, ' | ');
  const parts = line.split(CUT).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return [...apart(parts), ...behind(parts)].map(({ answer, question, asked, how }) => ({
    answer,
    question: asIs(question),
    asked: asIs(asked),
    how,
  }));
}

/** Cut at marks. */
function apart(parts: readonly string[]): AnswerAndQuestion[] {
  const asking = parts.map((part, at) => asksBeside(part) || confirmsBefore(parts, at));
  const [first, last] = [asking.indexOf(true), asking.lastIndexOf(true)];
  if (first === -1 || !asking.slice(first, last + 1).every(Boolean)) return [];
  const start = beginOf(parts, first);
  const [before, after] = [parts.slice(0, start), parts.slice(last + 1)];
  const asked = parts.slice(start, last + 1).join(' ');
  if (before.length === 0) {
    const sure = asked.endsWith('?') && start === first;
    return after.length === 0
      ? []
      : [{ answer: after.join(', '), question: asked, asked, how: sure ? 'plain' : 'loose' }];
  }
  const question = [asked, ...after].join(' ');
  const how = after.length === 0 && start === first ? 'plain' : 'loose';
  const found: AnswerAndQuestion[] = [{ answer: before.join(', '), question, asked, how }];
  for (let at = before.length - 1; at > 0; at -= 1) {
    const moved = before.slice(at);
    if (moved.some(takesBack)) break;
    const answer = before.slice(0, at).join(', ');
    found.push({ answer, question: [...moved, question].join(', '), asked, how: 'loose' });
  }
  return found;
}

/** "…, gak wajib, bener gak": what stands before asks with it, unless that is all that is said. */
function confirmsBefore(parts: readonly string[], at: number): boolean {
  const [said, tag] = [parts[at] ?? '', parts[at + 1]];
  if (isTag(said) || countsThem(said)) return at > 1 && saysSomething(parts[at - 1] ?? '');
  return (
    at > 0 &&
    tag !== undefined &&
    at + 2 === parts.length &&
    (isTag(tag) || countsThem(tag)) &&
    saysSomething(said)
  );
}

/** "…, tiga orang bawa jahitan pulang, kalebet?": of whom it asks is said before. */
function countsThem(part: string): boolean {
  return part.endsWith('?') && asksWhetherCounted(part);
}

/** Where the question begins: a condition or hearsay before it is part of it. */
function beginOf(parts: readonly string[], first: number): number {
  let start = first;
  while (start > 0 && leadsToQuestion(parts[start - 1] ?? '')) start -= 1;
  return start;
}

/** Cut where no mark is: "4 orang wajib ga"; what stands behind it asks as well. */
function behind([whole, ...others]: readonly string[]): AnswerAndQuestion[] {
  if (whole === undefined || leadsToQuestion(whole) || !others.every(asksBeside)) return [];
  const words = whole.split(' ');
  const found: AnswerAndQuestion[] = [];
  for (let at = 1; at <= Math.min(MOST_BEFORE, words.length - 1); at += 1) {
    if (!BEGINS.test(words[at] ?? '')) continue;
    const [answer, question] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (asksInWords(answer) || !asksBeside(question)) continue;
    const asked = [question, ...others].join(', ');
    found.push({ answer, question: asked, asked, how: 'bare' });
  }
  return found;
}

/** The question alone, where it asks without "mau tanya" and "belum dijawab". */
function asIs(question: string): string {
  const bare = withoutAsking(question);
  const rest = bare.replace(ASKED, '');
  if (asksSomething(rest)) return rest;
  return bare === '' ? question : bare;
}

/** Words that ask openly, and no "ora opo-opo" or "emang". */
const OPENLY =
  /\?|(?<!\p{L})(?:gimana|gmn|gmna|bagaimana|bgmn|priben|kepriben|priwe|kepriwe|pripun|piye|kepiye|berapa\p{L}*|brp|pira\p{L}*|piro|pinten|kapan|siapa|sapa|sopo|sinten|kenapa|knp|mengapa|ngapa|kenopo|kemana|dimana|ngendi|apa (?:saja|aja|wae|ae|bae|mawon)|(?:buat|untuk|nggo|kanggo|dinggo|kagem) (?:apa|opo|napa|nopo)|(?:apa|boleh|benar|betul|bisa|aman|wajib|harus|perlu|iya|sudah|ada)kah|caranya|carane|tanya|nanya|takon)(?!\p{L})/u;

/** Whether a text asks anything openly: next to that no yes counts where it could not be undone. */
export function asksOpenly(text: string): boolean {
  return OPENLY.test(plain(text));
}
