import { BUSINESS, type EmployerRecord } from '../../../flows/kit/record.ts';
import { nameOf } from '../../../flows/workers.ts';
import type { OutcomeCodes } from '../../followup/outcome-codes.ts';
import { outcomeSaid } from '../codes/labels.ts';
import { answerSaid, reminderLine } from '../reminders/words.ts';
import type { Visit } from '../visit.ts';
import { maskNumbers } from './masked.ts';
import type { Names } from './names.ts';
import type { TimelineItem } from './ports.ts';
import { stepLine } from './timeline-step.ts';
import { day } from './when.ts';
import { fieldName, worded } from './words.ts';

type Of<K extends TimelineItem['kind']> = Extract<TimelineItem, { kind: K }>;

export type Telling = { visit: Visit; record: EmployerRecord; names: Names; codes: OutcomeCodes };

/** So much of a talk's turn is read at a glance. */
const FIRST_WORDS = 90;
/** More fields than this are not named in one line. */
const NAMED = 6;

/** One thing that happened, in words. */
export function Item({ item, ...telling }: { item: TimelineItem } & Telling) {
  switch (item.kind) {
    case 'talk':
      return <Turn item={item} {...telling} />;
    case 'note':
      return (
        <>
          {telling.names.of(item.by)}: <q>{maskNumbers(item.text)}</q>
        </>
      );
    case 'outcome':
      return <>{outcomeLine(item, telling)}</>;
    case 'step':
      return <>{stepLine(item, telling)}</>;
    case 'consent':
      return <>{consentLine(item, telling)}</>;
    case 'field':
      return <>{fieldLine(item, telling)}</>;
    case 'failure':
      return <>{failureLine(item, telling)}</>;
    case 'reminder':
      return <>{reminderLine(item, telling.visit)}</>;
  }
}

/** A turn by its first words; the whole of it unfolds. */
function Turn({ item: { lines }, visit }: { item: Of<'talk'> } & Telling) {
  const shown = lines.map(({ direction, text, by }) => ({
    direction,
    who: by ?? worded(visit, direction, `office-case:line_${direction}`),
    text: maskNumbers(text),
  }));
  const [first] = shown;
  if (!first) return null;
  return (
    <details>
      <summary>
        {first.who}: {firstWords(first.text)}
      </summary>
      {shown.map(({ direction, who, text }) => (
        <p class={`bubble ${direction}`}>
          {who}: {text}
        </p>
      ))}
    </details>
  );
}

function firstWords(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= FIRST_WORDS) return line;
  const end = line.lastIndexOf(' ', FIRST_WORDS);
  return `${line.slice(0, end > 0 ? end : FIRST_WORDS)} …`;
}

/** What came of a contact, or what talk brought about. */
function outcomeLine(item: Of<'outcome'>, { visit, names, codes }: Telling): string {
  const { say } = visit;
  const { code, reason, via, by, nextAt, document, documentDate } = item;
  const own = told([
    worded(visit, code, `office-case:outcome_${code}`),
    reason &&
      (code === 'reminder_answered'
        ? answerSaid(visit, reason)
        : worded(visit, reason, `office-case:because_${reason}`)),
  ]);
  const line = told([
    via && worded(visit, via, `office-case:way_${via}`),
    outcomeSaid(visit, codes, item) ?? own,
    nextAt && say('office-case:next_date', { day: day(say, nextAt) }),
    document && say('office-case:document', { number: document }),
    documentDate && say('office-case:day', { date: documentDate }),
  ]);
  return `${names.of(by)}: ${line}`;
}

function consentLine({ purpose, textVersion, given }: Of<'consent'>, { visit }: Telling): string {
  const { say } = visit;
  return told([
    say(given ? 'office-case:given' : 'office-case:not_given'),
    worded(visit, purpose, `office-case:purpose_${purpose}`),
    say('office-case:text_version', { version: textVersion }),
  ]);
}

/** Who wrote which answers; never what they say. */
function fieldLine({ by, fields }: Of<'field'>, { visit, record, names }: Telling): string {
  const { say } = visit;
  const written = fields.flatMap(({ subject, key }) => {
    const what = fieldName(visit, key);
    if (what === null) return [];
    const whose = subject === BUSINESS ? '' : nameOf(record, subject) || `#${subject.slice(1)}`;
    return [whose === '' ? what : `${what} (${whose})`];
  });
  const others = written.length - NAMED;
  const shown = [
    ...written.slice(0, NAMED),
    ...(others > 0 ? [say('office-case:more_fields', { count: others })] : []),
  ];
  const what = shown.length > 0 ? shown.join(', ') : say('office-case:marks');
  return say('office-case:wrote_fields', { who: names.of(by), what });
}

function failureLine({ channel, code }: Of<'failure'>, { visit }: Telling): string {
  return visit.say('office-case:not_sent', { channel, code: code ?? '' });
}

function told(parts: readonly (string | number | null)[]): string {
  return parts.filter((part) => part !== null && part !== 0 && part !== '').join(' · ');
}
