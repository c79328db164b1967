import type { Officer } from '../officer.ts';
import { Field } from '../view/parts.tsx';
import type { Asked } from '../visit.ts';
import { weaknessOf } from './strength.ts';

/** The two fields of a new password; `problem`: what was wrong with what came. */
export function NewPassword({ say, problem }: { say: Asked['say']; problem?: string | null }) {
  return (
    <>
      <Field
        name="baru"
        label={say('office-login:new_password')}
        hint={say('office-login:new_hint')}
        problem={problem}
      >
        <input
          id="baru"
          name="baru"
          type="password"
          autocomplete="new-password"
          maxlength={200}
          aria-describedby={problem ? 'baru-salah baru-petunjuk' : 'baru-petunjuk'}
          aria-invalid={problem ? 'true' : undefined}
          required
        />
      </Field>
      <Field name="ulang" label={say('office-login:new_repeat')}>
        <input
          id="ulang"
          name="ulang"
          type="password"
          autocomplete="new-password"
          maxlength={200}
          required
        />
      </Field>
    </>
  );
}

/** What is wrong with a new password that was typed twice, in a sentence; null: it is good. */
export async function problemOf(
  say: Asked['say'],
  { baru = '', ulang = '' }: Readonly<Record<string, string>>,
  officer: Pick<Officer, 'login' | 'name'>,
): Promise<string | null> {
  if (baru !== ulang) return say('office-login:not_the_same');
  const weakness = await weaknessOf(baru, [officer.login, officer.name]);
  return weakness && say(`office-login:${weakness.code}`, weakness.args).trim();
}
