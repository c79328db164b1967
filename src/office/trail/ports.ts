import type { AuditLine } from '../../followup/ports.ts';

/** What is looked for in the trail. `since` and `until`: UTC ms, the latter not included. */
export type TrailQuery = {
  actor?: string | undefined;
  subject?: string | undefined;
  since?: number | undefined;
  until?: number | undefined;
  /** Only lines older than the one with this id. */
  before?: string | undefined;
  limit: number;
};

/**
 * The chain is whole, or `seq` is the first line at which it is not: changed, or missing. `mark`
 * stands for all lines up to the newest; somebody who wrote it down can hold a later one against it.
 */
export type ChainState =
  | { whole: true; lines: number; mark: string }
  | { whole: false; seq: number };

export interface TrailReader {
  /** The newest lines first. */
  lines(query: TrailQuery): Promise<AuditLine[]>;
  /** Follows the chain from its first line to its end. */
  check(): Promise<ChainState>;
}
