import { Field } from '../view/parts.tsx';
import type { Asked } from '../visit.ts';

/** The six digits that an authenticator app shows. */
export function CodeInput({ say, problem }: { say: Asked['say']; problem?: string | undefined }) {
  return (
    <Field name="kode" label={say('office-account:code')} problem={problem}>
      <input
        id="kode"
        name="kode"
        inputmode="numeric"
        autocomplete="one-time-code"
        pattern="[0-9 ]{6,7}"
        maxlength={7}
        required
      />
    </Field>
  );
}
