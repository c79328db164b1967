import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAREFUL } from '../../src/delivery/welcome.ts';
import { createMetrics } from '../../src/metrics.ts';
import { FakeChannel, UNPACED } from '../support/fake-channel.ts';
import { type House, startProgram } from '../support/house.ts';

let house: House;
const channel = Object.assign(new FakeChannel('fake', { ...UNPACED, welcome: CAREFUL }), {
  alarm: () => 'needs-pairing',
  memory: () => 1024,
});
const metrics = createMetrics();
beforeAll(async () => {
  house = await startProgram(() => channel);
});
afterAll(() => house.stop());

const lines = async () => (await metrics.text(house.app)).split('\n');

describe('what Prometheus is told', () => {
  it('is how each channel is, and whether a person is needed', async () => {
    const said = await lines();
    expect(said).toContain('siap_channel_up{channel="fake"} 1');
    expect(said).toContain('siap_channel_state{channel="fake",state="ok"} 1');
    expect(said).toContain('siap_channel_alarm{channel="fake",code="needs-pairing"} 1');
    expect(said).toContain('siap_channel_memory_bytes{channel="fake"} 1024');
    expect(said).toContain('siap_unasked_left{channel="fake"} 5');
  });

  it('is what came, went and failed, by cause', async () => {
    metrics.count('in', { channel: 'fake' }, 3);
    metrics.count('out', { channel: 'fake' });
    metrics.count('failed', { channel: 'fake', code: 'fake-403' });
    const said = await lines();
    expect(said).toContain('siap_messages_in_total{channel="fake"} 3');
    expect(said).toContain('siap_messages_out_total{channel="fake"} 1');
    expect(said).toContain('siap_sends_failed_total{channel="fake",code="fake-403"} 1');
  });

  it('is how many messages wait, since when, and how many were put aside', async () => {
    const address = 'address of owner';
    const at = house.app.clock.now();
    await house.app.engine.accept([
      { channel: 'fake', address, messageId: 'm1', at, content: { kind: 'text', text: 'halo' } },
    ]);
    await house.app.idle();
    const said = await lines();
    expect(said).toContain('siap_outbox_waiting{channel="fake"} 0');
    expect(said).toContain('siap_outbox_aside{channel="fake"} 0');
    expect(said).toContain('siap_inbox_waiting 0');
  });

  it('holds no address and no word of anybody', async () => {
    expect((await lines()).join('\n')).not.toMatch(/owner|halo/);
  });
});
