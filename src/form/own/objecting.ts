import { OBJECTS, SELF } from '../../../flows/fields/own.ts';
import type { Fields, Json } from '../../../flows/kit/record.ts';
import type { Write } from '../../../flows/kit/several.ts';
import { PBI_TOLD } from '../../../flows/notice.ts';
import { fillIn } from '../fill-in.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';
import { himself } from './himself.ts';
import { told } from './telling.ts';

/** He does not want to be in the list (`hapus`: and what he gave is erased). The owner hears of it once. */
export async function objectStep(visit: Visit): Promise<Response> {
  const { hapus } = await visit.form();
  await writes(visit, true, hapus === '1');
  return visit.go('');
}

/** He does after all. */
export async function takeBackStep(visit: Visit): Promise<Response> {
  await writes(visit, null, false);
  return visit.go('', 'saved');
}

async function writes(visit: Visit, value: Json, erases: boolean): Promise<void> {
  const { memory, parts, link } = visit;
  await memory.inTurn(link.employerId, async () => {
    const state = await parts.reader.state(link);
    if (!state) throw new Refused(410, 'erased');
    const { ref: subject, fields } = himself({ link, state });
    const objection: Write = { subject, key: OBJECTS, value };
    const gone = erases ? givenKeys(fields).map((key) => ({ subject, key, value: null })) : [];
    const change = { field: objection, writes: [objection, ...gone] };
    const about = visit.about(subject, state.record);
    await fillIn(parts, link, about, [change], async (tx) => {
      if (value === true) await tx.postOffice(told(visit, true));
    });
  });
}

/** All that he filled in, and that he was told what it means. */
function givenKeys(fields: Fields): string[] {
  const own = fields[SELF];
  const keys = Array.isArray(own) ? (own as string[]) : [];
  return keys.includes('membership') ? [...keys, PBI_TOLD] : keys;
}
