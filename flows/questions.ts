import { contribution } from '../src/jkn/contribution.ts';
import { yearOf } from '../src/jkn/month.ts';
import { isMissing } from '../src/jkn/rule.ts';
import { signedLaw } from '../src/jkn/signatures.ts';
import { costSaying, detailedCost, firm } from './cost.ts';
import { areaOf } from './fields/place.ts';
import { basisSaying, detailSayings } from './grounds.ts';
import { answered, answeredWith, type Flow, flowBasics, flowSetup } from './kit/flow.ts';
import { monthOf } from './kit/month.ts';
import type { FlowContext, Moment } from './kit/question.ts';
import { type Say, says } from './kit/several.ts';

/** What can be asked so far, in the order of the list; each has a sentence `questions:<topic>`. */
export const TOPICS = ['cost', 'covered', 'sanctions', 'deadline', 'documents', 'safety'] as const;

/** The owner asks: from a list, or with `input.topic` one question in passing. No consent needed. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => typeof context.input.topic === 'string', target: 'told' },
        { target: 'pick' },
      ],
    },
    pick: {
      meta: {
        question: {
          ask: 'questions:pick',
          expects: 'choice',
          choices: () => [
            ...TOPICS.map((topic) => ({ key: topic, label: `questions:choice_${topic}` })),
            { key: 'done', label: 'questions:choice_done' },
          ],
        },
      },
      on: {
        answer: [
          { guard: answeredWith('done'), target: 'done' },
          {
            target: 'pick',
            reenter: true,
            actions: {
              type: 'say',
              params: ({ context, event }: Moment) => answer(context, String(answered(event))),
            },
          },
        ],
      },
    },
    told: {
      entry: says((context) => passing(context, String(context.input.topic))),
      type: 'final',
    },
    done: { type: 'final' },
  },
});

/** What is said to a question in passing: the rule, the figures in full, or the one sentence. */
function passing(context: FlowContext, topic: string): readonly Say[] {
  if (topic === 'basis') return [basisSaying(context)];
  return topic === 'details' ? detailSayings(context) : [answer(context, topic)];
}

/** The sentence for a topic, with this business's figures where they are known. */
function answer(context: FlowContext, topic: string) {
  if (topic !== 'cost') return { key: `questions:${topic}` };
  const own = detailedCost(context);
  if (own) return costSaying(own);
  const month = monthOf(context.now);
  const law = signedLaw(context.office.signatures);
  const least = contribution({ wage: 1, area: areaOf(context), month }, law);
  if (isMissing(least)) return { key: 'check:cost_unknown' };
  const { employer, worker, minimumWage } = least;
  const year = yearOf(month);
  const args = { employer, worker, minimumWage, year, ...firm(least.draft) };
  return { key: 'questions:cost', args };
}

export const questions: Flow = { name: 'questions', version: 1, machine };
