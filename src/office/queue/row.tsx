import { dayOf } from '../../../flows/kit/month.ts';
import type { CaseFacts } from '../../followup/facts.ts';
import { caseNumber } from '../../followup/number.ts';
import { LEGAL } from '../../followup/stages.ts';
import { isOpen, isSnoozed } from '../../followup/views.ts';
import { maskNumbers } from '../case/masked.ts';
import { OFFICE_PATH } from '../path.ts';
import { Badge, type Tone } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { whyLine } from './why.ts';

/** A case, and who has it open as it is now. */
export type Shown = { facts: CaseFacts; lease: CaseFacts['lease'] };

type Props = Shown & {
  visit: Visit;
  /** Officers' names by their ids. */
  name: (id: string) => string;
};

/** One case of the queue: who it is, why it stands here, and where it is with whom. */
export function Row({ visit, facts: one, lease, name }: Props) {
  const { say } = visit;
  const called = titleOf(one, visit);
  return (
    <li id={`baris-${one.id}`} data-row>
      <div class="row">
        <a class="name" href={`${OFFICE_PATH}/kasus/${one.id}`}>
          {called}
        </a>
        <Badge tone={toneOf(one)}>{say(`office-case:stage_${one.stage}`)}</Badge>
        <Marks visit={visit} facts={one} lease={lease} name={name} />
      </div>
      <Take visit={visit} one={one} called={called} />
      <p class="why">{whyLine(one, visit)}</p>
      <p class="why">{detailsOf(one, visit, name).join(' · ')}</p>
    </li>
  );
}

/** What a case is called: the business's name, or that it has none yet, with the case's number. */
export function titleOf(one: CaseFacts, { say }: Pick<Visit, 'say'>): string {
  const { businessName } = one;
  return businessName === null
    ? say('office-queue:no_name', { number: caseNumber(one) })
    : maskNumbers(businessName);
}

function toneOf({ stage }: CaseFacts): Tone {
  if (stage === 'SIAP_DAFTAR' || stage === 'TERDAFTAR') return 'good';
  if (stage === 'DIAJUKAN') return 'info';
  return LEGAL.has(stage) ? 'bad' : 'plain';
}

/** That somebody else is at it just now, or that nobody is to be. */
function Marks({ visit: { say, now, officer }, facts: one, lease, name }: Props) {
  const { takenOver } = one;
  const held = lease !== null && lease.until > now && lease.by !== officer.id;
  return (
    <>
      {held && <Badge tone="warn">{say('office-queue:held', { name: name(lease.by) })}</Badge>}
      {takenOver && (
        <Badge tone="info">{say('office-queue:taken_over', { name: name(takenOver.by) })}</Badge>
      )}
      {one.closedAt !== null && (
        <Badge>{say('office-queue:closed', { date: dayOf(one.closedAt) })}</Badge>
      )}
      {isSnoozed(one, now) && one.snoozedUntil !== null && (
        <Badge>{say('office-queue:snoozed', { date: dayOf(one.snoozedUntil) })}</Badge>
      )}
    </>
  );
}

/** Number, place, whose it is, and what was and will be done. */
function detailsOf(one: CaseFacts, { say }: Visit, name: Props['name']): string[] {
  const { assignee, nextAt, last, businessName } = one;
  return [
    ...(businessName === null ? [] : [caseNumber(one)]),
    one.place ?? say('office-queue:no_place'),
    assignee === null
      ? say('office-queue:nobodys')
      : say('office-queue:assignee', { name: name(assignee) }),
    ...(nextAt === null ? [] : [say('office-queue:next', { date: dayOf(nextAt) })]),
    ...(last === null
      ? []
      : [say(`office-queue:last_${last.via ?? 'other'}`, { date: dayOf(last.at) })]),
  ];
}

/** The quick way to take a case that nobody has. */
function Take({ visit, one, called }: { visit: Visit; one: CaseFacts; called: string }) {
  const { say, officer } = visit;
  if (one.assignee !== null || !isOpen(one) || !visit.may('work on a case')) return null;
  return (
    <form method="post" action={`${OFFICE_PATH}/kasus/${one.id}/tugas`}>
      <input type="hidden" name="versi" value={String(one.version)} />
      <input type="hidden" name="kepada" value={officer.id} />
      <button
        type="submit"
        class="quiet"
        data-key="a"
        aria-label={say('office-queue:take_this', { name: called })}
      >
        {say('office-queue:take')}
      </button>
    </form>
  );
}
