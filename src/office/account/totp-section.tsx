import { needsProof } from '../accounts/proof.ts';
import { OFFICE_PATH } from '../path.ts';
import { Moment } from '../view/moment.tsx';
import { Field, Section } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { CodeInput } from './code-input.tsx';
import type { Problems } from './problems.ts';

type Props = { visit: Visit; problems: Problems };

/** The authenticator app: set up, or how to take it off. */
export function TotpSection({ visit, problems }: Props) {
  const { officer, session, say } = visit;
  return (
    <Section id="kode" title={say('office-account:totp')}>
      <p>{say('office-account:totp_what')}</p>
      {officer.totpAt === null ? (
        <SetUp visit={visit} problems={problems} />
      ) : (
        <>
          <p>
            {say('office-account:totp_since')} <Moment say={say} at={officer.totpAt} />.{' '}
            {session.provedAt !== null && !needsProof(visit) && say('office-account:proved')}
          </p>
          <TakeOff visit={visit} problems={problems} />
        </>
      )}
    </Section>
  );
}

function SetUp({ visit: { say }, problems }: Props) {
  return (
    <form method="post" action={`${OFFICE_PATH}/akun/kode/mulai`}>
      <PasswordInput
        id="sandi-pasang"
        label={say('office-login:password')}
        problem={problems.setUp}
      />
      <button type="submit" class="primary">
        {say('office-account:set_up')}
      </button>
    </form>
  );
}

function TakeOff({ visit: { say }, problems }: Props) {
  const open = problems.removePassword !== undefined || problems.removeCode !== undefined;
  return (
    <details open={open}>
      <summary>{say('office-account:take_off')}</summary>
      <form method="post" action={`${OFFICE_PATH}/akun/kode/lepas`}>
        <p class="hint">{say('office-account:take_off_hint')}</p>
        <PasswordInput
          id="sandi-lepas"
          label={say('office-login:password')}
          problem={problems.removePassword}
        />
        <CodeInput say={say} problem={problems.removeCode} />
        <button type="submit" class="danger">
          {say('office-account:take_off')}
        </button>
      </form>
    </details>
  );
}

type Password = { id: string; label: string; problem: string | undefined };

function PasswordInput({ id, label, problem }: Password) {
  return (
    <Field name={id} label={label} problem={problem}>
      <input
        id={id}
        name="sandi"
        type="password"
        autocomplete="current-password"
        maxlength={200}
        required
      />
    </Field>
  );
}
