import { OFFICE_PATH } from '../path.ts';

const HERE = 'http://here.invalid';
/** Where nobody wants to come back to. */
const NOT_BACK = /^\/(masuk|keluar|undangan)(\/|$)/;

/** The page of the console that a `ke` names, below /office; anything else is its first page. */
export function safeBack(to: string | null | undefined): string {
  if (!to?.startsWith('/') || !URL.canParse(OFFICE_PATH + to, HERE)) return '/';
  const { origin, pathname, search } = new URL(OFFICE_PATH + to, HERE);
  const path = pathname.slice(OFFICE_PATH.length);
  const ours = origin === HERE && pathname.startsWith(`${OFFICE_PATH}/`) && !path.startsWith('//');
  return ours && !NOT_BACK.test(path) ? path + search : '/';
}
