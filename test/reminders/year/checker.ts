import { localTime, wrongTime } from './allowed.ts';
import type { Ledger, Row } from './ledger.ts';
import type { Owner } from './owners.ts';
import { DAY, HOUR } from './times.ts';
import type { Sent } from './world.ts';

/** What may come on a day off and once more a week; and what comes at the hour she named herself. */
const URGENT: ReadonlySet<string> = new Set(['own_wish', 'appointment']);
const HERS = 'own_wish';
/** What is over when the file is handed over. */
const BEFORE_HANDED: ReadonlySet<string> = new Set([
  'first_contact',
  'list_unfinished',
  'not_handed_over',
]);
/** Whatever else there is to remind of, it is over when she is registered. */
const AFTER_ALL: ReadonlySet<string> = new Set(['workers_monthly', 'due_date', 'new_minimum_wage']);

type Said = { at: number; kind: string };

/** Holds every reminder that was sent against the rules, in its own words: nothing of the judge is used. */
export class Checker {
  readonly problems: string[] = [];
  readonly #sent = new Map<string, Said[]>();
  readonly #seen = new Set<string>();
  /** What stood against writing to an owner when the last step ended. */
  readonly #against = new Map<string, readonly string[]>();
  /** Messages that came once more because nobody knew whether they had come. */
  repeats = 0;
  total = 0;
  readonly kinds = new Map<string, number>();

  constructor(
    private readonly ledger: Ledger,
    private readonly ownerOf: (address: string) => Owner | undefined,
  ) {}

  /** A reminder left. To be asked when the step in which it did is over. */
  left(sent: Sent): void {
    const owner = this.ownerOf(sent.address);
    const row = this.ledger.byOutbox(sent.id);
    if (!owner || !row) return this.#wrong('unknown', sent, row);
    if (this.#seen.has(row.id)) {
      this.repeats += 1;
      if (!sent.inDoubt) this.#wrong('twice', sent, row);
      return;
    }
    this.#seen.add(row.id);
    this.total += 1;
    this.kinds.set(row.kind, (this.kinds.get(row.kind) ?? 0) + 1);
    const hers = row.kind === HERS;
    const time = wrongTime(sent.at, owner.zone, URGENT.has(row.kind), hers ? {} : owner.hours);
    if (time !== null) this.#wrong(time, sent, row);
    const now = this.ledger.forbids(owner.employerId);
    for (const why of this.#against.get(owner.employerId) ?? [])
      if (now.includes(why)) this.#wrong(why, sent, row);
    const done = owner.enrolledAt !== null && owner.enrolledAt < sent.at;
    if (done && !AFTER_ALL.has(row.kind)) this.#wrong('registered', sent, row);
    const handed = owner.submittedAt !== null && owner.submittedAt < sent.at;
    if (handed && BEFORE_HANDED.has(row.kind)) this.#wrong('handed over', sent, row);
    this.#capped(owner, row, sent);
    this.#inTime(owner, row, sent);
    this.#answered(row, sent);
    const lots = this.ledger.of(owner.employerId).filter(({ kind }) => kind === row.kind);
    if (lots.some(({ reason }) => reason === 'holdout')) this.#wrong('left out by lot', sent, row);
  }

  #capped(owner: Owner, row: Row, sent: Sent): void {
    const all = this.#sent.get(owner.address) ?? [];
    const others = all.filter(({ kind }) => kind !== HERS);
    const within = (ms: number) => others.filter(({ at }) => at > sent.at - ms).length;
    const more = URGENT.has(row.kind) ? 1 : 0;
    if (row.kind !== HERS) {
      if (within(DAY) >= 1 + more) this.#wrong('cap of the day', sent, row);
      if (within(7 * DAY) >= 2 + more) this.#wrong('cap of the week', sent, row);
    }
    this.#sent.set(owner.address, [...all, { at: sent.at, kind: row.kind }].slice(-6));
  }

