import { dayOf } from '../../flows/kit/month.ts';
import type { CaseFacts, Way } from './facts.ts';
import type { OutcomeCode } from './outcome-codes/code.ts';
import { offeredReasons } from './outcome-codes.ts';
import type { CaseChange, FollowupTx } from './ports.ts';
import { asDay, asHour, type DayProblem, momentOf, nextDay, workingDayIn } from './working-days.ts';

/** What an officer says of a contact, as typed: empty where nothing was. */
export type ContactInput = {
  /** Null: no contact, but a step of the file. */
  way: Way | null;
  reason?: string;
  /** The next date and hour. */
  day?: string;
  hour?: string;
  /** The paper's number and date; of a registration the employer's number and its day. */
  document?: string;
  documentDate?: string;
};

/** Where on the form something is wrong. */
export type Part = 'outcome' | 'reason' | 'day' | 'hour' | 'document' | 'documentDate';
export type ContactProblem = {
  part: Part;
  problem:
    | 'other_way'
    | 'closed_case'
    | 'open_case'
    | 'merged_case'
    | 'no_reason'
    | 'unknown_reason'
    | 'no_day'
    | 'not_an_hour'
    | 'document_missing'
    | 'document_form'
    | 'number_length'
    | 'date_missing'
    | 'date_ahead'
    | 'date_old'
    | DayProblem;
  /** A day that would do. */
  instead?: string;
};

type Line = Omit<Parameters<FollowupTx['logOutcome']>[0], 'employerId' | 'by'>;
export type Applied = { change: CaseChange; line: Line };
export type Judged = ({ is: 'done' } & Applied) | { is: 'wrong'; problems: ContactProblem[] };

/** A letter's number, such as "123/VI-05/0926"; an employer has one of eight digits (DOMAIN 3.2). */
const LETTER = /^(?=.*\d)[\p{L}\d][\p{L}\d ./\\()&-]{1,58}[\p{L}\d)]$/u;
const EMPLOYER_NUMBER = /^\d{8}$/;
/** Nothing of JKN is older; a step of the law that is told more than a year late is a slip. */
const FIRST_DAY = '2014-01-01';
const LETTER_LASTS_MS = 366 * 86_400_000;

/**
 * What an outcome makes of a case: its new state and the line of the log, or all that is wrong with
 * what was said. Says nothing about whether the officer may choose it. `now`: UTC ms.
 */
export function applyOutcome(
  facts: CaseFacts,
  code: OutcomeCode,
  input: ContactInput,
  now: number,
): Judged {
  const next = nextOf(code, input, now);
  const paper = paperOf(code, input, now);
  const problems = [
    ...stands(facts, code),
    ...fits(code, input),
    ...reasoned(code, input),
    ...next.problems,
    ...paper.problems,
  ];
  if (problems.length > 0) return { is: 'wrong', problems };
  const reason = offeredReasons(code).length > 0 ? (input.reason ?? null) : null;
  const { document, documentDate } = paper;
  return {
    is: 'done',
    change: {
      ...stageOf(facts, code),
      reasons: reasonsAfter(facts, code),
      nextAt: next.at,
      nextKind: next.at === null ? null : (code.next?.kind ?? null),
      snoozedUntil: null,
      lastCode: code.code,
      lastVia: input.way,
      lastAt: now,
      misses: code.reached ? 0 : facts.misses + 1,
      ...(code.closes ? { closedAt: now } : {}),
      ...(code.reopens ? { closedAt: null } : {}),
    },
    line: {
      kind: code.code,
      reason,
      at: now,
      via: input.way,
      nextAt: next.at,
      document,
      documentDate,
    },
  };
}

function stands({ closedAt, mergedInto }: CaseFacts, { reopens }: OutcomeCode): ContactProblem[] {
  if (mergedInto !== null) return [{ part: 'outcome', problem: 'merged_case' }];
  const closed = closedAt !== null;
  if (reopens) return closed ? [] : [{ part: 'outcome', problem: 'open_case' }];
  return closed ? [{ part: 'outcome', problem: 'closed_case' }] : [];
}

function fits({ ways }: OutcomeCode, { way }: ContactInput): ContactProblem[] {
  const right = way === null ? ways.length === 0 : ways.includes(way);
  return right ? [] : [{ part: 'outcome', problem: 'other_way' }];
}

