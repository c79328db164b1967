import type { OutcomeCode } from '../../followup/outcome-codes/code.ts';
import { offeredReasons } from '../../followup/outcome-codes.ts';
import { Badge, Table } from '../view/parts.tsx';
import type { Asked, Visit } from '../visit.ts';
import { codeLabel, codesOf, reasonLabel } from './labels.ts';

/** All outcome codes, with what each sets. */
export async function listPage(visit: Visit): Promise<Response> {
  const { say } = visit;
  const codes = await codesOf(visit.parts);
  const heads = ['label', 'ways', 'next', 'reasons', 'state'] as const;
  return await visit.page({
    title: say('office-codes:title'),
    at: 'codes',
    body: (
      <>
        <h1>{say('office-codes:title')}</h1>
        <p class="muted">{say('office-codes:hint')}</p>
        <Table
          caption={say('office-codes:title')}
          heads={heads.map((head) => say(`office-codes:head_${head}`))}
        >
          {[...codes.values()].map((code) => (
            <tr data-row>
              <th scope="row">
                <a href={`/office/kode-hasil/${code.code}`}>{codeLabel(say, code)}</a>
              </th>
              <td>{waysSaid(say, code)}</td>
              <td>{nextSaid(say, code)}</td>
              <td>
                {offeredReasons(code)
                  .map((one) => reasonLabel(visit, one))
                  .join(', ') || '–'}
              </td>
              <td>
                <Badge tone={code.active ? 'good' : 'plain'}>
                  {say(code.active ? 'office-codes:active' : 'office-codes:inactive')}
                </Badge>
              </td>
            </tr>
          ))}
        </Table>
      </>
    ),
  });
}

/** By which ways of contact it is chosen, or where it comes from. */
export function waysSaid(say: Asked['say'], { ways, of }: OutcomeCode): string {
  if (ways.length === 0) return say(`office-codes:of_${of}`);
  return ways.map((way) => say(`office-case:way_${way}`)).join(', ');
}

/** What follows. */
export function nextSaid(say: Asked['say'], { next, closes }: OutcomeCode): string {
  if (next === null) return closes ? say('office-codes:next_closes') : '–';
  const what = say(`office-codes:next_${next.kind}_day`);
  return next.days === null
    ? say('office-codes:next_asked', { what })
    : say('office-codes:next_in', { what, count: next.days });
}