  /** What it says is still true on that day. */
  #inTime(owner: Owner, { kind, ...row }: Row, sent: Sent): void {
    const { day } = localTime(sent.at, owner.zone);
    const number = Number(day.slice(8));
    const stale =
      (kind === 'due_date' && (number < 7 || number > 10 || day.slice(0, 7) !== row.occasion)) ||
      (kind === 'workers_monthly' &&
        (number < 15 || number > 19 || day.slice(0, 7) !== row.occasion)) ||
      (kind === 'appointment' && next(day) !== row.occasion) ||
      (kind === HERS && sent.at > Number(row.occasion) + 2 * DAY);
    if (stale) this.#wrong('stale', sent, { kind, ...row });
  }

  /** Who said that it is done is not asked the same again. */
  #answered({ employerId, kind, occasion, step, decidedAt, ...row }: Row, sent: Sent): void {
    const told = this.ledger
      .of(employerId)
      .some(
        (one) =>
          one.kind === kind &&
          one.occasion === occasion &&
          one.step < step &&
          one.answer?.startsWith('done') === true &&
          (one.answeredAt ?? 0) < (decidedAt ?? 0),
      );
    if (told) this.#wrong('done', sent, { employerId, kind, occasion, step, decidedAt, ...row });
  }

  /** The step is over: what stands now is known to all from here on. */
  stepped(employerIds: Iterable<string>): void {
    for (const id of employerIds) this.#against.set(id, this.ledger.forbids(id));
  }

  /**
   * Every reminder is sent, skipped with a reason, or planned ahead. `since`: until when the program was
   * down or in trouble last; what was due before may still wait for a day.
   */
  audit(now: number, since: number): void {
    const late = Math.max(since, now - DAY) - DAY;
    for (const row of this.ledger.openOrSince(now - 30 * DAY)) {
      const { state, dueAt, reason, outboxId } = row;
      const what = `${row.kind}/${row.occasion}/${row.step}`;
      if (state === 'planned' && dueAt < late) this.#lost(`overdue ${what}`, now, row);
      if (state === 'brought' && (row.decidedAt ?? 0) < late) this.#lost(`stuck ${what}`, now, row);
      if (state === 'skipped' && !reason) this.#lost(`no reason ${what}`, now, row);
      if (state !== 'sent' || outboxId === null || this.#seen.has(row.id)) continue;
      const message = this.ledger.message(outboxId);
      const open = message?.state === 'waiting' || message?.state === 'sending';
      if (message === null && this.ledger.forbids(row.employerId)[0] !== 'erased')
        this.#lost(`no message ${what}`, now, row);
      if (message?.state === 'dead' && !message.code) this.#lost(`no code ${what}`, now, row);
      if (open && message.createdAt < late) this.#lost(`unsent ${what}`, now, row);
    }
  }

  /** Nothing is left of who had herself erased but rows of codes that are decided. */
  erased(employerId: string, now: number): void {
    for (const row of this.ledger.of(employerId))
      if (row.state === 'planned' || row.state === 'brought')
        this.#lost(`${row.state} after erasure`, now, row);
    if (this.ledger.planned(employerId)) this.problems.push(`facts after erasure of ${employerId}`);
  }

  /** Each month between has its reminder, sent or not: planning forgot nobody. */
  monthly(owner: Owner, from: number, until: number): void {
    const rows = this.ledger.of(owner.employerId);
    for (let at = from; ; at += DAY) {
      const { day } = localTime(at, owner.zone);
      if (at >= until) return;
      if (!day.endsWith('-20')) continue;
      const month = day.slice(0, 7);
      if (!rows.some(({ kind, occasion }) => kind === 'workers_monthly' && occasion === month))
        this.problems.push(`forgotten: workers_monthly ${month} of ${owner.address}`);
    }
  }

  #wrong(what: string, { at, address }: Sent, row: Row | null): void {
    const when = new Date(at).toISOString();
    const which = row ? `${row.kind}/${row.occasion}/${row.step}` : 'no reminder';
    this.problems.push(`${what}: ${which} to ${address} at ${when}`);
  }

  #lost(what: string, now: number, { employerId, dueAt }: Row): void {
    const due = new Date(dueAt).toISOString();
    const line = `${what} of ${employerId}, due ${due}`;
    if (!this.#told.has(line)) this.problems.push(`${line}, seen ${new Date(now).toISOString()}`);
    this.#told.add(line);
  }
  readonly #told = new Set<string>();
}

const next = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
