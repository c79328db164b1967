import { extraFamily, type StoredFamily } from '../../../flows/fields/family.ts';
import { areaOf, type StoredPlace } from '../../../flows/fields/place.ts';
import { wageOf } from '../../../flows/fields/wage.ts';
import type { ReadNik } from '../../../flows/fields/worker.ts';
import { monthOf } from '../../../flows/kit/month.ts';
import type { FlowContext } from '../../../flows/kit/question.ts';
import type { Worker } from '../../../flows/kit/record.ts';
import { presentWorkers } from '../../../flows/workers.ts';
import { type Contribution, contribution } from '../../jkn/contribution.ts';
import { isMissing } from '../../jkn/rule.ts';
import { signedLaw } from '../../jkn/signatures.ts';

/** One worker of the list with what the record holds of him; null: not known. */
export type WorkerLine = {
  ref: string;
  /** His place in the list, from 1. */
  number: number;
  name: string | null;
  nik: string | null;
  /** ISO day and sex, as the identity number says them. */
  birth: string | null;
  sex: string | null;
  kk: string | null;
  /** E.164. */
  phone: string | null;
  membership: string | null;
  status: string | null;
  /** '2019' or '2019-03'. */
  since: string | null;
  family: StoredFamily | null;
  home: StoredPlace | null;
  /** His first-level clinic, by name. */
  clinic: string | null;
  /** Rupiah a month, as the owner told it. */
  wage: number | null;
  /** Null also where the minimum wage of the place or year is not known. */
  cost: Contribution | null;
};

/** The workers of the list, in its order. */
export function linesOf(context: FlowContext): WorkerLine[] {
  return presentWorkers(context.record).map((worker, at) => lineOf(worker, at + 1, context));
}

function lineOf({ ref, fields }: Worker, number: number, context: FlowContext): WorkerLine {
  const text = (key: string) => {
    const value = fields[key];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const nik = (fields.nik ?? null) as ReadNik | null;
  const family = (fields.family ?? null) as StoredFamily | null;
  const wage = wageOf(fields.wage);
  return {
    ref,
    number,
    name: text('name'),
    nik: nik?.nik ?? null,
    birth: nik?.birth ?? null,
    sex: nik?.sex ?? null,
    kk: text('kk'),
    phone: text('phone'),
    membership: text('membership'),
    status: text('status'),
    since: text('since'),
    family,
    home: (fields.home ?? null) as StoredPlace | null,
    clinic: text('clinic'),
    wage,
    cost: wage === null ? null : costOf(wage, family, context),
  };
}

function costOf(wage: number, family: StoredFamily | null, context: FlowContext) {
  const extra = family === null ? 0 : extraFamily(family, context);
  const area = areaOf(context);
  const law = signedLaw(context.office.signatures);
  const cost = contribution({ wage, extra, area, month: monthOf(context.now) }, law);
  return isMissing(cost) ? null : cost;
}
