import { maskNik } from '../src/language/nik.ts';
import type { WorkerRow } from '../src/language/worker-list.ts';
import { isList, listed, rowsIn } from './beside.ts';
import { takenOver } from './fields/own.ts';
import { wageOf } from './fields/wage.ts';
import { laterWith } from './kit/field.ts';
import { answered, answeredWith, type Flow, flowBasics, flowSetup, remember } from './kit/flow.ts';
import type { ChoiceSpec, FlowContext, FlowEvent } from './kit/question.ts';
import type { Json } from './kit/record.ts';
import { says, writesAll } from './kit/several.ts';
import {
  isOnePerson,
  isPlain,
  type Planned,
  planOf,
  shownRow,
  withoutNik,
  writesOf,
} from './list-plan.ts';
import { presentWorkers } from './workers.ts';

type In = { context: FlowContext };

/** More than this have a file of their own. */
const MOST_WORKERS = 50;

const subjectIn = (context: FlowContext) => String(context.input.subject ?? '');

function rowsOf(context: FlowContext): readonly WorkerRow[] {
  return (context.memory.rows ?? context.input.rows ?? []) as unknown as readonly WorkerRow[];
}

function planned(context: FlowContext): Planned[] {
  return planOf(context, rowsOf(context), subjectIn(context));
}

/** The list as it was read, each line to be gone to, then yes or no. */
function shown(context: FlowContext): ChoiceSpec[] {
  return [
    ...planned(context).map((one, at) => ({
      key: `row.${at}`,
      label: 'list:row',
      args: shownRow(one),
    })),
    { key: 'right', label: 'list:choice_right' },
    { key: 'wrong', label: 'list:choice_wrong' },
  ];
}

/** Whether something in the list is not clear yet. */
function inDoubt(context: FlowContext): boolean {
  return planned(context).some((one) => one.doubts.length > 0);
}

function rowAt(context: FlowContext): number {
  return Number(String(context.memory.at ?? '').split('.')[1] ?? -1);
}

function without(context: FlowContext): Json {
  return rowsOf(context).filter((_, at) => at !== rowAt(context)) as unknown as Json;
}

/** A row told again takes the place of the old one, in what it says. */
function retold(context: FlowContext, event: FlowEvent): Json {
  const said = (rowsIn(answered(event)) ?? []) as unknown as readonly WorkerRow[];
  const rows = rowsOf(context).flatMap((row, at) => (at === rowAt(context) ? said : [row]));
  return rows as unknown as Json;
}

/** The next worker in place of a yes is one more; a list told anew takes the place of the old one. */
function toldOn(context: FlowContext, event: FlowEvent): Json {
  const said = (rowsIn(answered(event)) ?? []) as unknown as readonly WorkerRow[];
  if (said.length > 1) return said as unknown as Json;
  const others = rowsOf(context).filter((row) => !said.some((one) => isOnePerson(one, row)));
  return [...others, ...said] as unknown as Json;
}

const niksOf = (context: FlowContext): readonly string[] =>
  (context.memory.niks ?? []) as readonly string[];

const putsOffNiks = [
  writesAll((context) => niksOf(context).map((ref) => laterWith(context.record, ref, 'nik'))),
  { type: 'say' as const, params: { key: 'list:niks_put_off' } },
];

