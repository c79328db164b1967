import { othersUnsaid, standingOf } from './fields/people.ts';
import { hasCorrected } from './kit/correcting.ts';
import {
  answered,
  answeredWith,
  type Flow,
  flowBasics,
  flowSetup,
  remember,
  returned,
} from './kit/flow.ts';
import type { FlowContext, Moment } from './kit/question.ts';
import { opensCase, type Say, says } from './kit/several.ts';
import {
  casualSaid,
  clarified,
  FAMILY,
  familySaid,
  forgetsPeople,
  HELPERS,
  helpersSaid,
  keepsCard,
  numbered,
  numberSaid,
  othersSaid,
  storesPeople,
  tellsOfOthers,
} from './said.ts';
import {
  costSayings,
  elsewhere,
  mixedSayings,
  notObligedKey,
  registeredSayings,
  verdict,
} from './verdict.ts';
import {
  duty,
  hasCard,
  hasOpen,
  isStale,
  isUnasked,
  isUnknown,
  mayForget,
  numberUnsaid,
  officersLook,
  payUnsaid,
} from './weighing.ts';

type In = { context: FlowContext };

/** A number of people, or whether there are any. */
const OTHERS = {
  expects: 'people',
  orElse: () => ({ expects: 'yesno' }),
};
const tells =
  (what: 'others' | 'more') =>
  ({ context, event }: Moment) =>
    tellsOfOthers(context, answered(event)) === what;
const storesOthers = storesPeople((context, event) => othersSaid(context, answered(event)));

const isStanding =
  (standing: string) =>
  ({ context }: In) =>
    standingOf(context.record) === standing;

/** What a membership that somebody has already does to the duty: nothing, and what becomes of it. */
const tellsCard = says((context): Say[] => [
  { key: `check:card_${String(context.record.business.card)}` },
]);

/** A flow for who is no owner of a business to be registered, and what may come of it. */
const asideTo = (flow: string) => ({
  entry: { type: 'call' as const, params: { flow } },
  on: {
    returned: [
      {
        guard: ({ event }: Moment) => returned(event) === 'again',
        target: 'asking',
        actions: forgetsPeople,
      },
      { target: 'gone' },
    ],
    cancelled: 'gone',
  },
});

