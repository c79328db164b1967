import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Keys } from './crypto.ts';
import { errorCode, ProgramError } from './errors.ts';
import { storageSentence } from './storage.ts';

/** Whether there is a key file yet. */
export function keyFileExists(path: string): boolean {
  return existsSync(path);
}

/**
 * Makes a key file with one fresh key, readable by its owner only. Never overwrites one: when
 * another process was faster, its key stays. Throws a ProgramError when it cannot be written.
 */
export function createKeyFile(path: string): void {
  const text = JSON.stringify({ current: 1, keys: { 1: randomBytes(32).toString('base64') } });
  const scratch = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeOut(scratch, text);
    // The key appears under its name only when all of it is on the disk: half a key, or one lost
    // in a power cut, would lock up all that was sealed with it.
    putInPlace(scratch, path, text);
    syncFolder(dirname(path));
  } catch (error) {
    if (errorCode(error) === 'EEXIST' && existsSync(path)) return;
    const sentence = storageSentence(error, dirname(path), 'SIAP_DATA_DIR atau SIAP_KEY_FILE');
    throw sentence === null ? error : new ProgramError(sentence, { cause: error });
  } finally {
    if (existsSync(scratch)) rmSync(scratch);
  }
}

const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

function putInPlace(scratch: string, path: string, text: string): void {
  try {
    linkSync(scratch, path);
  } catch (error) {
    if (!NO_LINKS.includes(errorCode(error))) throw error;
    writeOut(path, text);
  }
}

function writeOut(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, `${text}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function syncFolder(path: string): void {
  // Windows knows no such thing.
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
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
