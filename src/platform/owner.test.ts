import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { aliveOwner, processOwner } from './owner.ts';

describe('whether the process behind a lease is still there', () => {
  it('gives every start of the program a name of its own', () => {
    expect(processOwner()).not.toBe(processOwner());
    expect(processOwner().split(':').slice(0, 2)).toEqual([hostname(), String(process.pid)]);
  });

  it('takes a running process of this machine for alive', () => {
    expect(aliveOwner(`${hostname()}:${process.ppid}:aa`)).toBe(true);
    expect(aliveOwner(`${hostname()}:1:aa`)).toBe(true);
  });

  it('takes a process that has ended for gone', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    expect(aliveOwner(`${hostname()}:${pid}:aa`)).toBe(false);
  });

  it('takes an earlier bearer of our own number for gone', () => {
    expect(aliveOwner(`${hostname()}:${process.pid}:another`)).toBe(false);
  });

  it('cannot know it of another machine, so that the time of the lease decides', () => {
    expect(aliveOwner('kantor-lain:123:aa')).toBe(true);
  });

  it('takes nobody, and a name of no known form, for somebody elsewhere', () => {
    expect(aliveOwner('')).toBe(true);
    expect(aliveOwner('siapa')).toBe(true);
  });
});
