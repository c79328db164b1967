import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type LogFields, stackOf } from './log.ts';

const HERE = import.meta.dirname;

/** What a program writes to standard error when it logs like this. */
function logged(script: string): string[] {
  const { outputFiles } = buildSync({
    stdin: { contents: `import { createLog } from './log.ts'; ${script}`, resolveDir: HERE },
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  const { stderr, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    cwd: HERE,
  });
  expect(stdout).toBe('');
  return stderr.trimEnd().split('\n');
}

describe('the log', () => {
  it('writes one JSON line an event, with time, level and its fields', () => {
    const [line = ''] = logged(
      `createLog('info', false).warn('outbox.not_sent', { code: 'telegram-403', count: 2 });`,
    );
    const { time, ...rest } = JSON.parse(line) as Record<string, unknown>;
    expect(rest).toEqual({ level: 40, msg: 'outbox.not_sent', code: 'telegram-403', count: 2 });
    expect(Number(time)).toBeGreaterThan(1_700_000_000_000);
  });

  it('leaves out what is below its level', () => {
    const lines = logged(
      `const log = createLog('warn', false); log.info('a'); log.debug('b'); log.error('c');`,
    );
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['c']);
  });

  it('says nothing at all when it is silent', () => {
    expect(logged(`createLog('silent', false).error('a');`)).toEqual(['']);
  });

  it('is readable on a terminal', () => {
    const [line] = logged(`createLog('info', true).info('start', { port: 8080 });`);
    expect(line).toMatch(/^\d{4}-\d\d-\d\dT\S+ info start port=8080$/);
  });

  it('has no field that could hold who somebody is or what she wrote', () => {
    expectTypeOf<keyof LogFields>().toEqualTypeOf<
      | 'channel'
      | 'conversation'
      | 'message'
      | 'code'
      | 'kind'
      | 'count'
      | 'ms'
      | 'port'
      | 'url'
      | 'status'
      | 'version'
      | 'flow'
      | 'service'
      | 'stack'
    >();
  });

  it('leaves the message of an unexpected error out of its stack: it may quote her', () => {
    const told = stackOf(new TypeError('cannot read "3327081205909901"\nof Bu Contoh'));
    expect(told).toMatch(/^TypeError \| +at /);
    expect(told).not.toContain('3327');
    expect(told).not.toContain('Contoh');
    expect(stackOf('3327081205909901')).toBe('string');
  });
});
