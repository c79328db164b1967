import { it } from 'vitest';
import { explore, questionName, step } from '../../test/model/walk.ts';
it('x', () => {
  const all = [...explore().values()];
  const two = all.filter((p) => p.record.workers.filter((w) => w.fields.wage).length > 1);
  console.log('PLACES', all.length, 'TWO', two.length, [...new Set(two.map(questionName))].join(' '));
  const seen = new Set<string>();
  for (const p of two) {
    const n = questionName(step({ ...p, talk: { ...p.talk, last: [] } }, { kind: 'text', text: 'gajinya salah' }, false).place);
    if (!seen.has(questionName(p) + n)) console.log('STEP', questionName(p), n);
    seen.add(questionName(p) + n);
  }
}, 200000);
