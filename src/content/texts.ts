import { basisOfAnswer } from '../../flows/answers/index.ts';
import { ARREARS_CAP, PAYMENT_TERMS } from '../jkn/arrears-rules.ts';
import { CONTRIBUTION_LAW } from '../jkn/contribution-rules.ts';
import { FAMILY_TERMS } from '../jkn/coverage-rules.ts';
import { EMPLOYER_DUTY, OWN_DUTY, UNCLEAR_WORK } from '../jkn/obligation.ts';
import type { Rule } from '../jkn/rule.ts';

/** The citation of the newest of some rules: a text rests on what the rules rest on. */
const cite = (rules: readonly Rule<unknown>[]) =>
  [...rules].sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1)?.cite ?? '';

const DUTY = cite(EMPLOYER_DUTY);
const OWN = cite(OWN_DUTY);
const UNCLEAR = cite(UNCLEAR_WORK);
const BASE = cite(CONTRIBUTION_LAW.limits);
const DUES = `${cite(CONTRIBUTION_LAW.rates)}; ${BASE}`;
const FAMILY = `${cite(FAMILY_TERMS)}; ${cite(CONTRIBUTION_LAW.extraFamily)}`;
const MOVES = 'Perpres 82/2018 Ps 13';
const REPORTS = 'Perban BPJS Kesehatan 5/2020 Ps 51A';
const COMPLETE = 'UU 24/2011 Ps 15(2)';
const PRIVACY = 'UU 27/2022';
const CONSENT = 'UU 27/2022 Ps 20';
const ERASURE = 'UU 27/2022 Ps 42-44';

/**
 * What of a namespace (a file in locales/) is signed. `only`: those keys; 'sent*' is all that begin
 * so. `basis`: by key, or by its beginning; '' stands for all others.
 */
export type Namespace =
  | { signed: true; only?: readonly string[]; basis?: Readonly<Record<string, string>> }
  | { signed: false; why: string };

const teaches = (
  basis: Readonly<Record<string, string>> = {},
  only?: readonly string[],
): Namespace => ({ signed: true, basis, ...(only ? { only } : {}) });
const free = (why: string): Namespace => ({ signed: false, why });

const ASKS = 'asks for a value and shows it back; teaches no rule and promises nothing';
const TALK = 'about the talk itself, not about JKN';

/**
 * Which sentences BPJS signs: those that teach the obligation, its cost, sanctions, coverage, papers
 * and reports, ask for a consent, or promise something about data or about what comes next.
 */
