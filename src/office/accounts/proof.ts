import { OFFICE_PATH } from '../path.ts';
import { Elsewhere } from '../route.ts';
import type { Visit } from '../visit.ts';
import { safeBack } from './back.ts';

/** So long after a code of the authenticator app no other is asked for. */
const PROOF_MS = 15 * 60_000;

type Prover = Pick<Visit, 'officer' | 'session' | 'now'>;

/** Whether a code of the authenticator app is to be given before something that needs one. */
export function needsProof({ officer, session, now }: Prover): boolean {
  const at = session.provedAt;
  return officer.totpAt === null || at === null || now - at >= PROOF_MS;
}

/**
 * Goes on only when a code was given lately. Otherwise leads to where the app is set up or a code is
 * given, and from there to `back` (a path of the console; else the page that the request came from).
 */
export function requireProof(visit: Visit, back = cameFrom(visit)): void {
  if (!needsProof(visit)) return;
  if (visit.officer.totpAt === null) throw new Elsewhere('/akun', 'totp_first');
  throw new Elsewhere(`/akun/bukti?ke=${encodeURIComponent(back)}`);
}

function cameFrom({ request }: Visit): string {
  const page = request.method === 'GET' ? request.url : (request.headers.get('referer') ?? '');
  if (!URL.canParse(page)) return '/';
  const { pathname, search } = new URL(page);
  return pathname.startsWith(OFFICE_PATH)
    ? safeBack(pathname.slice(OFFICE_PATH.length) + search)
    : '/';
}
