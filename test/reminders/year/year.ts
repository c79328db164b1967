import { FILE_CONSENT } from '../../../flows/consent.ts';
import type { InboundContent } from '../../../src/platform/message.ts';
import { signTexts } from '../../support/signing.ts';
import { Checker } from './checker.ts';
import { Ledger } from './ledger.ts';
import { ids } from './living.ts';
import { Missed } from './missed.ts';
import { officer } from './office.ts';
import { type Act, answerTo, beginning, newOwner, type Owner, pause, whim } from './owners.ts';
import { Chance } from './random.ts';
import { DAY, STEP } from './times.ts';
import { type Trouble, Troubles } from './troubles.ts';
import { World } from './world.ts';

export type Plan = {
  owners: number;
  days: number;
  seed: number;
  /** UTC ms at which it begins. */
  begin: number;
  /** Days between two things that an owner does of herself, and between two troubles. */
  whimDays: number;
  troubleDays: number;
};

export type Outcome = {
  problems: readonly string[];
  sent: number;
  kinds: ReadonlyMap<string, number>;
  repeats: number;
  kills: number;
  troubles: readonly Trouble[];
  /** Most reminders in one step, but for what the channel held up; and the most of what was missed. */
  most: { all: number; missed: number };
  /** Of who was to be reminded of a list: left out by lot, and all. */
  lots: { heldOut: number; of: number };
  skipped: ReadonlyMap<string, number>;
};

/** They are signed: whoever is registered hears them each month. */
const SIGNED = ['reminding:due_date_1', 'reminding:workers_monthly_1'];

/** Owners, an office and a program that is in trouble now and then, for so many days. */
export class Year {
  readonly #world: World;
  readonly #chance: Chance;
  readonly #troubles: Troubles;
  readonly #ledger: Ledger;
  readonly #checker: Checker;
  readonly #owners = new Map<string, Owner>();
  readonly #events = new Map<number, { owner: Owner; act: Act }[]>();
  #most = 0;
  readonly #missed: Missed;
  #waiting: { owner: Owner; content: InboundContent }[] = [];
  #read = 0;
  readonly #end: number;

  constructor(private readonly plan: Plan) {
    const { begin } = plan;
    ids.seed(plan.seed + 2);
    this.#world = new World();
    this.#world.now = begin;
    this.#end = begin + plan.days * DAY;
    this.#chance = new Chance(plan.seed);
    this.#world.begin();
    this.#ledger = new Ledger(this.#world.file);
    this.#missed = new Missed(this.#ledger);
    this.#checker = new Checker(this.#ledger, (address) => this.#owners.get(address));
    this.#troubles = new Troubles(
      this.#world,
      new Chance(plan.seed + 1),
      plan.troubleDays,
      begin + Math.min(10, plan.days / 5) * DAY,
      this.#end - 5 * DAY,
    );
    for (let number = 0; number < plan.owners; number += 1) {
      const owner = newOwner(number, this.#chance);
      this.#owners.set(owner.address, owner);
      const at = begin + this.#chance.next() ** 2 * 0.6 * plan.days * DAY;
      this.#at(at, owner, { is: 'says', text: 'halo' });
    }
  }

