import type { Plan } from '../plan.ts';
import { appointment } from './appointment.ts';
import { dueDatePlan } from './due-date.ts';
import { firstContact } from './first-contact.ts';
import { listUnfinished } from './list-unfinished.ts';
import { missingData } from './missing-data.ts';
import { newMinimumWage } from './new-minimum-wage.ts';
import { notHandedOver } from './not-handed-over.ts';
import { ownWish } from './own-wish.ts';
import { promisePassed } from './promise-passed.ts';
import { refusedRow } from './refused-row.ts';
import { visitDocuments } from './visit-documents.ts';
import { workersMonthly } from './workers-monthly.ts';

/** Every kind of reminder, what goes first first. A new one is a file, its sentences and a line here. */
export const plans: readonly Plan[] = [
  ownWish,
  appointment,
  refusedRow,
  promisePassed,
  visitDocuments,
  notHandedOver,
  missingData,
  listUnfinished,
  workersMonthly,
  newMinimumWage,
  dueDatePlan,
  firstContact,
].sort((a, b) => a.rank - b.rank);
