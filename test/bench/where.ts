import { type Profiler, Session } from 'node:inspector/promises';
import { findSourceMap } from 'node:module';
import { table } from './figures.ts';

/** By where a call lies, innermost first: the part of the turn that its time belongs to. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['encryption', /src\/platform\/crypto\.ts/],
  ['sentences (i18next)', /i18next|src\/conversation\/(sentences|render)\.ts/],
  ['understanding', /src\/language\//],
  [
    'flows (XState)',
    /node_modules\/xstate|flows\/|src\/jkn\/|src\/conversation\/(driver|stack|decide)/,
  ],
  ['drizzle', /node_modules\/drizzle-orm/],
  ['commit and group', /db\/writer\.ts/],
  ['queries', /db\//],
  ['engine and sender', /src\/(conversation|delivery|app)/],
];

/** Runs `work` under the sampling profiler and tells which part of the program its time went to. */
export async function whereTimeGoes(work: () => Promise<void>): Promise<string> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const parts = shares(profile);
  const all = [...parts.values()].reduce((sum, value) => sum + value, 0);
  return table(
    [...parts]
      .sort((a, b) => b[1] - a[1])
      .map(([part, value]) => [part, `${((100 * value) / all).toFixed(0)} %`]),
  );
}

function shares(profile: Profiler.Profile): Map<string, number> {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap((node) =>
      (node.children ?? []).map((child) => [child, node.id] as const),
    ),
  );
  const cache = new Map<number, string>();
  const partOf = (id: number): string => {
    const known = cache.get(id);
    if (known !== undefined) return known;
    const node = nodes.get(id);
    const above = parents.get(id);
    const part =
      (node && ownPart(node.callFrame)) ?? (above === undefined ? 'Node itself' : partOf(above));
    cache.set(id, part);
    return part;
  };
  const found = new Map<string, number>();
  profile.samples?.forEach((id, at) => {
    if (nodes.get(id)?.callFrame.functionName === '(idle)') return;
    const part = partOf(id);
    found.set(part, (found.get(part) ?? 0) + (profile.timeDeltas?.[at] ?? 0));
  });
  return found;
}

/** The part a function belongs to by its own place; null: it belongs to whoever called it. */
function ownPart({
  functionName,
  url,
  lineNumber,
  columnNumber,
}: Profiler.Profile['nodes'][number]['callFrame']): string | null {
  if (functionName === '(garbage collector)') return 'garbage collection';
  const source = sourceOf(url, lineNumber, columnNumber);
  return PARTS.find(([, where]) => where.test(source))?.[0] ?? null;
}

function sourceOf(url: string, line: number, column: number): string {
  const path = url.startsWith('file:') ? new URL(url).pathname : url;
  const entry = findSourceMap(path)?.findEntry(line, column);
  return entry && 'originalSource' in entry ? entry.originalSource : path;
}