export const NAMESPACES: Readonly<Record<string, Namespace>> = {
  check: teaches({
    obliged: DUTY,
    not_obliged: OWN,
    cost: DUES,
    detail: DUES,
    detail_from: `${cite(PAYMENT_TERMS)}; ${REPORTS}`,
    detail_floor: `${BASE}; PP 36/2021 Ps 36`,
    unclear: UNCLEAR,
    unclear_foreigner_shorter: 'UU 24/2011 Ps 14',
    card_pbi: MOVES,
    card_dependant: 'Perpres 82/2018 Ps 14',
    card_mandiri: cite(ARREARS_CAP),
    card_two_jobs: MOVES,
    card_some: DUTY,
    card_private: 'UU 24/2011 Ps 14',
    card_tk: 'UU 24/2011',
    basis_general: DUTY,
  }),
  questions: free(ASKS),
  answers: teaches({}, ['unfigured', 'next_*']),
  meant: free(TALK),
  whatif: teaches({ '': DUES, floored: BASE, report: REPORTS, nobody: REPORTS }, [
    'now*',
    'then*',
    'unknown',
    'floored',
    'nobody',
    'report',
  ]),
  status: teaches({ obliged: DUTY, no_workers: OWN }),
  notice: teaches({ '': `${MOVES}; ${REPORTS}` }),
  documents: teaches(),
  closed: teaches({ told_no: OWN }),
  registered: teaches({ thanks: REPORTS, how: REPORTS }),
  enrolled: teaches({ next: cite(PAYMENT_TERMS) }),
  notowner: teaches({ rights: `${DUTY}; ${DUES}`, ways: MOVES }),
  consent: teaches({ '': CONSENT }),
  withdraw: teaches({ '': PRIVACY }),
  erase: teaches({ '': ERASURE }),
  reminders: teaches({ '': CONSENT }),
  'remind-offer': teaches({ '': CONSENT }),
  reminding: teaches(
    { workers_monthly: REPORTS, due_date: cite(PAYMENT_TERMS), new_minimum_wage: BASE },
    ['workers_monthly_*', 'due_date_*', 'new_minimum_wage_*', 'help_*'],
  ),
  'remind-at': free(TALK),
  'remind-manner': free(TALK),
  'other-channel': free(TALK),
  callback: teaches({ agree: CONSENT }, ['agree*', 'noted*']),
  officer: teaches({}, ['noted*']),
  home: teaches({}, ['welcome*']),
  file: teaches({}, ['offer', 'sent*']),
  more: teaches({ family: FAMILY, told_pbi: MOVES, owes: cite(ARREARS_CAP) }, [
    'family',
    'family_confirm*',
    'told_*',
    'owes_*',
  ]),
  common: teaches({ wage_unpaid: UNCLEAR }, ['wage_unpaid']),
  web: teaches({}, ['intro', 'shared']),
  exchange: teaches({ form_statement: COMPLETE, list_statement: COMPLETE, leaving: MOVES }, [
    'form_statement',
    'form_attached',
    'authority_*',
    'leaving_*',
    'list_statement',
  ]),
  form: teaches({ '': PRIVACY }, ['landing_*', 'sent', 'refused_withdrawn', 'objects']),
  'form-paste': free(ASKS),
  'form-keep': teaches(
    { '': PRIVACY, cost: DUES, cost_family: FAMILY, cost_paid: `${cite(PAYMENT_TERMS)}; ${DUES}` },
    ['draft*', 'private', 'cost_*', 'missing_objects*', 'where_*', 'real_*', 'change'],
  ),
  'secure-form': teaches({ '': PRIVACY }, ['meanwhile']),
  'form-sent': free(TALK),
  'worker-link': teaches({ '': PRIVACY }, ['pass_on', 'text_*', 'objected']),
  'worker-told': teaches({ '': DUTY }, ['objects']),
  'form-worker': teaches(
    {
      '': PRIVACY,
      ask_membership: `${MOVES}; ${REPORTS}`,
      pbi: `${MOVES}; ${REPORTS}`,
      cost: DUES,
      ask_family: FAMILY,
      object_duty: DUTY,
      agree: CONSENT,
    },
    [
      ...['landing_*', 'for', 'data', 'seen', 'kept', 'cost', 'rights', 'never', 'agree'],
      ...['ask_membership_confirm*', 'pbi_*', 'ask_family', 'ask_family_confirm'],
      ...['sent', 'sent_next', 'object_told', 'object_duty', 'objected', 'given_before'],
    ],
  ),
  business: free(ASKS),
  correct: free(ASKS),
  held: free('lists what is stored, as it is stored'),
  kinds: free('names kinds of answers'),
  whatsapp: free(TALK),
  language: free(TALK),
  list: free(ASKS),
  mend: free('hands on what BPJS gave back, by its own reasons'),
  missing: free('names what is missing'),
  mydata: free('labels of what can be done with the stored data'),
  offer: free(TALK),
  problems: free('says what is wrong with a number or a date'),
  recap: free('lists what is stored'),
  situation: free(ASKS),
  stop: free(TALK),
  takeover: free(TALK),
  worker: free(ASKS),
};

/** The answers to owners' questions, each with its own basis (flows/answers). */
const ANSWERS = /^answer-/;

/** What is said to officers only. */
const CONSOLE = /^office(-|$)/;

/** What is done with a namespace; null where nobody has decided: it is signed like all that teaches. */
export function namespaceOf(name: string): Namespace | null {
  if (ANSWERS.test(name)) return teaches();
  if (CONSOLE.test(name)) return free('for officers, who work by the law and not by the program');
  return NAMESPACES[name] ?? null;
}

/**
 * The keys of a namespace whose sentences are signed. Words that may be typed are told to nobody, and
 * the label of a choice (a sentence with such words that is not asked again) names an answer.
 */
export function signedKeys(name: string, keys: readonly string[]): string[] {
  const namespace = namespaceOf(name) ?? teaches();
  if (!namespace.signed) return [];
  const all = new Set(keys);
  const isLabel = (key: string) => all.has(`${key}_words`) && !all.has(`${key}_again`);
  return keys.filter(
    (key) =>
      !key.endsWith('_words') &&
      !isLabel(key) &&
      (namespace.only?.some((pattern) => fits(key, pattern)) ?? true),
  );
}

/** The legal basis of a sentence, where one is known. */
export function basisOf(name: string, key: string): string | null {
  if (ANSWERS.test(name)) return basisOfAnswer(`${name}:${key}`);
  const namespace = namespaceOf(name);
  if (!namespace?.signed) return null;
  const found = Object.entries(namespace.basis ?? {})
    .filter(([begin]) => begins(key, begin))
    .sort(([a], [b]) => b.length - a.length);
  return found[0]?.[1] ?? null;
}

const fits = (key: string, pattern: string) =>
  pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern;

const begins = (key: string, begin: string) =>
  begin === '' || key === begin || key.startsWith(`${begin}_`);
