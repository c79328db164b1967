import { worded } from '../case/words.ts';
import { type Sheet, SheetTable } from '../figures/sheet.tsx';
import { Moment } from '../view/moment.tsx';
import { Badge, Facts, Section } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { type Effect, effectOf, WITHIN_MS } from './effect.ts';
import type { CalendarReach, ClockDoubt, Trialed } from './ports.ts';
import { answerSheet, effectSheet, kindSheet, skipSheet } from './sheets.ts';

/** What was decided within this time is counted. */
const LOOKED_BACK_MS = 30 * 86_400_000;

/** What became of reminders, whether they help, and what keeps them from being sent. Counts only. */
export async function remindersPage(visit: Visit): Promise<Response> {
  const { say, parts, now } = visit;
  const { counts, calendar } = parts.reminders;
  const sum = await counts.sum(now - LOOKED_BACK_MS);
  const effects = await effectsOf(visit);
  const body = (
    <>
      <h1>{say('office-reminders:title')}</h1>
      <Section id="jenis" title={say('office-reminders:kinds')}>
        <p class="hint">{say('office-reminders:hint')}</p>
        <SheetTable sheet={kindSheet(visit, sum)} />
      </Section>
      <Section id="jawaban" title={say('office-reminders:answers')}>
        <Rows sheet={answerSheet(visit, sum)} none={say('office-reminders:no_answers')} />
      </Section>
      <Section id="alasan" title={say('office-reminders:skips')}>
        <Rows sheet={skipSheet(visit, sum)} none={say('office-reminders:no_skips')} />
      </Section>
      <EffectPart visit={visit} effects={effects} />
      <Limits visit={visit} reach={calendar(now)} doubt={await counts.clockDoubt()} />
    </>
  );
  return await visit.page({ title: say('office-reminders:title'), at: 'reminders', body });
}

async function effectsOf({ parts, now }: Visit): Promise<ReadonlyMap<string, Effect>> {
  const { counts, holdouts } = parts.reminders;
  const effects = new Map<string, Effect>();
  for (const [kind, share] of holdouts) {
    if (share === 0) continue;
    const all: Trialed[] = [];
    for await (const some of counts.trialed(kind, WITHIN_MS)) all.push(...some);
    effects.set(kind, effectOf(all, now));
  }
  return effects;
}

/** A table, or that there is nothing in it. */
function Rows({ sheet, none }: { sheet: Sheet; none: string }) {
  return sheet.rows.length === 0 ? <p>{none}</p> : <SheetTable sheet={sheet} />;
}

type EffectParts = { visit: Visit; effects: ReadonlyMap<string, Effect> };

function EffectPart({ visit, effects }: EffectParts) {
  const { say } = visit;
  return (
    <Section id="guna" title={say('office-reminders:effect')}>
      {effects.size === 0 ? (
        <p>{say('office-reminders:effect_off')}</p>
      ) : (
        <>
          <p class="hint">{say('office-reminders:effect_hint')}</p>
          <SheetTable sheet={effectSheet(visit, effects)} />
        </>
      )}
    </Section>
  );
}

type LimitParts = { visit: Visit; reach: CalendarReach; doubt: ClockDoubt | null };

/** What keeps reminders from being sent: days that nobody knows, and a clock that may be wrong. */
function Limits({ visit, reach, doubt }: LimitParts) {
  const { say } = visit;
  const rows = [
    [say('office-reminders:calendar'), <CalendarSaid visit={visit} reach={reach} />],
    [say('office-reminders:clock'), <ClockSaid visit={visit} doubt={doubt} />],
  ] as const;
  return (
    <Section id="batas" title={say('office-reminders:limits')}>
      <Facts rows={rows} />
    </Section>
  );
}

function CalendarSaid({ visit: { say }, reach }: Pick<LimitParts, 'visit' | 'reach'>) {
  const { through, missing, computed } = reach;
  const years = (some: readonly number[]) => ({ years: some.join(', ') });
  return (
    <>
      <p>{say('office-reminders:through', { day: through })}</p>
      {missing.length > 0 && (
        <p>
          <Badge tone="warn">{say('office-reminders:look')}</Badge>{' '}
          {say('office-reminders:years_missing', years(missing))}
        </p>
      )}
      {computed.length > 0 && <p>{say('office-reminders:years_computed', years(computed))}</p>}
    </>
  );
}

function ClockSaid({ visit, doubt }: Pick<LimitParts, 'visit' | 'doubt'>) {
  const { say } = visit;
  if (doubt === null) return <p>{say('office-reminders:clock_good')}</p>;
  return (
    <p>
      <Badge tone="bad">{say('office-reminders:look')}</Badge>{' '}
      {worded(visit, doubt.code, `office-reminders:clock_${doubt.code}`)} (
      <Moment say={say} at={doubt.since} />)
    </p>
  );
}
