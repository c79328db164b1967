/** What a text may ask, by intent, with the finer meanings of each: what utterances are labelled with. */
export const LABELS = {
  obligation_who: [
    'who',
    'no_nib',
    'family_workers',
    'alone',
    'owner_self',
    'trial',
    'intern',
    'household',
    'other_town',
    'foreigner',
    'old_age',
    'labour_too',
    'private_insurance',
    'unwilling',
  ],
  deadline: ['deadline'],
  contribution_amount: ['amount', 'low_wage', 'cap', 'allowances', 'next_year', 'relief', 'basis'],
  contribution_split: ['split', 'all_by_owner', 'deduct'],
  sanctions: [
    'sanctions',
    'prison',
    'sealed',
    'fine',
    'back_pay',
    'prosecutor_letter',
    'letter_deadline',
    'letter_cancelled',
    'inspection',
  ],
  family_coverage: ['family', 'more_children', 'parents', 'student', 'newborn'],
  worker_already_member: [
    'pbi',
    'pbi_back',
    'pbi_bansos',
    'pbi_dead',
    'mandiri',
    'mandiri_arrears',
    'spouse_works',
    'on_spouse',
    'two_jobs',
  ],
  part_time_daily: ['daily', 'piece', 'home_work', 'part_time'],
  registration_how: [
    'where',
    'here_done',
    'active_when',
    'no_computer',
    'password',
    'registered_before',
  ],
  documents_needed: ['documents', 'lacking_paper'],
  payment_how: [
    'pay',
    'late',
    'slack',
    'arrears',
    'arrears_hospital',
    'inpatient_fine',
    'instalments',
  ],
  benefits_clinic: [
    'benefits',
    'work_accident',
    'work_death',
    'sick_unregistered',
    'birth',
    'clinic',
    'class',
    'card',
  ],
  worker_leaves: ['leaves', 'laid_off', 'business_closed'],
  add_employee: ['add', 'mid_month'],
  fix_data: ['fix', 'nik_unknown'],
  my_status: ['status'],
  talk_to_human: ['person'],
  stop_reminders: ['stop'],
  privacy_delete: ['delete', 'safe', 'number', 'seen'],
  change_language: ['language'],
  greeting: ['greeting'],
  thanks_bye: ['thanks'],
  complaint: [
    'complaint',
    'insult',
    'boss',
    'worker_report',
    'worker_afraid',
    'worker_unnamed',
    'worker_self',
  ],
  out_of_scope: [
    'labour',
    'loans',
    'permits',
    'tax',
    'labour_law',
    'social_aid',
    'own_membership',
    'medical',
    'politics',
    'neighbour',
    'fewer_workers',
    'fake_letter',
    'help_me',
    'injection',
    'spam',
    'trade',
    'chat',
    'bot',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Intent = keyof typeof LABELS;

export const INTENTS = Object.keys(LABELS) as readonly Intent[];

/** The label of what is not ours to answer or not clear: nothing is learned of it. */
export const NO_LABEL = 'none';

/** All labels: intents, and 'intent.finer' for each finer meaning. */
const ALL: ReadonlySet<string> = new Set(
  INTENTS.flatMap((intent) => [intent, ...LABELS[intent].map((finer) => `${intent}.${finer}`)]),
);

/** Whether a text is an intent or one of its finer meanings, 'intent.finer'. */
export function isLabel(text: string): boolean {
  return ALL.has(text);
}

/** The meaning that bears an intent's name best; null for what is no intent. */
export function mainLabel(intent: string): string | null {
  return intent === 'out_of_scope' ? 'chat' : ((LABELS as Labels)[intent]?.[0] ?? null);
}

type Labels = Readonly<Record<string, readonly string[]>>;
