import type { EmployerRecord, Json } from './record.ts';
import { withField } from './record.ts';

/** Values for a sentence: numbers are formatted by the sentence itself (`{{total, rp}}`). */
export type Args = Readonly<Record<string, string | number | boolean>>;

export type OutcomeKind =
  | 'obligation_told'
  | 'consent_given'
  | 'consent_refused'
  | 'consent_withdrawn'
  | 'file_submitted'
  | 'person_requested'
  | 'person_withdrawn'
  | 'person_joined'
  | 'person_left'
  | 'messages_stopped'
  | 'messages_resumed'
  | 'paused'
  | 'loop_ended'
  | 'rows_mended'
  | 'list_left'
  | 'reminder_answered'
  | 'erased';

/** Where an employer stands. Talk sets only these; legal steps are set by officers alone. */
export type CaseStage = 'DIHUBUNGI' | 'DATA_KURANG' | 'SIAP_DAFTAR';

/** An answer of the business or of a worker. */
export type FieldName = { subject: string; key: string };

/** What a link to the secure form opens: the owner's list (`subject` null), or one worker's own sheet. */
export type FormLinkFor = { purpose: 'owner' | 'worker'; subject: string | null };

/** Why an officer should look; each has a sentence in `locales/<lng>/office.json`. */
export type CaseReason =
  | 'wants_person'
  | 'file_complete'
  | 'data_missing'
  | 'workers_left'
  | 'call_back'
  | 'consent_withdrawn'
  | 'state_paid'
  | 'worker_arrears'
  | 'two_jobs'
  | 'extra_family'
  | 'needs_decision'
  | 'closed_business'
  | 'already_registered'
  /** BPJS gave rows of the file back. Officers set it. */
  | 'refused_rows'
  /** A worker was taken out after the file was handed over. */
  | 'worker_removed'
  /** A worker does not want to be in the list, as he said on his own sheet. */
  | 'worker_objects'
  /** She agreed to the file, and left before it was handed over. Found by time, never by talk. */
  | 'list_unfinished'
  /** Why it is not done, as she said when she was reminded. */
  | 'hindered_time'
  | 'hindered_money'
  | 'hindered_papers'
  | 'hindered_unclear'
  | 'hindered_not_ready'
  /** She says that her papers are with an officer already. */
  | 'says_handed'
  /** Reminders do not reach her on any channel. */
  | 'reminder_failed';

type Manner = {
  under?: true;
  about?: FieldName;
  link?: FormLinkFor;
  join?: string;
  apart?: true;
};

/**
 * Everything a flow can make happen, as data. Each kind has exactly one handler: the first four
 * while the turn is decided, the others inside the turn's one transaction.
 */
export type Effect =
  /**
   * Say a sentence before the next question; `under`: in the next line of the one before. `about` a
   * stored answer: its name and value are further values of the sentence, `what` and `shown`. With
   * `link` its address is, as `url`, and with `join` that of the link to this channel. `apart`: in a
   * message of its own, to be passed on.
   */
  | ({ kind: 'say'; key: string; args?: Args } & Manner)
  /** Start another flow above this one; its output comes back as `returned`. */
  | { kind: 'call'; flow: string; input?: Json }
  /** Ask nothing more in this turn. */
  | { kind: 'hush' }
  /** Speak this language from now on, in this answer already. */
  | { kind: 'language'; language: string }
  | { kind: 'setField'; subject: string; key: string; value: Json }
  | { kind: 'consent'; purpose: string; textVersion: number; given: boolean }
  /** `by`: the officer whose doing it is. */
  | { kind: 'outcome'; outcome: OutcomeKind; reason?: string; by?: string }
  | { kind: 'openCase'; stage: CaseStage; reasons: readonly CaseReason[] }
  /** Takes a reason back; a case without any other is closed. */
  | { kind: 'dropReason'; reason: CaseReason }
  | { kind: 'submitted' }
  /** Hands out a link to the secure form; earlier ones for the same end. */
  | ({ kind: 'link' } & FormLinkFor)
  /** Hands out a link by which she comes to another channel, with the record that she has here. */
  | { kind: 'joinLink'; channel: string }
  /** Send `timer` with this key to the flow in `inMs`; the same key again moves it. */
  | { kind: 'timer'; key: string; inMs: number }
  | { kind: 'cancelTimer'; key: string }
  /** Slow work outside the turn; its result comes back as `job` with the same id. */
  | { kind: 'job'; id: string; service: string; input: Json }
  /** A person, an officer by his id, takes the talk over; that answers a request for one. */
  | { kind: 'takeOver'; by: string }
  | { kind: 'handBack' }
  /** Since when the owner waits for that person's answer, UTC ms; null: she does not. */
  | { kind: 'waits'; since: number | null }
  /** A field that BPJS gave back was told again. */
  | { kind: 'mended'; subject: string; key: string }
  /** What she answered to a reminder, by its id: a code. */
  | { kind: 'reminded'; id: string; answer: string }
  /** Counts that a worker told that he is not registered; `kecamatan`: its code, or '-'. Nothing else is kept. */
  | { kind: 'tip'; kecamatan: string; reason: string }
  /** Remove everything that is known about this owner; both logs stay. */
  | { kind: 'erase' };

export type EffectOf<K extends Effect['kind']> = Extract<Effect, { kind: K }>;

/**
 * What the talk itself makes happen and no flow can: a sentence that was not understood is kept for
 * people to label. `text` is masked; `asked`: the open question, 'flow.state'; `guess`: the intent
 * that it was nearest to.
 */
export type TalkEffect = {
  kind: 'misunderstood';
  text: string;
  asked: string | null;
  guess: string | null;
};

/** She has this record and that of the employer `other`; a person puts them together. */
type TwoRecords = { kind: 'twoRecords'; other: string };

/** Effects that are handled in the transaction. */
export type StoredEffect =
  | Exclude<Effect, { kind: 'say' | 'call' | 'hush' | 'language' }>
  | TalkEffect
  | TwoRecords;

/** What an effect does to the record as the rest of the same turn sees it. */
export function applyToRecord(
  record: EmployerRecord,
  effect: Effect | TalkEffect | TwoRecords,
  now: number,
): EmployerRecord {
  switch (effect.kind) {
    case 'setField':
      return withField(record, effect.subject, effect.key, effect.value);
    case 'consent': {
      const { given, textVersion } = effect;
      const consent = { given, textVersion, at: now };
      return { ...record, consents: { ...record.consents, [effect.purpose]: consent } };
    }
    case 'submitted':
      return { ...record, submittedAt: now };
    default:
      return record;
  }
}
