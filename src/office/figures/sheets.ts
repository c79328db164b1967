import { WAIT_KINDS } from '../../followup/figures/waits.ts';
import type { Sheet } from './sheet.tsx';
import type { Showing } from './showing.ts';
import { stallSheet } from './stall-sheet.ts';
import { channelSheet, funnelSheet, placeSheet, weekSheet } from './step-sheets.ts';
import { waitedOf, waitSheet } from './wait-sheet.ts';

/** All tables of the page but the one of officers, in its order. */
export function sheetsOf(showing: Showing): Sheet[] {
  return [
    funnelSheet(showing),
    weekSheet(showing),
    placeSheet(showing),
    channelSheet(showing),
    stallSheet(showing),
    ...WAIT_KINDS.map((kind) => waitSheet(showing, waitedOf(showing, kind))),
  ];
}
