import type { Officer, Session } from '../officer.ts';
import type { Role } from '../rights.ts';

/** What an officer proves himself with; it leaves the database for nothing else. */
export type Secrets = {
  /** An argon2id hash; null until the first link was used. */
  password: string | null;
  /** The secret of the authenticator app, base32; counts once the officer's `totpAt` is set. */
  totp: string | null;
};

/** A one-time link as it was made. Times are UTC ms. */
export type Link = { officer: Officer; expiresAt: number; usedAt: number | null };

/** Failed tries at one thing: how many, until when no other is taken, and when the last one was. */
export type Tries = { fails: number; until: number; at: number };

/** Reads officers and sessions. Hashes are hashes of tokens, which are kept nowhere. */
export interface AccountReader {
  /** The session that was not ended, and its officer; whether it is over by time is the caller's to see. */
  session(tokenHash: string): Promise<{ session: Session; officer: Officer } | null>;
  /** The sessions of an officer that were not ended, last used first; some may be over by time. */
  sessionsOf(officerId: string): Promise<Session[]>;
  officer(id: string): Promise<Officer | null>;
  byLogin(login: string): Promise<Officer | null>;
  officers(): Promise<Officer[]>;
  secrets(officerId: string): Promise<Secrets | null>;
  link(tokenHash: string): Promise<Link | null>;
}

export type NewOfficer = {
  login: string;
  name: string;
  role: Role;
  org: string | null;
  areas: readonly string[];
  now: number;
};

/** What an administrator changes of an officer; what is left out stays as it is. */
export type OfficerChange = {
  name?: string;
  role?: Role;
  org?: string | null;
  areas?: readonly string[];
  disabledAt?: number | null;
};

/** What is set of the secrets; what is left out stays as it is. */
export type SecretsChange = {
  password?: string;
  totp?: string | null;
  totpAt?: number | null;
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
  /** Changes an officer if he still has this version, and raises it; false otherwise. */
  changeOfficer(id: string, version: number, change: OfficerChange): Promise<boolean>;
  /** How many administrators are not disabled, as this transaction sees it. */
  administrators(): Promise<number>;
  changeSecrets(officerId: string, change: SecretsChange): Promise<void>;
  /** Marks a time step of the authenticator app as used; false when it or a later one was before. */
  takeStep(officerId: string, step: number): Promise<boolean>;
  addSession(one: NewSession): Promise<string>;
  /** Seen now; `provedAt` as well when a code of the authenticator app was given. */
  touchSession(id: string, seenAt: number, provedAt?: number): Promise<void>;
  endSession(id: string, at: number): Promise<void>;
  /** Ends all sessions of an officer but one; how many there were. */
  endSessionsOf(officerId: string, at: number, but?: string): Promise<number>;
  /** Adds a one-time link; older ones of the same officer end. */
  addLink(one: {
    tokenHash: string;
    officerId: string;
    now: number;
    expiresAt: number;
  }): Promise<void>;
  /** Marks a link as used; false when it was used before, has ended or is unknown. */
  useInvitation(tokenHash: string, now: number): Promise<boolean>;
  /** The failed tries at something ('login siti'); only a keyed hash of its name is kept. */
  tries(at: string): Promise<Tries | null>;
  putTries(at: string, tries: Tries): Promise<void>;
}
