import { afterEach, beforeEach, expect } from 'vitest';
import { type House, startHouse } from './house.ts';
import { type Visitor, visitor } from './visitor.ts';

/** One owner before the page of a program of her own. */
export type OneOwner = {
  house: House;
  owner: Visitor;
  /** Says one thing after the other, each after the last one is answered. */
  talks(...said: string[]): Promise<void>;
};

/** Sets the scene anew for each test of a file. */
export function oneOwner(): OneOwner {
  const scene = {
    async talks(...said: string[]) {
      for (const text of said) {
        expect((await scene.owner.says(text)).status).toBe(202);
        await scene.house.app.idle();
      }
    },
  } as OneOwner;
  beforeEach(async () => {
    scene.house = await startHouse();
    scene.owner = await visitor(scene.house.url);
  });
  afterEach(() => scene.house.stop());
  return scene;
}
