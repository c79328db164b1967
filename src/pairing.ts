import { renderUnicodeCompact } from 'uqr';
import type { Channel, Pairing } from './delivery/channel.ts';

const LOOK_MS = 1_000;

/**
 * Shows on a terminal what links a phone, anew with each code; where nobody looks, only once where it
 * is to be seen. `page`: the console's page of the channels.
 */
export function showPairing(
  channels: readonly Channel[],
  { page, terminal, write }: { page: string; terminal: boolean; write(text: string): void },
): NodeJS.Timeout {
  const shown = new Map<string, string>();
  return setInterval(() => {
    for (const channel of channels) {
      const pairing = channel.pairing?.() ?? null;
      const now = pairing === null ? '' : JSON.stringify(pairing);
      const before = shown.get(channel.name) ?? '';
      if (now === before) continue;
      shown.set(channel.name, now);
      if (pairing === null) continue;
      if (terminal) write(`${picture(pairing)}\n`);
      if (before === '')
        write(
          `WhatsApp belum ditautkan. Di HP kantor: WhatsApp, Perangkat tertaut, Tautkan perangkat, lalu pakai kode di sini atau di ${page}.\n`,
        );
    }
  }, LOOK_MS).unref();
}

function picture(pairing: Pairing): string {
  if ('code' in pairing) return `Kode untuk HP kantor: ${pairing.code}`;
  return renderUnicodeCompact(pairing.qr, { ecc: 'L', border: 2 });
}
