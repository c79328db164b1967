import type { FlowContext } from '../kit/question.ts';
import type { EmployerRecord, Json } from '../kit/record.ts';

/** A stored place: the regency's code, the kecamatan's where it is known, and both as text. */
export type StoredPlace = {
  readonly area: string;
  readonly kecamatan?: string;
  readonly label: string;
};

/** The business's place, or null while it is unknown. */
export function placeOf(record: EmployerRecord): StoredPlace | null {
  return (record.business.place as StoredPlace | undefined) ?? null;
}

/** The regency whose minimum wage counts: the business's, else the office's own. */
export function areaOf(context: FlowContext): string {
  return placeOf(context.record)?.area ?? context.office.region;
}

/** Whether the kecamatan is known, or the business lies in another regency, whose office asks for it. */
export function kecamatanKnown(value: Json, context: FlowContext): boolean {
  const place = value as StoredPlace | null;
  return place?.kecamatan !== undefined || (place !== null && place.area !== context.office.region);
}
