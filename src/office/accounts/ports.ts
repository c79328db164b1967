import type { Officer, Session } from '../officer.ts';
import type { Role } from '../rights.ts';

/** Reads officers and sessions. Hashes are keyed hashes of tokens, which are kept nowhere. */
export interface AccountReader {
  /** The session that was not ended, and its officer; whether it is over by time is the caller's to see. */
  session(tokenHash: string): Promise<{ session: Session; officer: Officer } | null>;
  officer(id: string): Promise<Officer | null>;
  officers(): Promise<Officer[]>;
}

export type NewOfficer = {
  login: string;
  name: string;
  role: Role;
  org: string | null;
  areas: readonly string[];
  now: number;
};

export type NewSession = {
  tokenHash: string;
  officerId: string;
  device: string;
  now: number;
  expiresAt: number;
};

export interface AccountTx {
  /** Adds an officer without a password; null when the name to sign in with is taken. */
  addOfficer(one: NewOfficer): Promise<Officer | null>;
  addSession(one: NewSession): Promise<string>;
  /** Seen now; `provedAt` as well when a code of the authenticator app was given. */
  touchSession(id: string, seenAt: number, provedAt?: number): Promise<void>;
  endSession(id: string, at: number): Promise<void>;
}
