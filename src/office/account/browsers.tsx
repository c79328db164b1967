import { isOver } from '../accounts/session.ts';
import { OFFICE_PATH } from '../path.ts';
import { Refused } from '../route.ts';
import { Moment } from '../view/moment.tsx';
import { Badge, Section, Table } from '../view/parts.tsx';
import type { Html, Visit } from '../visit.ts';

/** The browsers one is signed in at, each with what ends it. */
export async function browsersOf(visit: Visit): Promise<Html> {
  const { parts, officer, session: own, now, say } = visit;
  const sessions = (await parts.accounts.sessionsOf(officer.id)).filter((one) => !isOver(one, now));
  const heads = ['device', 'since', 'last', 'act'].map((head) => say(`office-account:${head}`));
  return (
    <Section id="peramban" title={say('office-account:browsers')}>
      <Table caption={say('office-account:browsers_list')} heads={heads}>
        {sessions.map((one) => (
          <tr>
            <td>
              {one.device || say('office-account:other_device')}{' '}
              {one.id === own.id && <Badge tone="good">{say('office-account:this_one')}</Badge>}
            </td>
            <td>
              <Moment say={say} at={one.createdAt} />
            </td>
            <td>
              <Moment say={say} at={one.seenAt} />
            </td>
            <td>
              {one.id !== own.id && (
                <form method="post" action={`${OFFICE_PATH}/akun/sesi/${one.id}/akhiri`}>
                  <button type="submit" class="quiet">
                    {say('office-account:end')}
                  </button>
                </form>
              )}
            </td>
          </tr>
        ))}
      </Table>
      {sessions.length > 1 && (
        <form method="post" action={`${OFFICE_PATH}/akun/sesi/akhiri-lain`}>
          <button type="submit" class="danger">
            {say('office-account:end_others')}
          </button>
        </form>
      )}
    </Section>
  );
}

/** Signs one of one's own browsers out. */
export async function endStep({ parts, officer, now, param, go }: Visit): Promise<Response> {
  const own = await parts.accounts.sessionsOf(officer.id);
  const one = own.find(({ id }) => id === param('id'));
  if (!one) throw new Refused(404, 'no_session');
  await parts.store.write(async (tx) => {
    await tx.endSession(one.id, now);
    await tx.audit({ actor: officer.id, action: 'session_ended', subject: officer.id, at: now });
  });
  return go('/akun', 'session_ended');
}

/** Signs all of one's other browsers out. */
export async function endOthersStep({
  parts,
  officer,
  session,
  now,
  go,
}: Visit): Promise<Response> {
  await parts.store.write(async (tx) => {
    const count = await tx.endSessionsOf(officer.id, now, session.id);
    await tx.audit({
      actor: officer.id,
      action: 'session_ended',
      subject: officer.id,
      at: now,
      detail: { count },
    });
  });
  return go('/akun', 'session_ended');
}