  async run(): Promise<Outcome> {
    const world = this.#world;
    let next = 0;
    let audited = world.now;
    for (const { app, database } of world.programs) await signTexts(app, database, SIGNED);
    try {
      for (; world.now < this.#end; world.now += STEP) {
        const slot = Math.floor(world.now / STEP);
        const acts = this.#events.get(slot) ?? [];
        this.#events.delete(slot);
        const due = next <= world.now + world.wrong && !(this.#troubles.still && slot % 12 > 0);
        const idle = acts.length === 0 && !due;
        if (idle && this.#troubles.at > world.now) continue;
        await this.#step(acts);
        next = this.#ledger.nextAt();
        if (world.now - audited < DAY || !this.#troubles.calm) continue;
        audited = world.now;
        this.#checker.audit(world.now, this.#troubles.lastUntil);
      }
      this.#checker.audit(world.now, this.#troubles.lastUntil);
      for (const owner of this.#owners.values()) this.#atLast(owner);
      return this.#outcome();
    } finally {
      this.#ledger.close();
      await world.end();
      world.remove();
    }
  }

  async #step(acts: readonly { owner: Owner; act: Act }[]): Promise<void> {
    const world = this.#world;
    const { lastUntil } = this.#troubles;
    const { kill } = await this.#troubles.turn();
    if (this.#troubles.calm && lastUntil !== this.#troubles.lastUntil)
      this.#missed.begin(world.now);
    const touched = new Set<Owner>();
    for (const { owner, act } of acts) {
      if (owner.erased) continue;
      touched.add(owner);
      await this.#does(owner, act);
    }
    if (world.programs.length > 0) await this.#hear(touched);
    await world.work(kill ? this.#chance.whole(1, 60) : Number.POSITIVE_INFINITY);
    const sent = world.sent.slice(this.#read).filter(({ reminder }) => reminder);
    this.#read = world.sent.length;
    for (const one of sent) this.#came(one);
    this.#count(sent);
    for (const owner of touched) this.#settle(owner);
    this.#checker.stepped([...touched].map(({ employerId }) => employerId));
  }

  async #does(owner: Owner, act: Act): Promise<void> {
    const { programs, now } = this.#world;
    const [program] = programs;
    switch (act.is) {
      case 'says':
        return this.#says(owner, { kind: 'text', text: act.text });
      case 'blocks':
        if (act.blocked) this.#world.blocked.add(owner.address);
        else this.#world.blocked.delete(owner.address);
        // Not every channel tells.
        if (this.#chance.is(0.5)) this.#says(owner, { kind: 'blocked', blocked: act.blocked });
        return;
      case 'fields': {
        if (!program || owner.employerId === '') return this.#at(now + DAY / 8, owner, act);
        const { employerId, conversationId } = owner;
        const at = program.app.clock.now();
        await program.database.write(async (tx) => {
          if (act.agrees)
            await tx.addConsent({
              employerId,
              purpose: FILE_CONSENT,
              textVersion: 2,
              given: true,
              now: at,
            });
          for (const { subject, key, value } of act.fields) {
            const storage = { sealed: key !== 'stopped', lookup: null };
            await tx.setField({ employerId, subject, key, value, storage, by: 'owner', now: at });
          }
        });
        this.#ledger.touch(conversationId, at);
        if (act.fields.some(({ key }) => key === 'place')) owner.zone = owner.home;
        const hours = act.fields.find(({ key }) => key === 'remindHours')?.value;
        if (hours !== undefined) owner.hours = hours as Owner['hours'];
        if (act.next !== undefined) this.#at(now + STEP, owner, { is: 'says', text: act.next });
        return;
      }
      case 'submits': {
        if (!program || owner.employerId === '' || owner.file === '') return;
        const at = program.app.clock.now();
        await program.database.write((tx) => tx.markSubmitted(owner.employerId, at));
        this.#ledger.touch(owner.conversationId, at);
        owner.submittedAt ??= now;
        return;
      }
      case 'office':
        if (!program || owner.employerId === '') return this.#at(now + DAY / 8, owner, act);
        await officer(program.database, owner, act, program.app.clock.now(), now);
        if (act.what !== 'enrolled') return;
        this.#ledger.touch(owner.conversationId, program.app.clock.now());
        owner.enrolledAt ??= now;
    }
  }

  #says(owner: Owner, content: InboundContent): void {
    this.#waiting.push({ owner, content });
  }

  /** What was said is brought to the program; meanwhile it is looking after reminders too. */
  async #hear(touched: Set<Owner>): Promise<void> {
    const said = this.#waiting;
    this.#waiting = [];
    const { now } = this.#world;
    const talks = await this.#world.hear(
      said.map(({ owner: { address }, content }) => ({ address, content })),
    );
    const isNew = said.filter(({ owner }, at) => {
      const first = said.findIndex((one) => one.owner === owner) === at;
      return first;
    });
    for (const [at, { owner }] of isNew.entries()) {
      if (owner.conversationId === '') {
        owner.conversationId = talks[at] ?? '';
        owner.employerId = this.#ledger.employerOf(owner.conversationId);
        for (const { after, act } of beginning(owner, this.#chance))
          this.#at(now + after, owner, act);
        this.#whims(owner);
      }
      owner.saidAt = now;
      touched.add(owner);
    }
    for (const { owner, content } of said)
      if (content.kind === 'text' && content.text === 'hapus data saya')
        this.#at(now + STEP, owner, { is: 'says', text: 'ya' });
  }

  #came(sent: World['sent'][number]): void {
    this.#checker.left(sent);
    const owner = this.#owners.get(sent.address);
    const answer = owner ? answerTo(owner, this.#chance) : null;
    if (owner && answer) this.#at(sent.at + answer.after, owner, answer.act);
  }

  #count(sent: World['sent']): void {
    const { now } = this.#world;
    const fresh = sent.filter(({ id }) => (this.#ledger.message(id)?.createdAt ?? 0) > now - STEP);
    this.#most = Math.max(this.#most, fresh.length);
    const problem = this.#missed.came(
      sent.map(({ id }) => id),
      now,
    );
    if (problem !== null) this.#checker.problems.push(problem);
  }

  #settle(owner: Owner): void {
    if (owner.employerId === '') return;
    const against = this.#ledger.forbids(owner.employerId);
    if (against[0] === 'erased') {
      owner.erased = true;
      owner.agreedAt = null;
      this.#checker.erased(owner.employerId, this.#world.now);
    } else if (against.includes('no consent')) owner.agreedAt = null;
    else owner.agreedAt ??= this.#world.now;
  }

  #atLast(owner: Owner): void {
    const { agreedAt, enrolledAt, erased } = owner;
    if (erased) this.#checker.erased(owner.employerId, this.#world.now);
    if (erased || agreedAt === null || enrolledAt === null) return;
    // The month after she was registered, and a week for whatever was in the way.
    const from = new Date(Math.max(agreedAt, enrolledAt) + 20 * DAY);
    const month = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1);
    this.#checker.monthly(owner, month, this.#world.now);
  }

  #whims(owner: Owner): void {
    const mean = this.plan.whimDays;
    let at = this.#world.now + DAY;
    for (;;) {
      at += pause(this.#chance, mean);
      if (at > this.#end) return;
      this.#at(at, owner, whim(owner, this.#chance));
    }
  }

  #at(at: number, owner: Owner, act: Act): void {
    const slot = Math.max(Math.ceil(at / STEP), Math.floor(this.#world.now / STEP) + 1);
    const there = this.#events.get(slot) ?? [];
    there.push({ owner, act });
    this.#events.set(slot, there);
  }

  #outcome(): Outcome {
    const skipped = new Map<string, number>();
    for (const { state, reason } of this.#ledger.openOrSince(0))
      if (state === 'skipped') skipped.set(String(reason), (skipped.get(String(reason)) ?? 0) + 1);
    return {
      problems: this.#checker.problems,
      sent: this.#checker.total,
      kinds: this.#checker.kinds,
      repeats: this.#checker.repeats,
      kills: this.#world.kills,
      troubles: this.#troubles.met,
      most: { all: this.#most, missed: this.#missed.most },
      lots: this.#ledger.lots('list_unfinished'),
      skipped,
    };
  }
}
