import { tokenHash } from '../../platform/token-cookie.ts';
import { OFFICE_PATH } from '../path.ts';
import { Refused } from '../route.ts';
import { Facts } from '../view/parts.tsx';
import type { Asked } from '../visit.ts';
import { deviceOf } from './device.ts';
import { NewPassword, problemOf } from './new-password.tsx';
import { hashPassword } from './password.ts';
import type { Link } from './ports.ts';
import { signedIn } from './sign-in.ts';
import { begin } from './sign-in-page.tsx';
import { atLogin, forgive } from './throttle.ts';

/** The one-time link: whom it is for, and the form that sets the password. */
export async function invitationPage(asked: Asked): Promise<Response> {
  return await shown(asked, await linkOf(asked));
}

/** Sets the password and signs in; the link is used with that. */
export async function invitationStep(asked: Asked): Promise<Response> {
  const { parts, now, say } = asked;
  const link = await linkOf(asked);
  const { officer } = link;
  const form = await asked.form();
  const problem = await problemOf(say, form, officer);
  if (problem !== null) return await shown(asked, link, problem);
  const password = await hashPassword(form.baru ?? '');
  const device = deviceOf(asked.request);
  const session = await parts.store.write(async (tx) => {
    if (!(await tx.useInvitation(tokenHash(asked.param('token')), now)))
      throw new Refused(410, 'link_used');
    await tx.changeSecrets(officer.id, { password });
    await tx.endSessionsOf(officer.id, now);
    await forgive(tx, [atLogin(officer.login)], now);
    await tx.audit({ actor: officer.id, action: 'link_used', subject: officer.id, at: now });
    return await signedIn(tx, { officerId: officer.id, device, now });
  });
  return await begin(asked, session);
}

/** The link of the address. Refused when it is unknown, used, over, or its officer is disabled. */
async function linkOf({ parts, now, param }: Asked): Promise<Link> {
  const link = await parts.accounts.link(tokenHash(param('token')));
  if (!link) throw new Refused(404, 'no_link');
  if (link.usedAt !== null) throw new Refused(410, 'link_used');
  if (link.expiresAt <= now || link.officer.disabledAt !== null)
    throw new Refused(410, 'link_over');
  return link;
}

function shown(asked: Asked, { officer }: Link, problem: string | null = null): Promise<Response> {
  const { say, page, param } = asked;
  const title = say('office-login:invitation');
  const body = (
    <section class="card narrow">
      <h1>{title}</h1>
      <p>{say('office-login:invitation_for')}</p>
      <Facts
        rows={[
          [say('office-login:name'), officer.name],
          [say('office-login:login'), officer.login],
          [say('office-login:role'), say(`office-login:role_${officer.role}`)],
        ]}
      />
      <form method="post" action={`${OFFICE_PATH}/undangan/${param('token')}`}>
        <input type="hidden" name="nama" value={officer.login} autocomplete="username" />
        <NewPassword say={say} problem={problem} />
        <button type="submit" class="primary">
          {say('office-login:set_password')}
        </button>
      </form>
    </section>
  );
  return page({ title, body }, problem === null ? 200 : 400);
}
