import type { Args } from '../../flows/kit/effects.ts';
import type { FieldSpec } from '../../flows/kit/field.ts';
import type { FlowContext } from '../../flows/kit/question.ts';
import { BUSINESS, type EmployerRecord, fieldsOf, type Json } from '../../flows/kit/record.ts';
import { placeInList } from '../../flows/workers.ts';
import { answerKinds } from '../language/kinds/index.ts';
import { maskIdentityNumbers } from '../language/nik.ts';
import type { World } from './driver.ts';
import type { House } from './house.ts';

/** A field that a form declares, and the flow that asks it. */
export type Declared = { flow: string; about: 'business' | 'worker'; spec: FieldSpec };
/** Such a field of the business or of one worker. */
export type Target = Declared & { subject: string };
/** A language and what is needed to speak it. */
export type Voice = { house: House; language: string };

const declared = new WeakMap<House, readonly Declared[]>();

/** All fields that forms declare; one that two forms ask stands first with the earlier one. */
export function declaredFields(house: House): readonly Declared[] {
  const known = declared.get(house);
  if (known) return known;
  const fields = [...house.flows.values()].flatMap(({ name, form }): Declared[] =>
    (form?.fields ?? []).map((spec) => ({ flow: name, about: form?.about ?? 'business', spec })),
  );
  declared.set(house, fields);
  return fields;
}

/** How owners call a field: `<ask>_words`, the first of them its name. Empty where it has none. */
export function fieldWords({ spec }: Declared, { house, language }: Voice): readonly string[] {
  const key = `${spec.ask}_words`;
  return house.sentences.has(language, key) ? house.sentences.say(language, key).split('|') : [];
}

/** What a flow sees when it asks a field of this subject. */
export function contextAbout(subject: string, world: World): FlowContext {
  return { ...world, input: { subject }, memory: {} };
}

/** The name of a field in a sentence: "Gaji Warni", "NIK karyawan 2", "Nama usaha". */
export function fieldLabel(target: Target, record: EmployerRecord, voice: Voice): string {
  const { house, language } = voice;
  const what = fieldWords(target, voice)[0] ?? '';
  const field = what.charAt(0).toUpperCase() + what.slice(1);
  if (target.subject === BUSINESS) return field;
  const { name } = fieldsOf(record, target.subject);
  if (typeof name === 'string' && target.spec.key !== 'name')
    return house.sentences.say(language, 'common:field_of', { field, name });
  const number = placeInList(record, target.subject);
  return house.sentences.say(language, 'common:field_of_number', { field, number });
}

/** A stored value as a sentence shows it; identity numbers masked. */
export function fieldShown({ spec }: Target, value: Json, voice: Voice): string {
  const kind = spec.shown ? spec : answerKinds.get(spec.expects);
  return maskIdentityNumbers(shownValue(kind, value, voice) ?? String(value));
}

/** A value as a sentence shows it, or null where what it belongs to has no sentence for it. */
export function shownValue<Value>(
  what: { shown?: (value: Value) => { key: string; args: Args } } | undefined,
  value: Value,
  { house, language }: Voice,
): string | null {
  const shown = what?.shown?.(value);
  return shown ? house.sentences.say(language, shown.key, shown.args) : null;
}

/** The declared field that a stored one is. */
export function targetOf(house: House, subject: string, key: string): Target | null {
  const about = subject === BUSINESS ? 'business' : 'worker';
  const found = declaredFields(house).find((one) => one.about === about && one.spec.key === key);
  return found ? { ...found, subject } : null;
}
