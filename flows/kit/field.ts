import type { Args } from './effects.ts';
import type { ChoiceSpec, FlowContext } from './question.ts';
import { BUSINESS, type EmployerRecord, type Fields, fieldsOf, type Json } from './record.ts';
import type { Write } from './several.ts';

/** What a reply comes to for a field, once it is read. */
export type Settled =
  | { is: 'value'; value: Json }
  /** Shown back first, by the yes/no question `<ask>_confirm`. */
  | { is: 'confirm'; value: Json; args: Args }
  /** Cannot stand; `key` says why and what would do. */
  | { is: 'again'; key: string; args?: Args };

/** One field of a record: how it is asked, and when. The secure form will be made from the same. */
export type FieldSpec = {
  key: string;
  ask: string;
  expects: string;
  args?: (context: FlowContext) => Args;
  hint?: (context: FlowContext) => Fields;
  choices?: (context: FlowContext) => readonly ChoiceSpec[];
  /** Asked only when this holds. */
  when?: (context: FlowContext) => boolean;
  /** Whether the stored value answers this question; by default any value does. */
  filled?: (value: Json, context: FlowContext) => boolean;
  /** From what was read to what is stored; by default the same. */
  settle?: (said: Json, context: FlowContext) => Settled;
  /** Emptied, so asked again, when this field's value changes. */
  dependents?: readonly string[];
  /** May be left for later; the file then says that it is missing. */
  later?: boolean;
  /** An identity number: WhatsApp's policy forbids asking for it in its chat (DOMAIN 6.4). */
  identity?: true;
  /** A sentence that shows what was read from the answer. */
  told?: (value: Json) => { key: string; args: Args };
  /** `told` is the value and no more: left out where a correction has just said it. */
  toldIsValue?: true;
  /** The value is kept as several fields of the subject, this one among them; `keys` are the others. */
  spread?: { keys: readonly string[]; of: (value: Json) => Fields };
  /** How a stored value is shown; by default as its answer kind shows what was said. */
  shown?: (value: Json) => { key: string; args: Args };
};

/** The list of fields left for later is itself kept in the record, under this key. */
export const LATER = 'later';

/** Whose fields a form fills: `input.subject`, else the business. */
export function subjectOf(context: FlowContext): string {
  return typeof context.input.subject === 'string' ? context.input.subject : BUSINESS;
}

/** The fields of a subject that were put off. */
export function leftForLater(fields: Fields): readonly string[] {
  return Array.isArray(fields[LATER]) ? (fields[LATER] as readonly string[]) : [];
}

/** Puts a field of a subject on that list. */
export function laterWith(record: EmployerRecord, subject: string, key: string): Write {
  const put = leftForLater(fieldsOf(record, subject));
  return { subject, key: LATER, value: [...new Set([...put, key])] };
}

/** Whether a field that applies has no value yet, put off or not. */
export function isMissing(spec: FieldSpec, fields: Fields, context: FlowContext): boolean {
  if (spec.when && !spec.when(context)) return false;
  const value = fields[spec.key];
  if (value === undefined || value === null) return true;
  return spec.filled ? !spec.filled(value, context) : false;
}

/** Whether a field still has to be asked in the chat: missing, not put off, not for the form alone. */
export function isOpen(spec: FieldSpec, fields: Fields, context: FlowContext): boolean {
  return (
    isMissing(spec, fields, context) &&
    !leftForLater(fields).includes(spec.key) &&
    !isForFormAlone(spec, context)
  );
}

/** Whether a field may not be asked for on this channel. What is typed all the same is taken. */
export function isForFormAlone({ identity }: FieldSpec, context: FlowContext): boolean {
  return identity === true && context.identity === 'form';
}
