import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Keys } from './crypto.ts';
import { ProgramError } from './errors.ts';

/** Whether there is a key file yet. */
export function keyFileExists(path: string): boolean {
  return existsSync(path);
}

/** Makes a key file with one fresh key, readable by its owner only. Never overwrites one. */
export function createKeyFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const text = JSON.stringify({ current: 1, keys: { 1: randomBytes(32).toString('base64') } });
  writeFileSync(path, `${text}\n`, { mode: 0o600, flag: 'wx' });
}

/** Reads a key file. Throws a ProgramError when it is missing or damaged. */
export function readKeyFile(path: string): Keys {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ProgramError(
      `Berkas kunci ${path} tidak ada atau tidak terbaca; kembalikan dari tempat penyimpanannya atau tunjuk dengan SIAP_KEY_FILE. Tanpa kunci itu data tidak bisa dibuka.`,
      { cause },
    );
  }
  const keys = parseKeys(text);
  if (!keys)
    throw new ProgramError(
      `Berkas kunci ${path} rusak; kembalikan salinan yang benar atau tunjuk dengan SIAP_KEY_FILE.`,
    );
  return keys;
}

function parseKeys(text: string): Keys | null {
  try {
    const data = JSON.parse(text) as { current?: unknown; keys?: Record<string, unknown> };
    const secrets = new Map<number, Buffer>();
    for (const [version, secret] of Object.entries(data.keys ?? {})) {
      const bytes = Buffer.from(String(secret), 'base64');
      const number = Number(version);
      if (bytes.length !== 32 || !Number.isInteger(number) || number < 1 || number > 255)
        return null;
      secrets.set(number, bytes);
    }
    const current = Number(data.current);
    return secrets.has(current) ? { current, secrets } : null;
  } catch {
    return null;
  }
}
