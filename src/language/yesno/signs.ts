const CONTEXTS = [
  'confirm_data',
  'proceed',
  'has_workers',
  'more_workers',
  'next_worker',
  'has_family',
  'already_registered',
  'consent',
  'reminder_ok',
] as const;

/**
 * The question that is open when a yes or no is expected (INTERFACE, `understand yesno`).
 * `next_worker` is `more_workers` asked as "add the next one now?": there "lanjut" is a yes.
 */
export type YesNoContext = (typeof CONTEXTS)[number];

/** What an answer to a yes/no question says; `confirm`: likely, but show it back before it counts. */
export type YesNoReading = { answer: 'yes' | 'no' | 'unclear'; confirm?: true };

/** What a word or phrase of an answer signals, before the open question is looked at. */
export type Sign =
  | 'particle_yes'
  | 'yes'
  | 'agree'
  | 'can'
  | 'want'
  | 'right'
  | 'go'
  | 'done'
  | 'exists'
  | 'resigned'
  | 'fine'
  | 'no_fault'
  | 'more'
  | 'number'
  | 'only_number'
  | 'planned'
  | 'some'
  | 'spouse'
  | 'child'
  | 'relative'
  | 'married'
  | 'once'
  | 'remind'
  | 'send'
  | 'well'
  | 'thumb'
  | 'no'
  | 'refuse'
  | 'not_yet'
  | 'not_exists'
  | 'not_all'
  | 'fault'
  | 'edit'
  | 'enough'
  | 'later'
  | 'alone'
  | 'single'
  | 'stop'
  | 'cross'
  | 'neutral'
  | 'soft'
  | 'person_insured'
  | 'about_workers'
  | 'arrears'
  | 'casual'
  | 'helping'
  | 'busy'
  | 'but'
  | 'bereaved'
  | 'follow'
  | 'manner'
  | 'hurry'
  | 'limit'
  | 'now'
  | 'left'
  | 'childless'
  | 'fewer'
  | 'kin'
  | 'recent'
  | 'unclear'
  | 'unknown';

/**
 * What a sign is worth as the answer to the open question: a plain Y or N, a soft y or n that must
 * be shown back, '~' nothing by itself, '?' something that spoils the whole answer.
 */
export type Worth = 'Y' | 'N' | 'y' | 'n' | '~' | '?';

type Row = Partial<Record<YesNoContext | 'none', Worth>> & { any: Worth };

