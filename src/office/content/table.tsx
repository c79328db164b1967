import { dayOf } from '../../../flows/kit/month.ts';
import type { ContentStatus } from '../../content/standing.ts';
import { Badge, Section, Table, type Tone } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { groupTitle, type Row } from './rows.ts';

/** The form that the ticks in the tables belong to. It stands below them: a print leaves forms out. */
export const SIGN_FORM = 'tanda';

const TONES: Readonly<Record<ContentStatus, Tone>> = {
  draft: 'plain',
  changed: 'warn',
  signed: 'good',
};

type GroupParts = {
  visit: Visit;
  group: string;
  rows: readonly Row[];
  signer: (officerId: string) => string;
  /** What was chosen in a form that was not right; null: nothing can be chosen here. */
  chosen: ReadonlySet<string> | null;
};

/** The rules or texts of one group. */
export function Group({ visit, group, rows, signer, chosen }: GroupParts) {
  const { say } = visit;
  const title = groupTitle(visit, group);
  const heads = ['content', 'status'].map((name) => say(`office-content:head_${name}`));
  return (
    <Section
      id={group}
      title={title}
      aside={
        chosen && (
          <label class="no-print">
            <input type="checkbox" name="semua" value={group} form={SIGN_FORM} />{' '}
            {say('office-content:choose_group')}
          </label>
        )
      }
    >
      <Table
        caption={say('office-content:caption', { group: title, number: rows.length })}
        heads={chosen ? [say('office-content:head_choose'), ...heads] : heads}
      >
        {rows.map((row) => (
          <tr id={row.item.id}>
            {chosen && (
              <td>
                <input
                  type="checkbox"
                  name="pilih"
                  value={row.item.id}
                  form={SIGN_FORM}
                  checked={chosen.has(row.item.id)}
                  aria-label={say('office-content:choose', { title: row.title })}
                />
                <input
                  type="hidden"
                  name="tampil"
                  value={`${row.item.id} ${row.mark}`}
                  form={SIGN_FORM}
                />
              </td>
            )}
            <td>
              <strong>{row.title}</strong>
              <p>
                {row.lines.map((line, at) => (
                  <>
                    {at > 0 && <br />}
                    {line}
                  </>
                ))}
              </p>
              <p class="muted">
                {say('office-content:basis', {
                  basis: row.item.basis ?? say('office-content:no_basis'),
                })}
              </p>
              {row.doubt !== null && (
                <p class="hint">
                  {say('office-content:doubt')} <span lang="en">{row.doubt}</span>
                </p>
              )}
            </td>
            <td>
              <Badge tone={TONES[row.status]}>{say(`office-content:status_${row.status}`)}</Badge>
              {told(visit, row, signer) !== null && <p class="hint">{told(visit, row, signer)}</p>}
            </td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

/** Who signed or took back, with which letter. */
function told({ say }: Visit, row: Row, signer: GroupParts['signer']): string | null {
  const { status, signature, withdrawn } = row;
  if (withdrawn) {
    const { officerId, letter, at } = withdrawn;
    const args = { name: signer(officerId), letter, date: dayOf(at) };
    const key = letter === '' ? 'office-content:withdrawn_by' : 'office-content:withdrawn_letter';
    return say(key, args);
  }
  if (!signature) return null;
  const { officerId, letter, letterDate } = signature;
  const key = status === 'changed' ? 'office-content:changed_since' : 'office-content:signed_by';
  return say(key, { name: signer(officerId), letter, date: letterDate });
}
