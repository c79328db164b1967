import { describe, expect, it } from 'vitest';
import { type Frame, questionOf, type Step, send, start } from '../../src/conversation/driver.ts';
import { applyToRecord } from './effects.ts';
import type { FieldSpec } from './field.ts';
import { form } from './form.ts';
import type { FlowEvent } from './question.ts';
import { type EmployerRecord, emptyRecord, type Fields, fieldsOf, type Json } from './record.ts';

const fields: readonly FieldSpec[] = [
  { key: 'name', ask: 'toy:name', expects: 'text' },
  {
    key: 'size',
    ask: 'toy:size',
    expects: 'count',
    dependents: ['colour'],
    later: true,
    told: (value) => ({ key: 'toy:told', args: { size: Number(value) } }),
  },
  {
    key: 'colour',
    ask: 'toy:colour',
    expects: 'text',
    when: (context) => Number(fieldsOf(context.record, 'w1').size ?? 0) !== 13,
  },
  {
    key: 'wage',
    ask: 'toy:wage',
    expects: 'count',
    settle: (said) => {
      const number = Number(said);
      if (number < 0) return { is: 'again', key: 'toy:negative' };
      if (number < 100)
        return { is: 'confirm', value: number * 26, args: { monthly: number * 26 } };
      return { is: 'value', value: number };
    },
  },
];
const toy = form({ name: 'toy', version: 1, fields });

/** One run of the form about worker w1, its frame stored as JSON between two events. */
class Run {
  record: EmployerRecord;
  step: Step;

  constructor(values: Fields = {}, input: Fields = {}) {
    this.record = { ...emptyRecord, workers: [{ ref: 'w1', fields: values }] };
    this.step = this.#take(
      start(toy, { id: 1, input: { subject: 'w1', ...input } }, this.#world()),
    );
  }

  tell(event: FlowEvent): this {
    const frame = JSON.parse(JSON.stringify(this.step.frame)) as Frame;
    this.step = this.#take(send(toy, frame, event, this.#world()));
    return this;
  }

  answer(...values: Json[]): this {
    for (const value of values) this.tell({ type: 'answer', value });
    return this;
  }

  /** The state it is in: 'ask_name'. */
  get at(): string {
    return this.step.done ? 'done' : String(this.step.frame.value);
  }

  get values(): Fields {
    return fieldsOf(this.record, 'w1');
  }

  get said(): string[] {
    return this.step.effects.flatMap((one) => (one.kind === 'say' ? [one.key] : []));
  }

  #world() {
    const office = { operator: null, contact: null, region: '33.27', hours: [] };
    return { record: this.record, now: 1000, office };
  }

  #take(step: Step): Step {
    for (const effect of step.effects) this.record = applyToRecord(this.record, effect, 1000);
    return step;
  }
}

describe('a form', () => {
  it('asks its fields in order and is done with the name of whom it was about', () => {
    const run = new Run();
    const asked = [run.at];
    for (const value of ['Contoh', 4, 'biru', 500]) asked.push(run.answer(value).at);
    expect(asked).toEqual(['ask_name', 'ask_size', 'ask_colour', 'ask_wage', 'done']);
    expect(run.step.output).toBe('w1');
    expect(run.values).toEqual({ name: 'Contoh', size: 4, colour: 'biru', wage: 500 });
  });

  it('asks only what is open', () => {
    expect(new Run({ name: 'Contoh', colour: 'biru' }).at).toBe('ask_size');
    expect(new Run({ size: 4, colour: 'biru' }).answer('Contoh').at).toBe('ask_wage');
  });

  it('is done at once when nothing is open', () => {
    expect(new Run({ name: 'a', size: 4, colour: 'b', wage: 500 }).at).toBe('done');
  });

  it('leaves out what does not apply', () => {
    expect(new Run().answer('Contoh', 13).at).toBe('ask_wage');
  });

  it('shows what was read from an answer', () => {
    expect(new Run().answer('Contoh', 4).said).toEqual(['toy:told']);
  });

  it('names the field that each question fills', () => {
    const question = questionOf(toy, new Run().step.frame);
    expect(question?.field?.({ input: { subject: 'w1' } } as never)).toEqual({
      subject: 'w1',
      key: 'name',
    });
  });
});

