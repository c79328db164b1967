import { describe, expect, it } from 'vitest';
import { Elsewhere } from '../route.ts';
import type { Visit } from '../visit.ts';
import { needsProof, requireProof } from './proof.ts';

const NOW = 1_000_000_000;
const MINUTE = 60_000;

function visit(
  { totpAt = 1, provedAt = null }: { totpAt?: number | null; provedAt?: number | null },
  request = new Request('http://localhost/office/kasus/7?bagian=data'),
): Visit {
  return { officer: { totpAt }, session: { provedAt }, now: NOW, request } as unknown as Visit;
}

const leadsTo = (one: Visit, back?: string) => {
  try {
    requireProof(one, back);
    return null;
  } catch (error) {
    if (!(error instanceof Elsewhere)) throw error;
    return [error.path, error.told];
  }
};

describe('a code of the authenticator app', () => {
  it('counts for a quarter of an hour', () => {
    expect(needsProof(visit({ provedAt: NOW - 14 * MINUTE }))).toBe(false);
    expect(needsProof(visit({ provedAt: NOW - 15 * MINUTE }))).toBe(true);
    expect(needsProof(visit({}))).toBe(true);
    expect(needsProof(visit({ totpAt: null, provedAt: NOW }))).toBe(true);
  });

  it('is asked for, and then the page is opened again', () => {
    expect(leadsTo(visit({ provedAt: NOW }))).toBeNull();
    const path = '/akun/bukti?ke=%2Fkasus%2F7%3Fbagian%3Ddata';
    expect(leadsTo(visit({}))).toEqual([path, undefined]);
    expect(leadsTo(visit({}), '/kasus/8')).toEqual(['/akun/bukti?ke=%2Fkasus%2F8', undefined]);
  });

  it('leads who posted a form back to the page it stood on, if that was ours', () => {
    const posted = (referer: string) =>
      new Request('http://localhost/office/kasus/7/buka', { method: 'POST', headers: { referer } });
    const backFrom = (referer: string) => leadsTo(visit({}, posted(referer)))?.[0];
    expect(backFrom('http://localhost/office/kasus/7')).toBe('/akun/bukti?ke=%2Fkasus%2F7');
    expect(backFrom('http://localhost/chat')).toBe('/akun/bukti?ke=%2F');
    expect(backFrom('nowhere')).toBe('/akun/bukti?ke=%2F');
  });

  it('needs an app that is set up', () => {
    expect(leadsTo(visit({ totpAt: null }))).toEqual(['/akun', 'totp_first']);
  });
});
