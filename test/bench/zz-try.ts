import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { rehearse, answersOf } from './rehearsal.ts';
import { Subject } from './subject.ts';
import { Floor } from './floor.ts';
import { Crowd } from './crowd.ts';
const dir = mkdtempSync(process.env.D + '/b-');
const fp = await rehearse(join(dir, 'r'));
const s = await Subject.open(join(dir, 's'), answersOf(fp));
const f = new Floor(join(dir, 'f'), fp);
const crowd = new Crowd(+(process.env.C ?? 400));
for (const r of crowd.warmUp()) { await s.inFlight(r, 128); f.run(r); }
const N = +(process.env.N ?? 400);
const r1 = [], r2 = [];
for (let i = 0; i < +(process.env.R ?? 12); i++) {
  const T = async (g) => { const t = performance.now(); const c = process.cpuUsage(); await g(); const u = process.cpuUsage(c); return [(performance.now() - t) / N, (u.user + u.system) / 1000 / N]; };
  const a = crowd.take(N), b = crowd.take(N);
  const fa = await T(() => f.run(a));
  const ea = await T(() => s.oneByOne(a));
  const fb = await T(() => f.run(b));
  const eb = await T(() => s.inFlight(b, 128));
  const x = (v) => v[0].toFixed(2) + '/' + v[1].toFixed(2);
  console.log(x(fa), x(ea), x(fb), x(eb), 'ratio', (fa[0] / ea[0]).toFixed(2), (fb[0] / eb[0]).toFixed(2));
  r1.push((fa[0]) / ea[0]); r2.push(fb[0] / eb[0]);
}
const med = (l) => l.sort((p, q) => p - q)[l.length >> 1].toFixed(2);
console.log('MEDIAN', med(r1), med(r2));
await s.app.stop(); f.close();
