import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildPrograms, eventually, type Programs } from '../support/programs.ts';

vi.setConfig({ testTimeout: 180_000 });

let programs: Programs;
beforeAll(async () => {
  programs = await buildPrograms();
}, 120_000);
afterAll(() => programs.remove());

type Line = { id: unknown } & Record<string, unknown>;

async function understand(kind: string, input: string): Promise<Line[]> {
  const { code, stdout, stderr } = await programs.run('siap', {
    args: ['understand', kind],
    input,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line) as Line);
}

const kinds = ['wage', 'date', 'count', 'name', 'nik', 'phone', 'yesno'];

describe('understand', () => {
  it('reads JSON Lines and gives each its own id back, text or number', async () => {
    const asked = [
      { id: 'a-1', input: '2jt' },
      { id: 7, input: '' },
      { id: null, input: 900 },
      { id: 'tanpa masukan' },
      { id: 'ganjil', input: { a: 1 } },
    ];
    const input = asked.map((one) => JSON.stringify(one)).join('\n');
    const lines = await understand('wage', input);
    expect(lines.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
    expect(lines.map(({ rupiah }) => rupiah)).toEqual([2_000_000, null, 900_000, null, null]);
  });

  it('reads plain lines, whose id is their number', async () => {
    const lines = await understand('wage', '\uFEFF2jt\r\n\n{rusak\n"3jt"\n1500000\n4jt');
    expect(lines.map(({ id, rupiah }) => [id, rupiah])).toEqual([
      [1, 2_000_000],
      [3, null],
      [4, 3_000_000],
      [5, 1_500_000],
      [6, 4_000_000],
    ]);
  });

  it('knows the open question', async () => {
    const [line] = await understand('yesno', '{"id":1,"input":"sudah","context":"confirm_data"}');
    expect(line).toMatchObject({ id: 1, answer: expect.stringMatching(/^(yes|no|unclear)$/) });
  });

  it.each(kinds)('%s survives whatever is sent, one line each', async (kind) => {
    const odd = [
      '',
      'x'.repeat(5_000),
      '2jt '.repeat(1_250),
      '9'.repeat(5_000),
      '😀🙏🏽',
      'a\u0000b\u0001c',
      'baris\u2028dua\u2029tiga\rempat',
      'ꦗꦮ ଦୁଇ २ ٣',
      '\uD800',
      '__proto__',
      '{{{{"',
    ];
    const input = odd.map((text, id) => JSON.stringify({ id, input: text })).join('\n');
    const raw = ['\u0000\u0001', '{"id":', '[]', 'null', 'true', '{"input":{}}', '\u2028x'];
    const lines = await understand(kind, `${input}\n${raw.join('\n')}\n`);
    expect(lines.slice(0, odd.length).map(({ id }) => id)).toEqual(odd.map((_, id) => id));
    expect(lines.slice(odd.length).map(({ id }) => id)).toEqual(
      raw.map((_, at) => odd.length + at + 1),
    );
  });

  it('reads 5,000 lines well under its time', async () => {
    const input = Array.from({ length: 5_000 }, (_, id) =>
      JSON.stringify({ id, input: `gajine ${id % 9},5 juta sak wulan` }),
    );
    const start = performance.now();
    expect(await understand('wage', input.join('\n'))).toHaveLength(5_000);
    // Generous: other work may share the machine. Alone it takes about a second.
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('answers each line as it comes, not at the end', async () => {
    const talk = programs.start('siap', { args: ['understand', 'wage'] });
    talk.child.stdin?.write('{"id":1,"input":"2jt"}\n{"id":2,');
    await eventually(() => talk.said.stdout.includes('"id":1'), 'the first answer');
    talk.child.stdin?.end('"input":"3jt"}');
    expect((await talk.ended).stdout).toContain('"id":2');
  });

  it('ends quietly when its reader has enough', async () => {
    const talk = programs.start('siap', { args: ['understand', 'wage'] });
    talk.child.stdin?.write('2jt\n');
    await eventually(() => talk.said.stdout !== '', 'the first answer');
    talk.child.stdout?.destroy();
    talk.child.stdin?.write('3jt\n'.repeat(1_000));
    expect(await talk.ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('takes --json, which changes nothing', async () => {
    const args = ['understand', 'count', '--json'];
    const ended = await programs.run('siap', { args, input: 'bertiga sama saya\n' });
    expect(JSON.parse(ended.stdout)).toMatchObject({ id: 1, count: 2 });
  });
});
