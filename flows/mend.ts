import { FILE_CONSENT } from './consent.ts';
import { formOf } from './form-of.ts';
import { caseOf } from './handing-over.ts';
import { LATER, leftForLater } from './kit/field.ts';
import { type Flow, flowBasics, flowSetup, remember } from './kit/flow.ts';
import type { FlowContext, Moment } from './kit/question.ts';
import { BUSINESS, fieldsOf, type Json } from './kit/record.ts';
import { opensCase, type Say, says, writesAll } from './kit/several.ts';
import { isAsked, REFUSED, type RefusedRow, refusedRows } from './refused.ts';

type In = { context: FlowContext };

/** More lines than this would not be read; each is asked about in any case. */
const MOST_LINES = 8;

/** What is left, as the record has it: the input is in it from the first step on. */
const left = (context: FlowContext) => refusedRows({ ...context, input: {} });
const first = (context: FlowContext) => left(context).find(isAsked);
const row = (context: FlowContext) => ({
  subject: String(context.memory.subject ?? ''),
  key: String(context.memory.key ?? ''),
});
const keeps = (rows: readonly RefusedRow[]) => ({
  subject: BUSINESS,
  key: REFUSED,
  value: rows.length === 0 ? null : (rows as unknown as Json),
});
const shownOf = (context: FlowContext) => {
  const { subject, key } = row(context);
  return JSON.stringify(fieldsOf(context.record, subject)[key] ?? null);
};

/** That a field was put off is forgotten before it is asked: so it is seen whether it is again. */
function askedAnew(context: FlowContext) {
  const { subject, key } = row(context);
  const put = leftForLater(fieldsOf(context.record, subject)).filter((name) => name !== key);
  return [{ subject, key: LATER, value: put.length === 0 ? null : put }];
}

function isPutOff({ context }: Moment): boolean {
  const { subject, key } = row(context);
  return leftForLater(fieldsOf(context.record, subject)).includes(key);
}

/** What came back, and why, a line a field. */
function told(context: FlowContext): Say[] {
  const rows = left(context);
  const more = rows.length - MOST_LINES;
  return [
    { key: 'mend:told' },
    ...rows.slice(0, MOST_LINES).map((one) => line(context, one)),
    ...(more > 0 ? [{ key: 'mend:more', args: { count: more }, under: true as const }] : []),
    ...(rows.some(isAsked) ? [{ key: 'mend:one_by_one' }] : []),
    ...(rows.every(isAsked) ? [] : [{ key: 'mend:helped' }]),
  ];
}

function line(context: FlowContext, one: RefusedRow): Say {
  const { subject, key, reason } = one;
  if (!isAsked(one)) return { key: 'mend:row_other', args: { reason }, under: true };
  const empty = fieldsOf(context.record, subject)[key] === undefined;
  const about = { subject, key };
  return { key: empty ? 'mend:row_empty' : 'mend:row', args: { reason }, about, under: true };
}

/** The officers have the file again; whether anything was put right, the outcome says. */
const handsBack = [
  opensCase(caseOf),
  {
    type: 'outcome' as const,
    params: ({ context }: In) => ({
      outcome: 'rows_mended' as const,
      reason: context.memory.changed === true ? 'changed' : 'same',
    }),
  },
  { type: 'say' as const, params: { key: 'mend:sent' } },
];

/** Whose name is asked for does not stand in its question. */
function named(context: FlowContext): Say[] {
  const about = row(context);
  return about.key === 'name' ? [{ key: 'mend:now', about }] : [];
}

/**
 * BPJS gave rows of the file back (`input.rows`, or what is left of them): says which and why, asks
 * for just those fields again, and hands the file back. What is put off waits in the menu.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      entry: writesAll((context) => [keeps(refusedRows(context))]),
      always: [
        { guard: ({ context }) => !isConsented(context), target: 'over' },
        { guard: ({ context }) => left(context).length === 0, target: 'over' },
        { target: 'next', actions: says(told) },
      ],
    },
    next: {
      always: [
        {
          guard: ({ context }) => first(context) !== undefined,
          target: 'asking',
          actions: [
            remember((context) => {
              const { subject = '', key = '' } = first(context) ?? {};
              return { subject, key };
            }),
            says(named),
          ],
        },
        { guard: ({ context }) => left(context).length === 0, target: 'mended' },
        { guard: ({ context }) => context.memory.subject !== undefined, target: 'partly' },
        { target: 'helped' },
      ],
    },
    asking: {
      entry: [
        remember((context) => ({ before: shownOf(context) })),
        writesAll(askedAnew),
        {
          type: 'call',
          params: ({ context }: In) => {
            const { subject, key } = row(context);
            const input = { subject, only: key, correcting: true, mending: true };
            return { flow: formOf(subject, key) ?? '', input };
          },
        },
      ],
      on: {
        returned: [
          { guard: isPutOff, target: 'later' },
          {
            target: 'next',
            actions: [
              { type: 'mended', params: ({ context }: In) => row(context) },
              remember((context) =>
                shownOf(context) === context.memory.before ? {} : { changed: true },
              ),
              writesAll((context) => {
                const { subject, key } = row(context);
                const isHis = (one: RefusedRow) => one.subject === subject && one.key === key;
                return [keeps(left(context).filter((one) => !isHis(one)))];
              }),
            ],
          },
        ],
        cancelled: 'later',
      },
    },
    later: {
      entry: { type: 'say', params: { key: 'mend:later' } },
      type: 'final',
    },
    // What is left is no field of the talk's: an officer helps, and the case still says so.
    helped: { entry: writesAll(() => [keeps([])]), type: 'final' },
    partly: { entry: handsBack, always: 'helped' },
    mended: {
      entry: [...handsBack, { type: 'dropReason', params: { reason: 'refused_rows' } }],
      type: 'final',
    },
    over: { type: 'final' },
  },
});

function isConsented({ record }: FlowContext): boolean {
  return record.consents[FILE_CONSENT]?.given === true;
}

export const mend: Flow = { name: 'mend', version: 1, machine };