/** Lists of several workers, and one with several cells: shown back, one yes, then stored. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        {
          guard: ({ context }) => tooMany(context),
          target: 'over',
          actions: { type: 'say', params: { key: 'list:too_many', args: { most: MOST_WORKERS } } },
        },
        { guard: ({ context }) => isPlain(planned(context), subjectIn(context)), target: 'plain' },
        { target: 'show' },
      ],
    },
    plain: {
      entry: says((context) => planned(context).flatMap(toldPlainly)),
      always: 'store',
    },
    show: {
      entry: says((context) => (inDoubt(context) ? [{ key: 'list:ask_later' }] : [])),
      meta: {
        question: {
          ask: 'list:show',
          expects: 'choice-or-yes',
          choices: shown,
          hint: () => ({ context: 'confirm_data', yes: 'right', no: 'wrong', lists: true }),
          picture: true,
        },
      },
      on: {
        answer: [
          {
            guard: isList,
            target: 'begin',
            actions: remember((context, event) => ({ rows: toldOn(context, event) })),
          },
          {
            guard: answeredWith('right'),
            target: 'store',
            actions: {
              type: 'say',
              params: ({ context }: In) => ({
                key: 'list:stored',
                args: { count: rowsOf(context).length },
              }),
            },
          },
          {
            guard: answeredWith('wrong'),
            target: 'over',
            actions: { type: 'say', params: { key: 'list:dropped' } },
          },
          { target: 'row', actions: remember((_, event) => ({ at: answered(event) })) },
        ],
      },
    },
    row: {
      meta: {
        question: {
          ask: 'list:retell',
          expects: 'choice-or-yes',
          hint: () => ({ context: 'confirm_data', yes: 'keep', lists: true }),
          args: (context) => ({ number: rowAt(context) + 1 }),
          choices: () => [
            { key: 'drop', label: 'list:choice_drop' },
            { key: 'keep', label: 'list:choice_keep' },
          ],
        },
      },
      on: {
        back: 'show',
        answer: [
          { guard: answeredWith('keep'), target: 'show' },
          {
            guard: answeredWith('drop'),
            target: 'rest',
            actions: remember((context) => ({ rows: without(context) })),
          },
          {
            target: 'show',
            actions: remember((context, event) => ({ rows: retold(context, event) })),
          },
        ],
      },
    },
    rest: {
      always: [
        { guard: ({ context }) => rowsOf(context).length === 0, target: 'over' },
        { target: 'show' },
      ],
    },
    store: {
      entry: [
        remember((context) => ({
          took: rowsOf(context).length,
          niks: withoutNik(planned(context), context),
        })),
        writesAll((context) => {
          const writes = writesOf(planned(context));
          return [...writes, ...takenOver(context.record, writes)];
        }),
      ],
      always: [
        { guard: ({ context }) => niksOf(context).length > 1, target: 'niks' },
        { target: 'over' },
      ],
    },
    // Of several without a number it is asked once whether they come now.
    niks: {
      meta: {
        question: {
          ask: 'list:niks',
          expects: 'choice-or-yes',
          args: (context) => ({ count: niksOf(context).length }),
          choices: () => ['now', 'later'].map((key) => ({ key, label: `list:niks_${key}` })),
          hint: () => ({ context: 'proceed', yes: 'now', no: 'later', lists: true }),
          skippable: true,
        },
      },
      on: {
        answer: [
          {
            guard: isList,
            target: 'begin',
            actions: listed,
          },
          { guard: answeredWith('now'), target: 'over' },
          { target: 'over', actions: putsOffNiks },
        ],
        skip: { target: 'over', actions: putsOffNiks },
      },
    },
    over: { type: 'final' },
  },
  output: ({ context }): Json => context.memory.took ?? 0,
});

function tooMany(context: FlowContext): boolean {
  const added = planned(context).filter(({ known }) => !known).length;
  return presentWorkers(context.record).length + added > MOST_WORKERS;
}

function toldPlainly({ row, wage }: Planned) {
  const { name, nik } = row;
  const monthly = wageOf(wage) ?? 0;
  const cells = { name: name ?? '', nik: nik ? maskNik(nik.nik) : '', monthly };
  const read = nik ? { birth: nik.birth, sex: nik.sex } : {};
  const kind = `${name === null ? '' : 'name_'}${nik ? 'nik_' : ''}${wage === null ? '' : 'wage_'}`;
  const card = row.membership ? [{ key: `more:told_${row.membership}` }] : [];
  return [{ key: `list:plain_${kind.slice(0, -1)}`, args: { ...cells, ...read } }, ...card];
}

export const list: Flow = { name: 'list', version: 1, machine };
