import { afterEach, expect, it } from 'vitest';
import { setProbe } from '../../src/platform/probe.ts';
import { oneOwner } from './one-owner.ts';
import { until } from './visitor.ts';

const scene = oneOwner();

afterEach(() => setProbe(null));

it('a bubble whose mark as sent was lost stands once in the browser', async () => {
  const tab = await scene.owner.open();
  let lost = 0;
  setProbe((point) => {
    if (point === 'sent' && lost === 0) {
      lost += 1;
      scene.house.refuse(1);
    }
  });
  await scene.talks('halo');
  const sent = () => scene.house.rows("select * from outbox where state = 'sent' and in_doubt = 1");
  await until(() => sent().length === 1, 'the second try');
  await scene.talks('menu');
  await until(() => tab.said().length >= 2, 'the next answer');
  expect(lost).toBe(1);
  expect(tab.said().filter((text) => text.includes('UJI COBA'))).toHaveLength(1);
  expect(tab.said()).toHaveLength(2);
});
