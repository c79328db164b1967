import { nationalForm } from '../../language/phone.ts';
import type { Asked } from '../visit.ts';
import type { CaseFile, MaskedNumber } from './case-file.ts';
import { formName, maskedForm, numberIn } from './masked.ts';
import { mayUnmask, UNMASK_REASONS } from './unmask-rule.ts';

type Say = Asked['say'];

/** The beginning of an address that a telephone calls. */
const CALLS = 'tel:';

/** The form that the buttons of some masked numbers belong to: it asks for the reason once. */
export function UnmaskForm({ id, file, say, to }: FormParts) {
  if (!mayUnmask(file)) return null;
  return (
    <form
      id={id}
      method="post"
      action={`/office/kasus/${file.facts.id}/buka-nomor#${to}`}
      class="row"
    >
      <label for={`${id}-alasan`}>{say('office-case:unmask_reason')}</label>
      <select id={`${id}-alasan`} name="alasan" required>
        <option value="">{say('office-case:unmask_choose')}</option>
        {UNMASK_REASONS.map((code) => (
          <option value={code}>{say(`office-case:why_${code}`)}</option>
        ))}
      </select>
      <span class="hint">{say('office-case:unmask_hint')}</span>
    </form>
  );
}

/** `to`: the part of the page that is shown again. */
type FormParts = { id: string; file: CaseFile; say: Say; to: string };

/** A number, masked, with the button that unmasks it; whole where that was just done. */
export function Masked({ file, subject, field, form, of, say, offers }: MaskedParts) {
  const number: MaskedNumber = { subject, key: field };
  const value = numberIn(file.employer.record, number);
  if (value === null) return <span class="muted">{say('office-case:none')}</span>;
  const { unmasked } = file;
  if (unmasked?.subject === subject && unmasked.key === field)
    return <strong class="masked">{field === 'phone' ? <Phone e164={value} /> : value}</strong>;
  return (
    <>
      <span class="masked">{maskedForm(field, value)}</span>
      {offers && mayUnmask(file) && (
        <>
          {' '}
          <button
            type="submit"
            form={form}
            name="nomor"
            value={formName(number)}
            class="quiet"
            aria-label={say('office-case:unmask_of', {
              what: say(`office-case:field_${field}`),
              of,
            })}
          >
            {say('office-case:unmask')}
          </button>
        </>
      )}
    </>
  );
}

type MaskedParts = {
  file: CaseFile;
  subject: string;
  field: MaskedNumber['key'];
  /** The id of the `UnmaskForm` that the button belongs to. */
  form: string;
  /** Whose number it is, for those who hear the page. */
  of: string;
  say: Say;
  /** Whether he who looks may unmask it. */
  offers: boolean;
};

function Phone({ e164 }: { e164: string }) {
  return <a href={`${CALLS}${e164}`}>{e164.startsWith('+62') ? nationalForm(e164) : e164}</a>;
}
