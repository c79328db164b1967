import { isOver } from '../accounts/session.ts';
import type { Officer } from '../officer.ts';
import { OFFICE_PATH } from '../path.ts';
import { Refused } from '../route.ts';
import { Moment } from '../view/moment.tsx';
import { Facts, Section } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { EntryFields, type Filled } from './entry-fields.tsx';

type Answer = { problem?: string; filled?: Filled; status?: number };

/** The officer of the address (`:id`). */
export async function officerOf({ parts, param }: Visit): Promise<Officer> {
  const officer = await parts.accounts.officer(param('id'));
  if (!officer) throw new Refused(404, 'no_officer');
  return officer;
}

/** One officer: what he is, and what an administrator can do about it. */
export async function officerPage(
  visit: Visit,
  { problem, filled, status = 200 }: Answer = {},
): Promise<Response> {
  const { parts, say } = visit;
  const one = await officerOf(visit);
  const officers = await parts.accounts.officers();
  await visit.reads('officers_read', one.id);
  const body = (
    <>
      <h1>{one.name}</h1>
      <p>
        <a href={`${OFFICE_PATH}/petugas`}>{say('office-officers:back')}</a>
      </p>
      <Facts rows={await factsOf(visit, one)} />
      <Section id="ubah" title={say('office-officers:change')}>
        <form method="post" action={`${OFFICE_PATH}/petugas/${one.id}/ubah`}>
          <input type="hidden" name="versi" value={one.version} />
          {problem !== undefined && (
            <p class="problem" role="alert">
              {problem}
            </p>
          )}
          <EntryFields visit={visit} officers={officers} filled={filled ?? one} />
          <button type="submit" class="primary">
            {say('office-officers:save')}
          </button>
        </form>
      </Section>
      <Section id="akses" title={say('office-officers:access')}>
        {one.disabledAt === null && (
          <Step visit={visit} one={one} step="undangan" say="make_link" hint="make_link_hint" />
        )}
        <Step visit={visit} one={one} step="akhiri" say="end_sessions" hint="end_sessions_hint" />
        {one.totpAt !== null && (
          <Step visit={visit} one={one} step="lepas-kode" say="take_off" hint="take_off_hint" />
        )}
        {one.disabledAt !== null ? (
          <Step visit={visit} one={one} step="aktif" say="enable" hint="enable_hint" />
        ) : (
          one.id !== visit.officer.id && (
            <Step
              visit={visit}
              one={one}
              step="nonaktif"
              say="disable"
              hint="disable_hint"
              danger
            />
          )
        )}
      </Section>
    </>
  );
  return await visit.page({ title: one.name, at: 'officers', body }, status);
}

async function factsOf({ parts, say, now }: Visit, one: Officer) {
  const sessions = await parts.accounts.sessionsOf(one.id);
  const open = sessions.filter((session) => !isOver(session, now));
  const yes = (it: boolean) => say(it ? 'office-officers:yes' : 'office-officers:no');
  return [
    [say('office-officers:login'), one.login],
    [say('office-officers:since'), <Moment say={say} at={one.createdAt} />],
    [say('office-officers:has_password'), yes(one.hasPassword)],
    [say('office-officers:has_totp'), yes(one.totpAt !== null)],
    [say('office-officers:browsers'), String(open.length)],
    ...(one.disabledAt === null
      ? []
      : [
          [
            say('office-officers:disabled_since'),
            <Moment say={say} at={one.disabledAt} />,
          ] as const,
        ]),
  ] as const;
}

type StepProps = {
  visit: Visit;
  one: Officer;
  /** Its address below the officer's. */
  step: string;
  say: 'make_link' | 'end_sessions' | 'take_off' | 'enable' | 'disable';
  hint: `${StepProps['say']}_hint`;
  danger?: boolean;
};

function Step({ visit, one, step, say: word, hint, danger = false }: StepProps) {
  return (
    <form method="post" action={`${OFFICE_PATH}/petugas/${one.id}/${step}`}>
      <input type="hidden" name="versi" value={one.version} />
      <p class="hint">{visit.say(`office-officers:${hint}`)}</p>
      <button type="submit" class={danger ? 'danger' : 'quiet'}>
        {visit.say(`office-officers:${word}`)}
      </button>
    </form>
  );
}
