import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/** A name for this process in leases: machine, process number, and a part that is never the same. */
export function processOwner(): string {
  return `${hostname()}:${process.pid}:${randomBytes(6).toString('hex')}`;
}

/**
 * Whether the process behind a lease may still be alive. Only on this machine that can be known:
 * elsewhere the lease's own time decides.
 */
export function aliveOwner(owner: string): boolean {
  const [host, pid] = owner.split(':');
  if (host !== hostname()) return true;
  // The same number with another name: that process ended and we got its number.
  if (Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
