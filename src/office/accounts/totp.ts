import { Secret, TOTP } from 'otpauth';

const PERIOD_S = 30;
/** Phones' clocks are off by some seconds: the code before and after count too. */
const WINDOW = 1;

const appOf = (secret: string, login: string) =>
  new TOTP({ issuer: 'siap-jkn', label: login, secret, period: PERIOD_S });

/** A new secret for an authenticator app, base32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that authenticator apps read from the QR. */
export function addressOf(secret: string, login: string): string {
  return appOf(secret, login).toString();
}

/** The time step that a code belongs to; null when it is wrong now (UTC ms). */
export function stepOf(secret: string, code: string, now: number): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const off = appOf(secret, '').validate({ token, timestamp: now, window: WINDOW });
  return off === null ? null : Math.floor(now / (PERIOD_S * 1000)) + off;
}
