const PART = /^([a-z_]+)=(\d{1,2})%$/;
/** More than half left out would be no reminding any more. */
const MOST = 50;

/** Reads 'list_unfinished=10%,missing_data=20%' into shares from 0 to 0.5; null for anything else. */
export function readShares(text: string): ReadonlyMap<string, number> | null {
  const shares = new Map<string, number>();
  for (const part of text.split(',').map((one) => one.trim())) {
    if (part === '') continue;
    const [, kind, percent] = PART.exec(part) ?? [];
    if (kind === undefined || shares.has(kind) || Number(percent) > MOST) return null;
    shares.set(kind, Number(percent) / 100);
  }
  return shares;
}
