import type { Args } from '../../../flows/kit/effects.ts';
import { type FieldSpec, laterWith } from '../../../flows/kit/field.ts';
import type { FlowContext } from '../../../flows/kit/question.ts';
import type { Json } from '../../../flows/kit/record.ts';
import { settle, writesFor } from '../../../flows/kit/settle.ts';
import type { Write } from '../../../flows/kit/several.ts';
import { shownValue, type Voice } from '../../conversation/fields.ts';
import { offered, type ReadReply, readAs } from '../../conversation/read.ts';
import { answerKinds } from '../../language/kinds/index.ts';
import { wantsLater } from '../../language/later.ts';
import { toldOf } from './asked.ts';
import { onPage } from './words.ts';

/**
 * What came from a page: a text, one of the choices, nothing where something stood, or what was shown
 * back before and is agreed to.
 */
export type Reply = { text: string } | { choice: string } | { agreed: Json } | { emptied: true };

/** What it comes to. */
export type Taken =
  /** To be stored; `told`: what the chat says to it. */
  | { is: 'stored'; writes: readonly Write[]; told: string | null }
  | { is: 'problem'; sentence: string }
  /** Shown back first; the yes comes with what was `said`. */
  | { is: 'confirm'; sentence: string; said: Json }
  /** It may mean several. */
  | { is: 'options'; sentence: string; options: readonly { label: string; said: Json }[] };

/** Takes a reply for a field as the chat would; the context is about the field's subject. */
export function take(spec: FieldSpec, reply: Reply, context: FlowContext, voice: Voice): Taken {
  const { sentences } = voice.house;
  if ('emptied' in reply) return spec.later ? stored(spec, null, context, voice) : again();
  if ('agreed' in reply) return settled(reply.agreed, true);
  if ('choice' in reply) return isOffered(reply.choice) ? settled(reply.choice) : again();
  const { text } = reply;
  const { kind, reading } = readText(spec, text, context, voice);
  const putOff = spec.later === true && wantsLater(text);
  if (putOff && (reading.is === 'none' || kind.open)) return left();
  if (reading.is === 'none') return again();
  if (reading.is === 'problem') return problem(`problems:${reading.problem}`, reading.args);
  if (reading.is === 'options') {
    const options = reading.options.map((said) => ({ said, label: shownAs(said) }));
    return { is: 'options', sentence: sentences.say(voice.language, 'common:which'), options };
  }
  const done = settled(reading.value);
  if (reading.confirm !== true || done.is !== 'stored') return done;
  const shown = shownAs(reading.value);
  const sentence = sentences.say(voice.language, 'common:confirm', { shown });
  return { is: 'confirm', sentence, said: reading.value };

  function problem(key: string, args?: Args): Taken {
    return { is: 'problem', sentence: onPage(voice, key, args) };
  }

  function again(): Taken {
    return problem(`${spec.ask}_again`, spec.args?.(context));
  }

  function settled(said: Json, agreed = false): Taken {
    const comes = settle(spec, said, context);
    if (comes.is === 'again') return problem(comes.key, comes.args);
    if (comes.is === 'value' || agreed) return stored(spec, comes.value, context, voice);
    const sentence = onPage(voice, `${spec.ask}_confirm`, comes.args);
    return { is: 'confirm', sentence, said };
  }

  function isOffered(choice: string): boolean {
    return (spec.choices?.(context) ?? []).some(({ key }) => key === choice);
  }

  function shownAs(said: Json): string {
    const label = offeredTo(spec, context, voice).find(({ key }) => key === said)?.label;
    return label ?? shownValue(answerKinds.get(spec.expects), said, voice) ?? String(said);
  }

  function left(): Taken {
    const write = laterWith(context.record, String(context.input.subject), spec.key);
    const told = sentences.say(voice.language, 'common:left_for_later');
    return { is: 'stored', writes: [write], told };
  }
}

function readText(spec: FieldSpec, text: string, context: FlowContext, voice: Voice): ReadReply {
  return readAs(spec.expects, text, {
    now: context.now,
    choices: offeredTo(spec, context, voice),
    hint: spec.hint?.(context) ?? {},
  });
}

function offeredTo({ choices }: FieldSpec, context: FlowContext, voice: Voice) {
  if (!choices) return [];
  return offered({ question: { choices }, context }, voice.house.sentences, voice.language);
}

function stored(spec: FieldSpec, value: Json, context: FlowContext, voice: Voice): Taken {
  const writes = writesFor(spec, value, context);
  return { is: 'stored', writes, told: toldOf(spec, value, voice) };
}
