import { workerFields } from '../../../flows/fields/worker.ts';
import { workerMoreFields } from '../../../flows/fields/worker-more.ts';
import type { FieldSpec, Settled } from '../../../flows/kit/field.ts';
import type { Json } from '../../../flows/kit/record.ts';
import { NOTICE_VERSION, PBI_TOLD } from '../../../flows/notice.ts';

type Own = Pick<FieldSpec, 'settle' | 'told' | 'spread' | 'expects'>;

/** What a worker tells of himself (DOMAIN 3.3), in the order of his sheet, and what differs for him. */
const OWN: Readonly<Record<string, Partial<Own>>> = {
  // Whether another one of the list has the same name is not told to him.
  name: {
    settle: (said) => (typeof said === 'string' ? { is: 'value', value: said } : again('name')),
  },
  // Not a list, as from an owner; and "NIK saya" is the right one here.
  nik: { expects: 'nik', told: nikTold },
  membership: {
    settle: settleMembership,
    spread: { keys: [PBI_TOLD], of: membershipFields },
  },
  arrears: {},
  family: {},
  kk: {},
  phone: {},
  clinic: {},
};

/** With these he may lose what he has: he is shown what it means, and says that he has understood. */
const WARNED: ReadonlySet<string> = new Set(['pbi', 'unknown']);

/** The fields of the chat as they are asked of the worker himself. */
export const ownSpecs: readonly FieldSpec[] = Object.entries(OWN).flatMap(([key, own]) => {
  const spec = [...workerFields, ...workerMoreFields].find((one) => one.key === key);
  if (!spec) return [];
  const { told: _, ...rest } = spec;
  return [{ ...rest, ask: `form-worker:ask_${key}`, ...settling(spec), ...own }];
});

/** The rule of the chat; what cannot stand is told in the words of his sheet. */
function settling({ key, settle }: FieldSpec): Pick<FieldSpec, 'settle'> {
  if (!settle) return {};
  return {
    settle(said, context) {
      const settled = settle(said, context);
      return settled.is === 'again' ? again(key) : settled;
    },
  };
}

function again(key: string): Settled {
  return { is: 'again', key: `form-worker:ask_${key}_again` };
}

function nikTold(value: Json) {
  const { birth, sex } = value as { birth: string; sex: 'M' | 'F' };
  return { key: `form-worker:nik_read_${sex}`, args: { birth } };
}

function settleMembership(said: Json): Settled {
  const value = String(said);
  if (!WARNED.has(value)) return { is: 'value', value };
  return { is: 'confirm', value, args: value === 'unknown' ? { context: 'unknown' } : {} };
}

/** That he was told goes with it, as when an owner was told (flows/notice.ts). */
function membershipFields(value: Json) {
  const told = WARNED.has(String(value)) ? NOTICE_VERSION : null;
  return { membership: value, [PBI_TOLD]: told };
}
