import { familySaying, type StoredFamily } from '../../../flows/fields/family.ts';
import { objects } from '../../../flows/fields/own.ts';
import { wageOf } from '../../../flows/fields/wage.ts';
import type { ReadNik } from '../../../flows/fields/worker.ts';
import type { Json, Worker } from '../../../flows/kit/record.ts';
import { Badge } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import type { CaseFile, MaskedNumber } from './case-file.ts';
import { Masked } from './masked-view.tsx';
import { fieldName, worded } from './words.ts';

type RowParts = {
  visit: Visit;
  file: CaseFile;
  worker: Worker;
  number: number;
  /** Fields that the file lacks of him. */
  lacks: readonly string[];
  form: string;
  offers: boolean;
};

/** One worker of the list. */
export function WorkerRow({ visit, file, worker, number, lacks, form, offers }: RowParts) {
  const { say } = visit;
  const { fields, ref } = worker;
  const name = typeof fields.name === 'string' ? fields.name : null;
  const nik = fields.nik as Partial<ReadNik> | undefined;
  const wage = wageOf(fields.wage);
  const of = name ?? say('office-case:worker', { number });
  const masked = (field: MaskedNumber['key']) => (
    <Masked {...{ file, field, form, of, say, offers }} subject={ref} />
  );
  return (
    <tr>
      <td class="num">{number}</td>
      <th scope="row">
        {name ?? <span class="muted">{say('office-case:unnamed')}</span>}
        {objects(fields) && <Badge tone="warn">{say('office-case:objects')}</Badge>}
      </th>
      <td>{masked('nik')}</td>
      <td class="nowrap">
        {nik?.birth ? say('office-case:day', { date: nik.birth }) : ''}
        {nik?.differs ? <Badge tone="warn">{say('office-case:differs')}</Badge> : ''}
      </td>
      <td>{nik?.sex ? say(`office-case:sex_${nik.sex}`) : ''}</td>
      <td class="num nowrap">{wage === null ? '' : say('office-case:rupiah', { value: wage })}</td>
      <td>{coded(visit, 'more:status', fields.status)}</td>
      <td>{membership(visit, worker)}</td>
      <td>{family(visit, fields.family)}</td>
      <td>{masked('kk')}</td>
      <td>{masked('phone')}</td>
      <td>
        {lacks.length === 0 ? (
          <Badge tone="good">{say('office-case:whole')}</Badge>
        ) : (
          lacks.map((key) => fieldName(visit, key) ?? key).join(', ')
        )}
      </td>
    </tr>
  );
}

/** A code of the record in the words in which the owner chose it. */
function coded(visit: Visit, begin: string, value: Json | undefined): string {
  return typeof value === 'string' ? worded(visit, value, `${begin}_${value}`) : '';
}

function membership(visit: Visit, { fields }: Worker): string {
  const parts = [
    coded(visit, 'more:member', fields.membership),
    coded(visit, 'more:arrears', fields.arrears),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function family({ say }: Visit, value: Json | undefined): string {
  if (value === null || typeof value !== 'object') return '';
  const { key, args } = familySaying(value as unknown as StoredFamily);
  return say(key, args);
}