/** Must I, and what does it cost: the owner's own matter first, before any consent. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => isStale(context), target: 'asking', actions: forgetsPeople },
        { target: 'asking' },
      ],
    },
    asking: {
      entry: { type: 'call', params: { flow: 'situation' } },
      on: { returned: 'weigh', cancelled: 'gone' },
    },
    weigh: {
      always: [
        { guard: isStanding('closed'), target: 'closed' },
        { guard: isStanding('worker'), target: 'notOwner' },
        { guard: isStanding('registered'), target: 'registered' },
        {
          guard: ({ context }) => hasCard(context),
          target: 'weigh',
          reenter: true,
          actions: [tellsCard, keepsCard],
        },
        { guard: ({ context }) => mayForget(context), target: 'helpers' },
        { guard: ({ context }) => payUnsaid(context), target: 'family' },
        { guard: ({ context }) => numberUnsaid(context), target: 'howManyCasual' },
        { guard: ({ context }) => othersUnsaid(context), target: 'others' },
        { guard: ({ context }) => isUnasked(context), target: 'asking' },
        { guard: ({ context }) => isUnknown(context), target: 'howMany' },
        { guard: ({ context }) => hasOpen(context), target: 'asking' },
        { guard: ({ context }) => duty(context) === true, target: 'told' },
        { guard: ({ context }) => duty(context) === 'officer', target: 'undecided' },
        { target: 'notObliged' },
      ],
    },
    helpers: {
      meta: {
        question: {
          ask: 'check:helpers',
          expects: 'choice',
          choices: () => HELPERS.map((key) => ({ key, label: `check:helpers_${key}` })),
          orElse: () => ({ expects: 'people' }),
        },
      },
      on: {
        answer: {
          target: 'weigh',
          actions: [clarified, storesPeople((_, event) => helpersSaid(answered(event)))],
        },
        back: { target: 'asking', actions: forgetsPeople },
      },
    },
    family: {
      meta: {
        question: {
          ask: 'check:family',
          expects: 'choice',
          choices: () => FAMILY.map((key) => ({ key, label: `check:family_${key}` })),
          orElse: () => ({ expects: 'people' }),
        },
      },
      on: {
        answer: {
          target: 'weigh',
          actions: [
            clarified,
            storesPeople((context, event) => familySaid(context, answered(event))),
          ],
        },
        back: { target: 'asking', actions: forgetsPeople },
      },
    },
    howMany: {
      meta: { question: { ask: 'check:how_many', expects: 'people' } },
      on: {
        answer: [
          {
            target: 'weigh',
            actions: [
              clarified,
              storesPeople((context, event) => numberSaid(context, answered(event))),
            ],
          },
        ],
        back: { target: 'asking', actions: forgetsPeople },
      },
    },
    howManyCasual: {
      meta: { question: { ask: 'check:how_many_casual', expects: 'people' } },
      on: {
        answer: {
          target: 'weigh',
          actions: [
            numbered,
            storesPeople((context, event) => casualSaid(context, answered(event))),
          ],
        },
        back: { target: 'asking', actions: forgetsPeople },
      },
    },
    others: {
      meta: { question: { ask: 'check:others', ...OTHERS } },
      on: {
        answer: [
          { guard: tells('others'), target: 'weigh', actions: storesOthers },
          { guard: answeredWith(true), target: 'howManyOthers' },
          { guard: tells('more'), target: 'howManyOthers', actions: storesOthers },
        ],
        back: { target: 'asking', actions: forgetsPeople },
      },
    },
    howManyOthers: {
      meta: { question: { ask: 'check:how_many_others', ...OTHERS } },
      on: {
        answer: [
          { guard: tells('others'), target: 'weigh', actions: storesOthers },
          { guard: tells('more'), actions: storesOthers },
        ],
        back: { target: 'asking', actions: forgetsPeople },
      },
    },
    closed: asideTo('closed'),
    notOwner: asideTo('notowner'),
    registered: asideTo('registered'),
    notObliged: {
      entry: [
        {
          type: 'outcome',
          params: { outcome: 'obligation_told', reason: 'no_workers' },
        },
        { type: 'say', params: ({ context }: In) => ({ key: notObligedKey(context) }) },
      ],
      always: 'gone',
    },
    undecided: {
      entry: [
        { type: 'outcome', params: { outcome: 'obligation_told', reason: 'officer_decides' } },
        { type: 'openCase', params: { stage: 'DIHUBUNGI', reasons: ['needs_decision'] } },
        says((context) => [...mixedSayings(context), { key: 'check:undecided' }]),
      ],
      always: 'offerAnyway',
    },
    told: {
      entry: [
        { type: 'outcome', params: { outcome: 'obligation_told', reason: 'employer' } },
        says((context) => [
          verdict(context),
          ...mixedSayings(context),
          ...registeredSayings(context),
          ...elsewhere(context),
          ...costSayings(context),
          { key: 'check:more' },
        ]),
        opensCase((context) => {
          const reasons = officersLook(context);
          return reasons.length > 0 ? { stage: 'DIHUBUNGI', reasons } : null;
        }),
      ],
      always: 'offer',
    },
    offer: offers('check:offer'),
    offerAnyway: offers('check:offer_anyway'),
    gone: { type: 'final' },
  },
  output: ({ context }) => ({ proceed: context.memory.proceed === true }),
});

function offers(ask: string) {
  return {
    meta: {
      question: {
        ask,
        expects: 'yesno',
        hint: () => ({ context: 'proceed' }),
        offers: true as const,
      },
    },
    on: {
      answer: [
        {
          guard: answeredWith(true),
          target: 'gone',
          actions: remember(() => ({ proceed: true })),
        },
        { target: 'gone', actions: { type: 'say' as const, params: { key: 'check:declined' } } },
      ],
      returned: { guard: hasCorrected, target: 'weigh' },
    },
  };
}

export const check: Flow = { name: 'check', version: 1, machine };