describe('from the review', () => {
  const filled = { name: 'Contoh', size: 4, colour: 'biru', wage: 500 };

  it('one field is asked and then the form is done', () => {
    const run = new Run(filled, { only: 'name' });
    expect(run.at).toBe('ask_name');
    expect(run.answer('Lain').at).toBe('done');
    expect(run.values).toEqual({ ...filled, name: 'Lain' });
  });

  it('asks again only what depended on a change', () => {
    const run = new Run(filled, { only: 'size' }).answer(5);
    expect(run.at).toBe('ask_colour');
    expect(run.values).toEqual({ name: 'Contoh', size: 5, wage: 500 });
    expect(run.answer('merah').at).toBe('done');
  });

  it('asks nothing again when the answer is the same as before', () => {
    const run = new Run(filled, { only: 'size' }).answer(4);
    expect(run.at).toBe('done');
    expect(run.values).toEqual(filled);
  });

  it('asks for an unknown field as for none', () => {
    expect(new Run(filled, { only: 'nothing' }).at).toBe('done');
  });
});

describe('going back', () => {
  it('asks the question before again, also where it has its answer', () => {
    const run = new Run().answer('Contoh').tell({ type: 'back' });
    expect(run.at).toBe('ask_name');
    expect(run.answer('Lain').at).toBe('ask_size');
  });

  it('passes over what does not apply', () => {
    expect(new Run().answer('Contoh', 13).tell({ type: 'back' }).at).toBe('ask_size');
  });

  it('is not taken at the first question', () => {
    expect(new Run().tell({ type: 'back' }).step.handled).toBe(false);
  });
});

describe('"nanti"', () => {
  it('puts a question off that may wait, says so, and does not ask it again', () => {
    const run = new Run().answer('Contoh').tell({ type: 'skip' });
    expect(run.at).toBe('ask_colour');
    expect(run.said).toEqual(['common:left_for_later']);
    expect(run.values.later).toEqual(['size']);
    expect(run.answer('biru', 500).at).toBe('done');
    expect(new Run(run.values).at).toBe('done');
  });

  it('is not taken where an answer is needed', () => {
    expect(new Run().tell({ type: 'skip' }).step.handled).toBe(false);
  });

  it('can still be answered from the review', () => {
    const run = new Run({ name: 'a', colour: 'b', wage: 500, later: ['size'] }, { only: 'size' });
    expect(run.answer(7).at).toBe('ask_colour');
    expect(run.values.size).toBe(7);
  });
});

describe('an answer that has to be brought into form', () => {
  const open = { name: 'a', size: 4, colour: 'b' };

  it('is shown back first, and counts only after a yes', () => {
    const run = new Run(open).answer(50);
    expect(run.at).toBe('confirm_wage');
    expect(run.values.wage).toBeUndefined();
    const question = questionOf(toy, run.step.frame);
    expect(question).toMatchObject({ ask: 'toy:wage_confirm', expects: 'yesno' });
    expect(question?.args?.({ ...run.step.frame, memory: { said: 50 } } as never)).toEqual({
      monthly: 1300,
    });
    expect(run.answer(true).at).toBe('done');
    expect(run.values.wage).toBe(1300);
  });

  it('is asked anew after a no', () => {
    const run = new Run(open).answer(50, false);
    expect(run.at).toBe('ask_wage');
    expect(run.values.wage).toBeUndefined();
  });

  it('may be corrected at once with a value that needs no showing', () => {
    const run = new Run(open).answer(50, 800);
    expect(run.at).toBe('done');
    expect(run.values.wage).toBe(800);
  });

  it('may be corrected with another doubtful value, which is shown back in turn', () => {
    const run = new Run(open).answer(50, 60);
    expect(run.at).toBe('confirm_wage');
    expect(run.answer(true).values.wage).toBe(60 * 26);
  });

  it('goes back to its own question', () => {
    expect(new Run(open).answer(50).tell({ type: 'back' }).at).toBe('ask_wage');
  });

  it('that cannot stand is refused with the reason, and nothing is stored', () => {
    const run = new Run(open).answer(-1);
    expect(run.at).toBe('ask_wage');
    expect(run.said).toEqual(['toy:negative']);
    expect(run.values.wage).toBeUndefined();
  });

  it('that cannot stand is refused with its reason also as a correction', () => {
    const run = new Run(open).answer(50, -1);
    expect(run.values.wage).toBeUndefined();
    expect(run.said).toEqual(['toy:negative']);
    expect(run.at).toBe('ask_wage');
  });
});
