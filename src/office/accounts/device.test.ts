import { expect, it } from 'vitest';
import { deviceOf } from './device.ts';

const agents: [agent: string, words: string][] = [
  ['Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537 Chrome/130 Safari/537', 'Chrome, Windows'],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/130 Safari/537 Edg/130.0', 'Edge, Windows'],
  ['Mozilla/5.0 (Linux; Android 14) SamsungBrowser/27 Chrome/125', 'Samsung Internet, Android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18 like Mac OS X) Version/18 Safari/604', 'Safari, iOS'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko Firefox/132.0', 'Firefox, Linux'],
  ['curl/8.5.0', ''],
  ['<script>', ''],
];

it.each(agents)('%s is told in two words', (agent, words) => {
  expect(deviceOf(new Request('http://x', { headers: { 'user-agent': agent } }))).toBe(words);
});
