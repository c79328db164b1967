import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage } from '../../scripts/build.mjs';
import { webChatOf } from '../../src/app.ts';
import { type House, startProgram } from '../support/house.ts';

export type { House };

/** The whole program, met as a browser meets it. `still`: time stands still but for `pass`. */
export async function startHouse(env: Record<string, string> = {}, still = false): Promise<House> {
  const page = mkdtempSync(join(tmpdir(), 'siap-page-'));
  await buildPage(page);
  const house = await startProgram(
    ({ config, log, ...parts }) => webChatOf(config, log, parts, page),
    { env, still },
  );
  const { stop } = house;
  return Object.assign(house, {
    async stop() {
      await stop();
      rmSync(page, { recursive: true, force: true });
    },
  });
}
