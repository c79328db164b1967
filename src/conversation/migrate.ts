import type { Flow } from '../../flows/kit/flow.ts';
import { type Frame, questionOf } from './driver.ts';
import type { Talk } from './stack.ts';

/**
 * Brings a stored talk to the flows of today, one migration a version. `lost`: it could not be; the
 * owner is then told in a sentence and put at the menu with all answers kept. Never throws.
 */
export function carryOver(
  flows: ReadonlyMap<string, Flow>,
  talk: Talk | null,
): { talk: Talk | null; lost: boolean } {
  if (talk === null) return { talk, lost: false };
  const frames: Frame[] = [];
  for (const frame of talk.frames) {
    const carried = carry(flows.get(frame.flow), frame);
    if (!carried) return { talk: { ...talk, frames: [] }, lost: true };
    frames.push(carried);
  }
  return { talk: { ...talk, frames }, lost: frames.length === 0 };
}

function carry(flow: Flow | undefined, frame: Frame): Frame | null {
  if (!flow || frame.v > flow.version) return null;
  try {
    let carried = frame;
    while (carried.v < flow.version) {
      const migrate = flow.migrations?.[carried.v];
      if (!migrate) return null;
      const { value, memory, input } = migrate(carried);
      carried = { ...carried, value, memory, input, v: carried.v + 1 };
    }
    questionOf(flow, carried);
    return carried;
  } catch {
    return null;
  }
}