const WORTH: Readonly<Record<Sign, Row>> = {
  particle_yes: { any: 'Y' },
  yes: { any: 'Y' },
  agree: {
    any: 'Y',
    has_workers: '~',
    has_family: 'y',
    already_registered: 'y',
    more_workers: 'y',
    next_worker: 'Y',
  },
  can: { any: 'Y', has_family: '?', already_registered: '?' },
  want: { any: 'Y', has_family: '?', already_registered: '?', has_workers: '?', confirm_data: '?' },
  right: { any: 'Y', has_workers: 'Y' },
  go: {
    any: '?',
    none: 'Y',
    proceed: 'Y',
    confirm_data: 'Y',
    consent: 'Y',
    reminder_ok: 'y',
    more_workers: '~',
    next_worker: 'Y',
  },
  done: {
    any: 'Y',
    proceed: 'y',
    has_workers: 'y',
    more_workers: 'N',
    consent: '?',
    reminder_ok: '?',
  },
  exists: {
    any: '?',
    none: 'Y',
    has_workers: 'Y',
    more_workers: 'Y',
    has_family: 'Y',
    already_registered: 'y',
  },
  resigned: {
    any: '?',
    none: '~',
    proceed: 'y',
    reminder_ok: 'y',
    confirm_data: 'y',
    already_registered: 'y',
    has_family: 'y',
    more_workers: 'n',
  },
  fine: { any: '~', proceed: 'y', consent: 'y', reminder_ok: 'y' },
  no_fault: { any: '?', confirm_data: 'Y' },
  more: { any: '~', more_workers: 'Y' },
  number: {
    any: '?',
    has_workers: 'Y',
    more_workers: 'y',
    has_family: 'y',
    already_registered: '~',
  },
  only_number: { any: '?', has_workers: 'Y', has_family: 'y', more_workers: 'n' },
  planned: { any: '?', already_registered: 'n' },
  some: { any: '?', has_workers: 'Y', more_workers: 'y', has_family: 'y' },
  spouse: {
    any: '~',
    confirm_data: '?',
    has_family: 'Y',
    has_workers: '?',
    more_workers: '?',
    already_registered: '?',
  },
  child: {
    any: '~',
    has_family: 'y',
    has_workers: '?',
    more_workers: '?',
    already_registered: '?',
  },
  relative: {
    any: '~',
    has_family: 'y',
    has_workers: '?',
    more_workers: '?',
    already_registered: '?',
  },
  married: { any: '?', has_family: 'Y' },
  once: { any: '~', already_registered: 'y' },
  remind: { any: '?', reminder_ok: 'Y' },
  send: { any: '~', proceed: 'y', consent: 'y' },
  well: {
    any: '~',
    none: 'Y',
    proceed: 'Y',
    confirm_data: 'Y',
    reminder_ok: 'Y',
    consent: 'y',
    more_workers: '~',
    next_worker: 'Y',
  },
  thumb: { any: 'Y' },
  no: { any: 'N' },
  refuse: {
    any: 'N',
    has_workers: 'n',
    has_family: 'n',
    already_registered: 'n',
    more_workers: 'n',
  },
  not_yet: { any: 'N', more_workers: '~' },
  not_exists: {
    any: '?',
    none: 'N',
    has_workers: 'N',
    more_workers: 'N',
    has_family: 'N',
    already_registered: 'n',
  },
  not_all: { any: '?', more_workers: 'Y', confirm_data: 'N' },
  fault: { any: '?', none: 'N', confirm_data: 'N' },
  edit: { any: '?', confirm_data: 'N' },
  enough: { any: '?', more_workers: 'N', confirm_data: 'y', proceed: 'n', already_registered: 'y' },
  later: { any: '?', none: 'N', proceed: 'N', consent: 'N', more_workers: 'n', reminder_ok: 'n' },
  alone: {
    any: '~',
    has_workers: 'N',
    has_family: 'n',
    more_workers: '?',
    already_registered: '?',
  },
  single: { any: '?', has_family: 'N' },
  stop: { any: '?', reminder_ok: 'N', more_workers: 'N', proceed: 'n', none: 'N' },
  cross: { any: 'N' },
  neutral: { any: '~' },
  soft: { any: '~', consent: '?' },
  person_insured: { any: '~', already_registered: '?' },
  about_workers: { any: '~', already_registered: '?' },
  arrears: { any: '?', already_registered: 'y' },
  casual: { any: '?', has_workers: '~', more_workers: '~' },
  helping: { any: '?', has_workers: '~', more_workers: '~' },
  busy: { any: '~' },
  but: { any: '?' },
  bereaved: { any: '?', has_family: '~' },
  follow: { any: '?', proceed: 'y', reminder_ok: 'y' },
  manner: { any: '~', reminder_ok: 'y' },
  hurry: { any: '~' },
  limit: { any: '?' },
  now: { any: '~', proceed: 'Y' },
  left: { any: '?', has_workers: 'Y', more_workers: 'Y', has_family: 'y' },
  childless: { any: '?', has_family: '~' },
  fewer: { any: '?' },
  recent: {
    any: '?',
    has_workers: '~',
    more_workers: '~',
    has_family: '~',
    already_registered: '~',
  },
  kin: { any: '~', has_family: '?', has_workers: '?', more_workers: '?', already_registered: '?' },
  unclear: { any: '?' },
  unknown: { any: '~' },
};

/** What a sign is worth as an answer to the open question; without a question, in general. */
export function worth(sign: Sign, context: YesNoContext | undefined): Worth {
  const row = WORTH[sign];
  const own = row[context ?? 'none'];
  return own ?? (context === 'next_worker' ? row.more_workers : undefined) ?? row.any;
}

/** Whether a text names one of the open questions this room knows. */
export function isYesNoContext(text: string | undefined): text is YesNoContext {
  return CONTEXTS.some((context) => context === text);
}
