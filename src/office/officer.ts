import type { Role } from './rights.ts';

/** Somebody who may sign in. `areas`: kecamatan codes; empty: all of the region. */
export type Officer = {
  id: string;
  login: string;
  name: string;
  role: Role;
  org: string | null;
  areas: readonly string[];
  hasPassword: boolean;
  /** Since when the authenticator app is set up, UTC ms. */
  totpAt: number | null;
  createdAt: number;
  disabledAt: number | null;
  version: number;
};

/** A browser that is signed in. Times are UTC ms. */
export type Session = {
  /** Names it in lists; not its token. */
  id: string;
  officerId: string;
  createdAt: number;
  seenAt: number;
  expiresAt: number;
  /** When a code of the authenticator app was last given. */
  provedAt: number | null;
  /** The browser and system in words. */
  device: string;
};
