/** A link by which the owner of a talk comes to another channel. */
export type JoinOf = { employerId: string; conversationId: string; channel: string };

/** A link to be made. `now`, UTC ms, is part of what makes its token one of its own. */
export type NewJoin = JoinOf & { now: number };

/** How long a link joins anything: she has both programs in her hand. */
export const JOIN_LASTS_MS = 3_600_000;

/**
 * She came by a link that joins two channels; its token is kept nowhere. `from`: this talk is of the
 * record that the talk on that channel has. `not`: nothing was joined, for she is `here` already, the
 * link is `over` (used, too old, changed), or this talk has a record of its own, `apart` from that of
 * the employer `other`.
 */
export type Joined =
  | { kind: 'joined'; from: string }
  | { kind: 'joined'; not: 'here' | 'over' }
  | { kind: 'joined'; not: 'apart'; other: string };

/** How a talk can be gone on with elsewhere. */
export type Joins = {
  /** The channels that a link can lead to from this one. */
  from(channel: string): readonly string[];
  /** The address that a link has, or null where the channel cannot be reached by one now. */
  address(link: NewJoin): string | null;
};
