import { type Flow, flowBasics, flowSetup } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import { handsOut, type Say, says } from './kit/several.ts';

/** What owners call a channel, however we are connected to it. */
type Family = 'telegram' | 'whatsapp' | 'web';

const FAMILIES: Readonly<Record<string, Family>> = {
  telegram: 'telegram',
  'whatsapp-web': 'whatsapp',
  'whatsapp-cloud': 'whatsapp',
};

/** The family of a channel, which sentences about it are named by. */
export function familyOf(channel: string): Family {
  return FAMILIES[channel] ?? 'web';
}

const wished = ({ input }: FlowContext) => (input.to as Family | undefined) ?? null;
const fits = (context: FlowContext) => (channel: string) =>
  wished(context) === null || familyOf(channel) === wished(context);

/** The channels that a link is given for: the one she named, or all where she is not yet. */
function targets(context: FlowContext): readonly string[] {
  const { to = [] } = context.channels ?? {};
  return to.filter(fits(context));
}

/** Where no link is given: she is there, or is joined there already, or nobody is met there. */
function without(context: FlowContext): Say[] {
  const { here = '', on = [] } = context.channels ?? {};
  const to = wished(context);
  if (to !== null && familyOf(here) === to) return [{ key: 'other-channel:here' }];
  const joined = on.filter(fits(context));
  if (joined.length === 0) return [{ key: 'other-channel:none' }];
  return joined.map((channel) => ({ key: `other-channel:already_${familyOf(channel)}` }));
}

const links = (context: FlowContext): Say[] =>
  targets(context).map((channel) => ({
    key: `other-channel:link_${familyOf(channel)}`,
    join: channel,
    apart: true,
  }));

/**
 * She wants to go on by another channel (`input.to`: which one): a link of ours leads there and brings
 * the record along. With `input.joined` it was used, and the talk that it came from is told so: whoever
 * did not do it herself can have a person look.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => context.input.joined !== undefined, target: 'told' },
        { guard: ({ context }) => targets(context).length > 0, target: 'given' },
        { target: 'without' },
      ],
    },
    told: {
      entry: says(({ input }) => [{ key: `other-channel:told_${familyOf(String(input.joined))}` }]),
      type: 'final',
    },
    given: { entry: [handsOut(targets), says(links)], type: 'final' },
    without: { entry: says(without), type: 'final' },
  },
});

export const otherChannel: Flow = { name: 'other-channel', version: 1, machine };
