import { answerSayings } from './answers/answering.ts';
import { basisSaying, detailSayings } from './grounds.ts';
import { answered, answeredWith, type Flow, flowBasics, flowSetup } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import { type Say, says } from './kit/several.ts';

/** What is asked most, in the order of the list. */
export const TOPICS = ['amount', 'family', 'sanctions', 'deadline', 'documents', 'safe'] as const;

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
            actions: says((context, event) => answerSayings(String(answered(event)), context)),
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

/** What is said to a question in passing: the rule, the figures in full, or the answer. */
function passing(context: FlowContext, topic: string): readonly Say[] {
  if (topic === 'basis') return [basisSaying(context)];
  if (topic === 'details') return detailSayings(context);
  return answerSayings(topic, context);
}

export const questions: Flow = { name: 'questions', version: 1, machine };
