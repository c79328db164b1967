import { readdirSync, readFileSync } from 'node:fs';

/**
 * Bytes that a process and all below it hold, what they share counted once (PSS). Null where the
 * system does not tell (no Linux).
 */
export function memoryOf(root: number): number | null {
  try {
    const below = childrenOf();
    const tree = [root];
    for (let at = 0; at < tree.length; at += 1) tree.push(...(below.get(tree[at] ?? 0) ?? []));
    return tree.reduce((sum, pid) => sum + held(pid), 0);
  } catch {
    return null;
  }
}

function childrenOf(): Map<number, number[]> {
  const all = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      all.set(parent, [...(all.get(parent) ?? []), Number(name)]);
    } catch {
      // It ended while we looked.
    }
  }
  return all;
}

function held(pid: number): number {
  try {
    const pss = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return Number(pss?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
