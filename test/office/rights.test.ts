import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createConsole } from '../../src/office/console.ts';
import type { OfficeParts } from '../../src/office/parts.ts';
import { may, RIGHTS, type Right, ROLES } from '../../src/office/rights.ts';
import type { Route } from '../../src/office/route.ts';
import { routes } from '../../src/office/routes.ts';
import { type Office, startOffice } from './house.ts';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

const nameOf = ({ method, path }: Pick<Route, 'method' | 'path'>) => `${method} ${path}`;
const hono = createConsole({ publicUrl: 'http://localhost' } as OfficeParts);
/** What needs nobody signed in; a line more is thought over twice. */
const OPEN = ['GET /masuk', 'POST /masuk', 'GET /undangan/:token', 'POST /undangan/:token'];

describe('the table of rights', () => {
  it('has a right for every address of the console', () => {
    const known = new Set(routes.map(nameOf));
    const served = hono.routes.filter(({ method }) => method !== 'ALL');
    const unknown = served.map(({ method, path }) => `${method} ${path}`);
    expect(unknown.filter((name) => !known.has(name))).toEqual(['GET /assets/:name']);
    for (const { path } of hono.routes.filter(({ method }) => method === 'ALL'))
      expect(path).toBe('/*');
    for (const route of routes)
      expect(route.right === 'anyone' || route.right in RIGHTS, nameOf(route)).toBe(true);
    expect(known.size).toBe(routes.length);
    expect(known.size).toBeGreaterThan(25);
  });

  it('lets nobody in unsigned but to sign in', () => {
    const open = routes.filter(({ right }) => right === 'anyone').map(nameOf);
    expect(open.sort()).toEqual([...OPEN].sort());
  });

  it('has no right that no address asks for, but those asked for within a page', () => {
    const asked = new Set<string>(routes.map(({ right }) => right));
    const within: readonly Right[] = ['assign a case', 'share a case', 'merge cases'];
    const rights = Object.keys(RIGHTS) as Right[];
    expect(rights.filter((right) => !asked.has(right) && !within.includes(right))).toEqual([]);
  });

  it('gives an auditor nothing to change but his own account, and no case to open', () => {
    const changing = routes.filter(({ method }) => method === 'POST');
    const rights = changing.flatMap(({ right }) =>
      right !== 'anyone' && may('auditor', right) ? [right] : [],
    );
    expect([...new Set(rights)]).toEqual(['own account']);
    expect(may('auditor', 'see a case')).toBe(false);
    expect(may('auditor', 'see the queue')).toBe(false);
  });
});

/** The address with something in its keyed parts that is not there. */
const filled = (path: string) =>
  path.replace(/:id(\{[^}]*\})?/, '01ARZ3NDEKTSV4RRFFQ69G5FAV').replace(/:\w+(\{[^}]*\})?/g, 'x');

type Met = { status: number; toSignIn: boolean };

/** What a route answers; a stream that goes on is left. */
async function meet(ask: (init: RequestInit) => Promise<Response>, route: Route): Promise<Met> {
  const leave = new AbortController();
  const form = route.method === 'POST' ? { body: new URLSearchParams() } : {};
  const answer = await ask({
    method: route.method,
    signal: leave.signal,
    redirect: 'manual',
    ...form,
  });
  const toSignIn = answer.headers.get('location')?.startsWith('/office/masuk') ?? false;
  leave.abort();
  return { status: answer.status, toSignIn };
}

describe('every address', () => {
  it.each(routes.map((route) => [nameOf(route), route] as const))(
    '%s is open to those with its right, and to no other',
    async (_, route) => {
      const path = filled(route.path);
      const nobody = await meet(
        (init) =>
          fetch(`${office.url}/office${path}`, { ...init, headers: { origin: office.url } }),
        route,
      );
      expect(nobody.toSignIn, 'nobody').toBe(route.right !== 'anyone');
      for (const role of ROLES) {
        const desk = await office.desk(role, { org: 'Dinas Contoh' });
        const { status, toSignIn } = await meet((init) => desk.raw(path, init), route);
        const allowed = route.right === 'anyone' || may(role, route.right);
        expect(status === 403, `${role}: ${status}`).toBe(!allowed);
        expect(status, role).toBeLessThan(500);
        if (route.path !== '/keluar') expect(toSignIn, role).toBe(false);
      }
    },
  );
});
