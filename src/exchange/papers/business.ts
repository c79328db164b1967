import { placeOf } from '../../../flows/fields/place.ts';
import type { FlowContext } from '../../../flows/kit/question.ts';
import { nationalForm } from '../../language/phone.ts';
import { districtName, regencyName } from '../../language/regions.ts';

/** What the record holds of the business itself; null: not known. */
export type Business = {
  name: string | null;
  owner: string | null;
  phone: string | null;
  nib: string | null;
  village: string | null;
  district: string | null;
  regency: string | null;
  /** All of the place in one line. */
  place: string | null;
};

export function businessOf({ record }: FlowContext): Business {
  const text = (key: string) => {
    const value = record.business[key];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const [nib, phone, village] = [text('nib'), text('phone'), text('village')];
  const where = placeOf(record);
  return {
    name: text('businessName'),
    owner: text('contactName'),
    phone: phone === null ? null : nationalForm(phone),
    nib: nib === 'none' ? null : nib,
    village,
    district: where?.kecamatan ? districtName(where.kecamatan) : null,
    regency: where ? regencyName(where.area) : null,
    place: where ? [village, where.label].filter((part) => part !== null).join(', ') : null,
  };
}
