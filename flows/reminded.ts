import { beneath } from './kit/beneath.ts';
import type { Args, CaseReason } from './kit/effects.ts';
import {
  answered,
  answeredWith,
  calls,
  type Flow,
  flowBasics,
  flowSetup,
  remember,
  writes,
} from './kit/flow.ts';
import type { FlowContext, Moment, Question } from './kit/question.ts';
import { BUSINESS, type Json } from './kit/record.ts';
import { type Say, says } from './kit/several.ts';

/** What stands in her way, as she said it last: `{why, at}`. */
export const HINDRANCE = 'hindrance';

const ANSWERS = {
  done: ['done', 'not_yet', 'later'],
  coming: ['come', 'other_day', 'not_coming'],
  changes: ['joined', 'left', 'same'],
} as const;
const DONE = ['registered', 'handed', 'filled'] as const;
const WHYS = ['time', 'money', 'papers', 'unclear', 'not_ready', 'closed'] as const;

const asks =
  (kind: string) =>
  ({ context }: Pick<Moment, 'context'>) =>
    context.input.asks === kind;

function question(ask: keyof typeof ANSWERS): Question {
  return {
    ask: `reminding:ask_${ask}`,
    expects: 'choice',
    choices: () => ANSWERS[ask].map((key) => ({ key, label: `reminding:choice_${key}` })),
    // What was asked when she was reminded can be answered at once instead.
    orElse: (context) => beneath(context, false),
    skippable: true,
  };
}

/** Her answer, in the log and at the reminder itself. */
const noted = (answer: string, outcome?: string) => [
  {
    type: 'reminded' as const,
    params: ({ context }: Moment) => ({ id: String(context.input.id), answer }),
  },
  {
    type: 'outcome' as const,
    params: { outcome: 'reminder_answered' as const, reason: outcome ?? answer },
  },
];
const elsewhere = {
  target: 'over',
  actions: remember((_, event) => ({ answer: answered(event) })),
};
const leaves = { skip: 'over', back: 'over' };
const answer = (key: string, target: string) => ({
  guard: answeredWith(key),
  target,
  actions: noted(key),
});
/** A reason for officers, who see it beside what they know already. */
const tellsOfficers = (reason: CaseReason) => ({
  type: 'openCase' as const,
  params: { stage: 'DIHUBUNGI' as const, reasons: [reason] },
});

const hindered = (why: (typeof WHYS)[number]) => ({
  guard: answeredWith(why),
  target: `why_${why}`,
  actions: [
    ...noted(`not_yet_${why}`),
    ...writes('setField', (context) => ({
      subject: BUSINESS,
      key: HINDRANCE,
      value: { why, at: context.now },
    })),
    ...(why === 'closed' ? [] : [tellsOfficers(`hindered_${why}`)]),
    { type: 'say' as const, params: { key: `reminding:help_${why}` } },
  ],
});

/**
 * A reminder reached her (`input`: its id, plan, step, what it asks and the values of its sentence).
 * It says who it is from and where that can be checked outside the chat; her answer goes straight to
 * the matter: what was done, or what is in the way and what helps with that.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'told',
  states: {
    told: {
      entry: says(told),
      always: [
        { guard: asks('done'), target: 'done' },
        { guard: asks('coming'), target: 'coming' },
        { guard: asks('changes'), target: 'changes' },
        { target: 'quiet' },
      ],
    },
    quiet: { entry: { type: 'hush' }, type: 'final' },
    done: {
      meta: { question: question('done') },
      on: {
        answer: [
          { guard: answeredWith('done'), target: 'what' },
          { guard: answeredWith('not_yet'), target: 'why' },
          answer('later', 'later'),
          elsewhere,
        ],
        ...leaves,
      },
    },
    coming: {
      meta: { question: question('coming') },
      on: {
        answer: [
          answer('come', 'see_you'),
          answer('other_day', 'calling'),
          { guard: answeredWith('not_coming'), target: 'why' },
          elsewhere,
        ],
        ...leaves,
      },
    },
    changes: {
      meta: { question: question('changes') },
      on: {
        answer: [
          answer('joined', 'reporting'),
          answer('left', 'reporting'),
          answer('same', 'thanked'),
          elsewhere,
        ],
        ...leaves,
      },
    },
    what: {
      meta: {
        question: {
          ask: 'reminding:what',
          expects: 'choice',
          choices: () => DONE.map((key) => ({ key, label: `reminding:what_${key}` })),
          skippable: true,
        },
      },
      on: {
        answer: [
          {
            guard: answeredWith('registered'),
            target: 'registered',
            actions: noted('done_registered'),
          },
          {
            guard: answeredWith('handed'),
            target: 'over',
            actions: [
              ...noted('done_handed'),
              tellsOfficers('says_handed'),
              { type: 'say', params: { key: 'reminding:handed' } },
            ],
          },
          { target: 'filing', actions: noted('done_filled') },
        ],
        skip: { target: 'over', actions: noted('done') },
        back: 'done',
      },
    },
    why: {
      meta: {
        question: {
          ask: 'reminding:why',
          expects: 'choice',
          choices: () => WHYS.map((key) => ({ key, label: `reminding:why_${key}` })),
          skippable: true,
        },
      },
      on: {
        answer: WHYS.map(hindered),
        skip: { target: 'over', actions: noted('not_yet') },
        back: 'over',
      },
    },
    why_time: calls('remind-at'),
    why_money: calls('whatif'),
    why_papers: calls('documents'),
    why_unclear: calls('callback'),
    why_not_ready: calls('remind-at'),
    why_closed: calls('closed'),
    registered: calls('registered'),
    filing: {
      // What she was in the middle of goes on by itself.
      always: { guard: ({ context }) => context.input.filing === true, target: 'over' },
      ...calls('file'),
    },
    later: calls('remind-at'),
    calling: calls('callback'),
    reporting: {
      entry: [
        { type: 'say', params: { key: 'registered:how' } },
        { type: 'call', params: { flow: 'officer' } },
      ],
      on: { returned: 'over', cancelled: 'over' },
    },
    see_you: { entry: { type: 'say', params: { key: 'reminding:see_you' } }, always: 'over' },
    thanked: { entry: { type: 'say', params: { key: 'reminding:thanks' } }, always: 'over' },
    over: { type: 'final' },
  },
  output: ({ context }): Json => context.memory.answer ?? null,
});

/** Who it is from, and what it is about. */
function told({ office, input, record }: FlowContext): Say[] {
  const { operator, contact } = office;
  const name = record.business.businessName;
  const named = typeof name === 'string' ? { name, context: 'named' } : {};
  const from =
    operator === null
      ? { key: 'reminding:from_trial', args: named }
      : contact === null
        ? { key: 'reminding:from', args: { operator, ...named } }
        : { key: 'reminding:from_contact', args: { operator, contact, ...named } };
  const { plan, step, args } = input;
  return [from, { key: `reminding:${plan}_${step}`, args: (args ?? {}) as Args, under: true }];
}

export const reminded: Flow = { name: 'reminded', version: 1, machine };
