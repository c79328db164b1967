import { mergedPanel } from '../act/merged-panel.tsx';
import { actPanel } from '../act/panel.tsx';
import { chatPanel } from '../chat/panel.tsx';
import { filePanel } from '../file-out/panel.tsx';
import { businessPanel } from './business.tsx';
import { consentsPanel } from './consents.tsx';
import { costPanel } from './cost.tsx';
import { headPanel } from './head.tsx';
import { missingPanel } from './missing.tsx';
import type { Panel } from './panel.ts';
import { timelinePanel } from './timeline.tsx';
import { workersPanel } from './workers.tsx';

/** What the case page is composed of, in its order. */
export const panels: readonly Panel[] = [
  headPanel,
  actPanel,
  missingPanel,
  businessPanel,
  costPanel,
  consentsPanel,
  filePanel,
  workersPanel,
  chatPanel,
  timelinePanel,
  mergedPanel,
];
