import { givenByHimself, isKeptFrom } from '../../../flows/fields/own.ts';
import type { FlowContext } from '../../../flows/kit/question.ts';
import { fieldsOf } from '../../../flows/kit/record.ts';
import type { AskedField } from '../asking/asked.ts';
import type { Asked } from '../visit.ts';

/**
 * A field as it stands on the worker's own sheet: what the owner told of him is called so, and what he
 * gave by an earlier link is not shown. How he is a member he chooses himself, for with that he reads
 * what it means.
 */
export function askedOfHimself(
  asked: AskedField,
  context: FlowContext,
  say: Asked['say'],
): AskedField {
  const { key, choices, chosen } = asked;
  const fields = fieldsOf(context.record, String(context.input.subject));
  const label = key === 'membership' ? say('form-worker:card') : asked.label;
  const beside = (said: string) => ({ ...asked, label, question: `${asked.question} ${said}` });
  if (isKeptFrom(context, key)) return beside(say('form-worker:given_before'));
  if ((fields[key] ?? null) === null || key === 'name' || givenByHimself(fields, key))
    return { ...asked, label };
  if (key !== 'membership') return beside(say('form-worker:by_owner'));
  const what = choices.find((one) => one.key === chosen)?.label ?? '';
  return { ...beside(say('form-worker:owner_says', { what })), chosen: null };
}