function reasoned(code: OutcomeCode, { reason = '' }: ContactInput): ContactProblem[] {
  const offered = offeredReasons(code);
  if (offered.length === 0) return [];
  if (reason === '') return [{ part: 'reason', problem: 'no_reason' }];
  const known = offered.some((one) => one.code === reason);
  return known ? [] : [{ part: 'reason', problem: 'unknown_reason' }];
}

/** The next date: what was typed, else the code's own number of days; null: nothing follows. */
function nextOf(
  { next }: OutcomeCode,
  { day: typed = '', hour: told = '' }: ContactInput,
  now: number,
): { at: number | null; problems: ContactProblem[] } {
  if (next === null) return { at: null, problems: [] };
  const { kind, days, ask } = next;
  const hour = told === '' || ask === 'none' ? null : asHour(told);
  if (told !== '' && ask !== 'none' && hour === null)
    return { at: null, problems: [{ part: 'hour', problem: 'not_an_hour' }] };
  if (typed === '' || ask === 'none') {
    if (ask === 'date' || days === null)
      return { at: null, problems: [{ part: 'day', problem: 'no_day' }] };
    return { at: momentOf(workingDayIn(days, now), kind, hour), problems: [] };
  }
  const judged = nextDay(typed, { kind, hour, now });
  if ('at' in judged) return { at: judged.at, problems: [] };
  return { at: null, problems: [{ part: 'day', ...judged }] };
}

type Paper = {
  document: string | null;
  documentDate: string | null;
  problems: ContactProblem[];
};

function paperOf(code: OutcomeCode, input: ContactInput, now: number): Paper {
  if (!code.legal && !code.registers) return { document: null, documentDate: null, problems: [] };
  const number = (input.document ?? '').trim();
  const since = code.legal ? letterSince(now) : FIRST_DAY;
  const dated = paperDate(input.documentDate ?? '', { since, now });
  const problem = code.legal ? letterProblem(number) : numberProblem(number);
  return {
    document: code.registers ? number.replace(/\D/g, '') : number,
    documentDate: 'day' in dated ? dated.day : null,
    problems: [
      ...(problem ? [{ part: 'document' as const, problem }] : []),
      ...('problem' in dated ? [{ part: 'documentDate' as const, problem: dated.problem }] : []),
    ],
  };
}

/** What is wrong with a letter's number, or null. */
export function letterProblem(number: string): 'document_missing' | 'document_form' | null {
  if (number === '') return 'document_missing';
  // A number of a person is no number of a letter, and does not belong in the log.
  return LETTER.test(number) && !/\d{13}/.test(number.replace(/[ .-]/g, ''))
    ? null
    : 'document_form';
}

function numberProblem(number: string): 'document_missing' | 'number_length' | null {
  if (number === '') return 'document_missing';
  return EMPLOYER_NUMBER.test(number.replace(/[ .-]/g, '')) ? null : 'number_length';
}

/** The date of a paper: not to come, not before `since`. */
export function paperDate(
  typed: string,
  { since, now }: { since: string; now: number },
): { day: string } | { problem: 'date_missing' | 'not_a_day' | 'date_ahead' | 'date_old' } {
  if (typed.trim() === '') return { problem: 'date_missing' };
  const day = asDay(typed);
  if (day === null) return { problem: 'not_a_day' };
  if (day > dayOf(now)) return { problem: 'date_ahead' };
  return day < since ? { problem: 'date_old' } : { day };
}

/** The earliest date that a letter of today's step may bear. */
export const letterSince = (now: number): string => dayOf(now - LETTER_LASTS_MS);

/** Who was only a prospect has been contacted, once he was reached. */
function stageOf({ stage }: CaseFacts, code: OutcomeCode): Pick<CaseChange, 'stage'> {
  if (code.stage !== undefined) return { stage: code.stage };
  return stage === 'PROSPEK' && code.reached ? { stage: 'DIHUBUNGI' } : {};
}

function reasonsAfter({ reasons }: CaseFacts, { drops, adds = [] }: OutcomeCode) {
  return [...new Set([...reasons.filter((reason) => !drops.includes(reason)), ...adds])];
}
