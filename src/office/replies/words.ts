import type { Asked } from '../visit.ts';
import { FIELDS, unknownField } from './fields.ts';
import type { ReplyWords } from './ports.ts';

export const LONGEST_TITLE = 60;
/** Filled in it may become longer; what is sent is checked again. */
export const LONGEST_BODY = 800;

/** What is wrong with a reply, by field. */
export type Problems = { title?: string; body?: string };

/** The words of a posted form. */
export function wordsOf(form: Readonly<Record<string, string>>): ReplyWords {
  const { judul = '', teks = '' } = form;
  return { title: judul.trim(), body: teks.replace(/\r\n?/g, '\n').trim() };
}

/** What is wrong with them; null: nothing is. */
export function problemsOf({ title, body }: ReplyWords, say: Asked['say']): Problems | null {
  const problems: Problems = {};
  if (title === '' || title.length > LONGEST_TITLE)
    problems.title = say('office-replies:problem_title', { most: LONGEST_TITLE });
  if (body === '' || body.length > LONGEST_BODY)
    problems.body = say('office-replies:problem_body', { most: LONGEST_BODY });
  const unknown = unknownField(body);
  if (unknown !== null) {
    const fields = FIELDS.map((field) => `{${field}}`).join(' ');
    problems.body = say('office-replies:problem_field', { name: `{${unknown}}`, fields });
  }
  return Object.keys(problems).length > 0 ? problems : null;
}
