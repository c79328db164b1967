import { subjectOf } from './kit/field.ts';
import { answered, type Flow, flowSetup, remember, returned } from './kit/flow.ts';
import type { FlowContext, Moment } from './kit/question.ts';
import { fieldsOf, type Json } from './kit/record.ts';

type Machine = Flow['machine'];

/** The rows of an answer that is a list of workers, or null. */
export function rowsIn(value: Json): Json {
  return (value as { rows?: Json } | null)?.rows ?? null;
}

/** The answer is a list of workers. */
export const isList = ({ event }: Pick<Moment, 'event'>) => rowsIn(answered(event)) !== null;
/** Keeps the list for the flow that takes it apart. */
export const listed = remember((_, event) => ({ rows: rowsIn(answered(event)) }));

/**
 * A worker's form in which a list may be given in place of one answer: it is taken apart by the
 * flow `list`, and the form goes on with what it left open, or is done where it was about others.
 * At `others` a list, by its numbers, is of further workers.
 */
export function takingLists(
  form: Machine,
  fields: readonly string[],
  others: readonly string[],
): Machine {
  const { config } = form;
  const before = config.states ?? {};
  const states = Object.fromEntries(
    [...fields, ...others].map((field) => {
      const state = before[`ask_${field}`] as Asking;
      const aside = others.includes(field);
      const answer = [takesList(aside), ...state.on.answer];
      const meta = aside ? { question: { ...state.meta.question, orElse: byNik } } : state.meta;
      return [`ask_${field}`, { ...state, meta, on: { ...state.on, answer } }];
    }),
  );
  return flowSetup.createMachine({
    ...(config as object),
    states: { ...before, ...states, listing },
  } as unknown as Parameters<typeof flowSetup.createMachine>[0]);
}

type Asking = { meta: { question: object }; on: { answer: readonly object[] } };

/** The next worker, told while something of this one is asked. */
const byNik = () => ({ expects: 'workers-by-nik', first: true as const });

/** `aside`: the list is of others than the worker who is being asked about. */
const takesList = (aside: boolean) => ({
  guard: isList,
  target: 'listing',
  actions: [listed, remember(() => ({ aside }))],
});

const listing = {
  entry: {
    type: 'call' as const,
    params: ({ context }: { context: FlowContext }) => ({
      flow: 'list',
      input: {
        subject: context.memory.aside === true ? '' : subjectOf(context),
        rows: context.memory.rows ?? [],
      },
    }),
  },
  on: {
    returned: [
      {
        guard: ({ context, event }: Moment) =>
          Number(returned(event) ?? 0) > 0 &&
          Object.keys(fieldsOf(context.record, subjectOf(context))).length === 0,
        target: 'done',
        actions: remember(() => ({ rows: null })),
      },
      { target: 'next', actions: remember(() => ({ rows: null })) },
    ],
    cancelled: { target: 'next', actions: remember(() => ({ rows: null })) },
  },
};
