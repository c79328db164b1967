import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flows } from '../../flows/index.ts';
import type { EmployerRecord } from '../../flows/kit/record.ts';
import type { Frame } from '../../src/conversation/driver.ts';
import { projectRoot } from '../../src/platform/root.ts';
import { explore, type Place } from './walk.ts';

/** A stored frame as one version of its flow wrote it, and the record it stood on. */
export type Sample = { frame: Frame; record: EmployerRecord };

const FOLDER = join(projectRoot, 'flows', 'fixtures');

/** Of every state that a walk through all conversations stores, the first frame met. */
export function samplesOf(places: Iterable<Place>): Map<string, Record<string, Sample>> {
  const samples = new Map<string, Record<string, Sample>>();
  for (const { talk, record } of places)
    for (const frame of talk.frames) {
      const of = samples.get(frame.flow) ?? {};
      samples.set(frame.flow, of);
      of[String(frame.value)] ??= { frame, record };
    }
  return samples;
}

/** The committed samples: file by file, state by state. */
export function committedSamples(): { file: string; state: string; sample: Sample }[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const states = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, Sample>;
      return Object.entries(states).map(([state, sample]) => ({ file, state, sample }));
    });
}

/** Writes the samples of today's versions. Those of older versions stay as they are, for good. */
export function writeSamples(): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, states] of samplesOf(explore().values())) {
    const version = flows.get(name)?.version ?? 0;
    const text = JSON.stringify(states, null, 2);
    writeFileSync(join(FOLDER, `${name}.v${version}.json`), `${text}\n`);
  }
}
