import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/platform/root.ts';

type Package = { version?: string; os?: string[]; cpu?: string[]; optional?: true; link?: true };

const text = readFileSync(join(projectRoot, 'package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, Package> };
const installed = Object.entries(packages).filter(([path]) => path !== '');

describe('the lock file', () => {
  it('has a version for every package: none was left out for want of a platform', () => {
    expect(installed.filter(([, one]) => !one.version && !one.link)).toEqual([]);
    expect(installed.length).toBeGreaterThan(100);
  });

  it('requires no package of one platform only, which npm 10 would refuse', () => {
    expect(installed.filter(([, one]) => (one.os || one.cpu) && !one.optional)).toEqual([]);
  });

  it('names no host', () => {
    expect(text).not.toContain('"resolved"');
  });

  it('pins every direct dependency to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(projectRoot, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});
