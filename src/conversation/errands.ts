import { BUSINESS, type EmployerRecord, type Fields } from '../../flows/kit/record.ts';
import { presentWorkers } from '../../flows/workers.ts';
import { type Errand, readErrand } from '../language/errand.ts';
import { readLeaving } from '../language/leaving.ts';
import { channelNamed } from '../language/other-channel.ts';
import { readSelfFill } from '../language/self-fill.ts';
import type { Voice } from './fields.ts';
import { runReminding } from './reminding.ts';
import { workersNamed } from './repair/mentioned.ts';
import type { Stack } from './stack.ts';
import { runWhatIf } from './supposing.ts';
import { tonguesOn } from './tongues.ts';

const FLOWS: Readonly<Record<Exclude<Errand, 'send'>, { flow: string; input?: Fields }>> = {
  status: { flow: 'status' },
  mydata: { flow: 'mydata' },
  documents: { flow: 'documents' },
  reminders: { flow: 'reminders' },
  reminders_on: { flow: 'reminders', input: { wish: 'on' } },
  reminders_off: { flow: 'reminders', input: { wish: 'off' } },
  officer_off: { flow: 'officer-off' },
  withdraw: { flow: 'withdraw' },
  form: { flow: 'secure-form' },
  language: { flow: 'language' },
  other_channel: { flow: 'other-channel' },
};

/**
 * What is asked for beside the open question: its flow goes on top, and the question is asked again
 * after it. Taking the consent back gives up what was under way. `chosen`: the text is a choice of
 * the open question, and only a worker's name tells it from that. False when nothing was asked for.
 */
export function runErrand(stack: Stack, text: string, chosen: boolean, voice: Voice): boolean {
  if (runLeaving(stack, text) || runSelfFill(stack, text)) return true;
  if (runReminding(stack, text)) return true;
  if (chosen) return false;
  const errand = readErrand(text);
  if (errand === 'send') return runSending(stack);
  if (errand !== null) {
    const { flow, input = {} } = FLOWS[errand];
    const top = stack.talk.frames.at(-1)?.flow;
    // "Lewat WA saja" is how she wants to be called back.
    if (top === flow || (errand === 'other_channel' && top === 'callback')) return false;
    if (errand === 'withdraw') stack.goHome({ quiet: true });
    stack.talk.misses = 0;
    stack.call(flow, { ...input, ...moreOf(errand, text, voice) });
    return true;
  }
  return runWhatIf(stack, text, voice);
}

/** What a flow is told of the very words of its errand. */
function moreOf(errand: Errand, text: string, voice: Voice): Fields {
  if (errand === 'language') return tonguesOn(text, voice);
  const to = errand === 'other_channel' ? channelNamed(text) : null;
  return to === null ? {} : { to };
}

/**
 * "Kirim aja" at a question for the file: what is open stays open, and the list is shown to be
 * checked. Only with a worker in it; elsewhere nothing was asked for.
 */
function runSending(stack: Stack): boolean {
  const open = stack.open();
  const filling = open?.question.field?.(open.context) !== undefined;
  const inFile = stack.talk.frames.some(({ flow }) => flow === 'file');
  if (!filling || !inFile || presentWorkers(stack.world.record).length === 0) return false;
  stack.goHome({ quiet: true });
  return stack.send({ type: 'answer', value: 'workers' });
}

/** A worker of the list who is named as having left, or as to be taken out. */
function runLeaving(stack: Stack, text: string): boolean {
  const { record } = stack.world;
  const said = record.workers.length > 0 ? readLeaving(text) : null;
  const ref = said === null ? null : theOneNamed(record, said.names);
  if (ref === null) return false;
  // Asked about him already: what was said is the answer.
  const top = stack.talk.frames.at(-1);
  if (top?.flow === 'leaving') {
    if (top.input.subject === ref) return false;
    stack.cancel();
  }
  stack.call('leaving', { subject: ref, left: said?.left === true });
  return true;
}

/** A worker who is to fill in his own data: he who is named, else he whom the open question is about. */
function runSelfFill(stack: Stack, text: string): boolean {
  const { record } = stack.world;
  const said = readSelfFill(text);
  if (said === null) return false;
  const open = stack.open();
  const asked = open?.question.field?.(open.context)?.subject;
  const about = asked === undefined || asked === BUSINESS ? null : asked;
  const subject = said.names.length === 0 ? about : theOneNamed(record, said.names);
  if (subject === null) return false;
  stack.call('worker-link', { subject });
  return true;
}

/** The one worker of the list whom all these words name; null where none or several are. */
function theOneNamed(record: EmployerRecord, words: readonly string[]): string | null {
  const named = words.map((word) => new Set(workersNamed(record, word)));
  const [ref, ...others] = presentWorkers(record)
    .map((worker) => worker.ref)
    .filter((one) => named.length > 0 && named.every((refs) => refs.has(one)));
  return ref === undefined || others.length > 0 ? null : ref;
}
