import { REMOVED } from '../../../flows/kit/record.ts';
import { presentWorkers, removedWorkers } from '../../../flows/workers.ts';
import { Section, Table } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import type { CaseFile } from './case-file.ts';
import { gapsOf } from './gaps.ts';
import { UnmaskForm } from './masked-view.tsx';
import type { Panel } from './panel.ts';
import { worded } from './words.ts';
import { WorkerRow } from './worker-row.tsx';

const FORM = 'buka-pekerja';
const HEADS = [
  'office-case:column_number',
  'office-case:field_name',
  'office-case:field_nik',
  'office-case:column_birth',
  'office-case:column_sex',
  'office-case:field_wage',
  'office-case:field_status',
  'office-case:field_membership',
  'office-case:field_family',
  'office-case:field_kk',
  'office-case:field_phone',
  'office-case:column_lacks',
];

/** The list of workers, identity numbers masked; those who were taken out apart. */
export const workersPanel: Panel = {
  name: 'workers',
  right: 'see a case',
  place: 'wide',
  render(visit, file) {
    const { say } = visit;
    const { record, erasedAt } = file.employer;
    if (erasedAt !== null) return null;
    const workers = presentWorkers(record);
    const lacks = lackedBy(file);
    const offers = visit.may('unmask a number');
    return (
      <Section
        id="pekerja"
        title={say('office-case:workers')}
        aside={<span class="muted">{say('office-case:people', { count: workers.length })}</span>}
      >
        {workers.length === 0 && <p class="muted">{say('office-case:no_workers')}</p>}
        {workers.length > 0 && (
          <>
            {offers && <UnmaskForm id={FORM} to="pekerja" file={file} say={say} />}
            <Table
              caption={say('office-case:workers')}
              heads={HEADS.map((key) => capital(say(key)))}
            >
              {workers.map((worker, at) => (
                <WorkerRow
                  {...{ visit, file, worker, offers }}
                  form={FORM}
                  number={at + 1}
                  lacks={lacks.get(worker.ref) ?? []}
                />
              ))}
            </Table>
          </>
        )}
        <TakenOut visit={visit} file={file} />
      </Section>
    );
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the file lacks of each worker. */
function lackedBy(file: CaseFile): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { subject, key } of gapsOf(file))
    found.set(subject, [...(found.get(subject) ?? []), key]);
  return found;
}

/** Who was taken out: by name until the file is handed over, then only how many. */
function TakenOut({ visit, file }: { visit: Visit; file: CaseFile }) {
  const { say } = visit;
  const { record } = file.employer;
  const all = record.workers.filter(({ fields }) => fields[REMOVED] !== undefined);
  const known = removedWorkers(record);
  if (all.length === 0) return null;
  return (
    <>
      <h3>{say('office-case:taken_out')}</h3>
      <ul>
        {known.map(({ fields }) => (
          <li>
            {String(fields.name)}:{' '}
            {worded(visit, String(fields[REMOVED]), `office-case:taken_${fields[REMOVED]}`)}
          </li>
        ))}
        {all.length > known.length && (
          <li class="muted">
            {say('office-case:taken_forgotten', { count: all.length - known.length })}
          </li>
        )}
      </ul>
    </>
  );
}
