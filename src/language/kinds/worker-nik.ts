import type { AnswerKind, Plain } from '../kind.ts';
import { isOnlyKk } from '../kk.ts';
import { wantsLater } from '../later.ts';
import { readName } from '../name.ts';
import { type Differs, differsFrom } from '../nik/differs.ts';
import { holdsIdentityNumber, maskNik } from '../nik.ts';
import { nik } from './nik.ts';
import { listReading, nameOnly } from './workers.ts';

/** The owner's own number in place of the worker's. */
const OWN =
  /(?<!\p{L})(?:(?:nik|ktp|nomor|punya|milik|pakai|pake|nganggo|nggone|nggonku)(?:nya|ne|e)?,? ?(?:saya|sy|aku|kulo|kula|inyong|nyong|enyong|sendiri|pribadi|dewek)|(?:nik|ktp)ku)(?!\p{L})/iu;
const ADDRESSED = /^(?:(?:namanya|jenenge|nama) +)?(?:pak|bu|mas|mbak|mba|kang|yu|lik)\.? +\p{L}/iu;
/** A child's "birth date" is more often the day on which a family card was issued. */
const YOUNG_YEARS = 15;
const YEAR_MS = 365.25 * 86_400_000;

function namesOf(rows: readonly { name: string | null }[]): string {
  return rows.flatMap(({ name }) => name ?? []).join(', ');
}

type Read = { nik: string; birth: string; sex: 'M' | 'F' };

/**
 * The NIK of one worker; or, where the message says more, a list (`{rows}`), which the flow takes
 * another way. `differs`: what the owner wrote of birth or sex beside it is not what it says.
 */
export const workerNik: AnswerKind = {
  ...nik,
  name: 'worker-nik',
  read(text, context) {
    if (OWN.test(text) && holdsIdentityNumber(text)) return { is: 'problem', problem: 'nik_own' };
    const list = listReading(text, context.now);
    if (list) return list;
    if (isOnlyKk(text)) return { is: 'problem', problem: 'nik_is_kk' };
    const reading = nik.read(text, context);
    if (reading.is === 'none' && ADDRESSED.test(text) && !wantsLater(text)) {
      const { name, confirm } = readName(text);
      if (name !== null && !confirm) return { is: 'value', value: nameOnly(name) };
    }
    if (reading.is !== 'value') return reading;
    const value = reading.value as Read & { [k: string]: Plain };
    const child = context.now - Date.parse(value.birth) < YOUNG_YEARS * YEAR_MS;
    const differs: Differs | null = differsFrom(text, value, context.now);
    return {
      ...reading,
      value: { ...value, ...(child ? { child } : {}), ...(differs ? { differs } : {}) },
    };
  },
  shown(value) {
    const { rows } = value as { rows?: readonly { name: string | null }[] };
    if (rows) return { key: 'kinds:text', args: { text: namesOf(rows) } };
    const { nik: number, birth, child } = value as Read & { child?: boolean };
    return { key: child ? 'kinds:nik_child' : 'kinds:nik', args: { nik: maskNik(number), birth } };
  },
  samples: [...nik.samples, '1. Slamet 2jt 2. Warni 1,8jt', 'Tono 3327081205909901 900'],
};
