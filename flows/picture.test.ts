import { expect, it } from 'vitest';
import { loadSentences } from '../src/conversation/sentences.ts';
import { heldData } from './held.ts';
import type { FlowContext } from './kit/question.ts';
import { emptyRecord, type Fields } from './kit/record.ts';
import { pictureOf } from './picture.ts';

const sentences = loadSentences();

function about(fields: Fields): FlowContext {
  return {
    record: { ...emptyRecord, workers: [{ ref: 'w1', fields }] },
    now: 0,
    office: { operator: null, contact: null, region: '33.27', hours: [] },
    input: {},
    memory: {},
  };
}
/** What the owner reads of a worker, on the file's page and among all that is held. */
function pages(fields: Fields): string[] {
  const context = about(fields);
  const page = pictureOf(context, 'w1').map(({ label, args }) => sentences.say('id', label, args));
  const held = heldData(context).map(({ key, args }) => sentences.say('id', key, args));
  return [page.join('\n'), held.join('\n')];
}

it('a worker without family has none, and no noughts', () => {
  for (const page of pages({ family: { spouse: false, children: 0, parents: 0 } })) {
    expect(page).toContain('Keluarga: tidak ada');
    expect(page).not.toMatch(/\b0\b/);
  }
});

it('a family, a month and a phone number read alike on both pages', () => {
  const family = { spouse: true, children: 2, parents: 0 };
  for (const page of pages({ family, since: '2019-03', phone: '+6281234567890' })) {
    expect(page).toContain('Keluarga: suami/istri dan 2 anak');
    expect(page).toContain(': Maret 2019');
    expect(page).toMatch(/HP: 0812/);
  }
});
