import { flows } from '../../../flows/index.ts';
import { byQuestion } from '../../followup/figures/stalls.ts';
import { questionSaid } from './question.ts';
import { type Sheet, words } from './sheet.tsx';
import { among, figure, type Showing } from './showing.ts';

/** At which question owners stand whose file is still to come: gone silent, or still answering. */
export function stallSheet(showing: Showing): Sheet {
  const { visit, figures } = showing;
  const { say, parts } = visit;
  return {
    name: 'berhenti',
    caption: say('office-figures:stall_caption'),
    heads: ['question', 'silent', 'active'].map((head) => ({
      shown: say(`office-figures:${head}`),
    })),
    rows: byQuestion(among(showing, figures.stalls)).map(({ asked, silent, active }) => {
      const cases = { figur: 'berhenti', soal: asked };
      return [
        words(questionSaid(flows, parts.sentences, asked)),
        figure(showing, silent, { ...cases, diam: '1' }),
        figure(showing, active, cases),
      ];
    }),
  };
}
