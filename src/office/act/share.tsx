import { dayOf } from '../../../flows/kit/month.ts';
import { letterProblem, paperDate } from '../../followup/contact.ts';
import type { CaseFile } from '../case/case-file.ts';
import { changeCase } from '../case/change.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';
import { type ActForm, type FormProps, type FormState, pathOf, type Taken } from './form.ts';
import { CaseForm, Choice, DayInput, TextInput } from './inputs.tsx';
import { orgsOf } from './orgs.ts';
import type { Share } from './ports.ts';
import { problemSaid } from './problems.ts';

/** No agreement between offices about JKN is older. */
const OLDEST = '2014-01-01';

/**
 * Lets another office see where a case stands, never the family, wages, numbers or talk (DOMAIN 6.2).
 * Always on a document: with a prosecutor's office its power of attorney, with a partner the agreement
 * between the offices, for owners are not asked for a consent to it.
 */
export const share: ActForm = {
  name: 'bagikan',
  right: 'share a case',
  fits: ({ mergedInto }) => mergedInto === null,
  async render(props) {
    const { visit, file } = props;
    const { say, parts } = visit;
    const shares = await parts.act.sharesOf(file.facts.employerId);
    const orgs = orgsOf(await parts.accounts.officers());
    const input = { ...props, form: share.name };
    const options = orgs.map(({ name, kind }) => ({
      value: name,
      label: say(`office-act:org_${kind}`, { name }),
    }));
    return (
      <div class="stack">
        {shares.map((one) => (
          <Shared {...props} share={one} />
        ))}
        <p class="hint">{say('office-act:share_hint')}</p>
        {orgs.length === 0 ? (
          <p>{say('office-act:share_no_orgs')}</p>
        ) : (
          <CaseForm {...props} name={share.name} button={say('office-act:share_save')}>
            <Choice
              {...input}
              name="kantor"
              label={say('office-act:share_org')}
              empty={say('office-act:choose')}
              groups={[{ label: '', options }]}
            />
            <div class="row">
              <TextInput
                {...input}
                name="nomor"
                label={say('office-act:share_number')}
                hint={say('office-act:share_number_hint')}
              />
              <DayInput {...input} name="tanggal_surat" label={say('office-act:letter_date')} />
            </div>
          </CaseForm>
        )}
      </div>
    );
  },
  take: (visit, file, typed) =>
    typed.akhiri === undefined ? begin(visit, file, typed) : end(visit, file, typed.akhiri),
};

async function begin(
  visit: Visit,
  { facts }: CaseFile,
  { kantor = '', nomor = '', tanggal_surat = '' }: FormState['typed'],
): Promise<Taken> {
  const { parts, officer, now, say } = visit;
  const { employerId } = facts;
  const org = orgsOf(await parts.accounts.officers()).find(({ name }) => name === kantor);
  const shares = await parts.act.sharesOf(employerId);
  const document = nomor.trim();
  const letter = letterProblem(document);
  const dated = paperDate(tanggal_surat, { since: OLDEST, now });
  const problems: Record<string, string> = {};
  if (facts.mergedInto !== null) problems[''] = say('office-act:problem_merged_case');
  if (!org) problems.kantor = say('office-act:problem_no_org');
  else if (shares.some((one) => one.org === org.name))
    problems.kantor = say('office-act:problem_shared_already');
  if (letter !== null)
    problems.nomor = say(
      letter === 'document_missing' && org?.kind === 'prosecutor'
        ? 'office-act:problem_skk_missing'
        : `office-act:problem_${letter}`,
    );
  if ('problem' in dated) problems.tanggal_surat = problemSaid(say, dated.problem);
  if (!org || 'problem' in dated || Object.keys(problems).length > 0) return { problems };
  const documentDate = dated.day;
  const reason = org.kind === 'prosecutor' ? 'skk' : 'agreement';
  const detail = { org: org.name, date: documentDate };
  await changeCase(visit, facts, { action: 'case_shared', change: {}, reason, detail }, (tx) =>
    tx.addShare({ employerId, org: org.name, by: officer.id, at: now, document, documentDate }),
  );
  return { told: 'case_shared' };
}

async function end(visit: Visit, { facts }: CaseFile, id: string): Promise<Taken> {
  const { now } = visit;
  const { employerId } = facts;
  await changeCase(visit, facts, { action: 'share_ended', change: {} }, async (tx) => {
    if (!(await tx.endShare({ id, employerId, now }))) throw new Refused(409, 'stale');
  });
  return { told: 'share_ended' };
}

function Shared({ visit, file, share: one }: FormProps & { share: Share }) {
  const { say } = visit;
  const { id, org, at, document, documentDate } = one;
  const args = { org, date: dayOf(at), document: document ?? '–', on: documentDate ?? dayOf(at) };
  return (
    <form method="post" action={`/office${pathOf(file.facts, share.name)}`} class="row">
      <input type="hidden" name="versi" value={String(file.facts.version)} />
      <input type="hidden" name="akhiri" value={id} />
      <span>{say('office-act:shared_with', args)}</span>
      <button type="submit">{say('office-act:share_end')}</button>
    </form>
  );
}
