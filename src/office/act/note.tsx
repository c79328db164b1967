import { changeCase } from '../case/change.ts';
import { type ActForm, isOpen } from './form.ts';
import { CaseForm, TextArea } from './inputs.tsx';
import { LONGEST_NOTE, noteProblem } from './note-rule.ts';

/** Something about the case in an officer's words; only officers see it. */
export const note: ActForm = {
  name: 'catatan',
  right: 'work on a case',
  fits: isOpen,
  render: (props) => {
    const { say } = props.visit;
    return (
      <CaseForm {...props} name={note.name} button={say('office-act:note_save')} quiet>
        <TextArea
          {...props}
          form={note.name}
          name="isi"
          label={say('office-act:note')}
          hint={say('office-act:note_hint')}
          most={LONGEST_NOTE}
        />
      </CaseForm>
    );
  },
  async take(visit, { facts }, { isi = '' }) {
    const { officer, now, say } = visit;
    const text = isi.trim();
    const problem = text === '' ? say('office-act:problem_note_empty') : noteProblem(text, say);
    if (problem !== null) return { problems: { isi: problem } };
    const { employerId } = facts;
    await changeCase(visit, facts, { action: 'note_added', change: {} }, (tx) =>
      tx.addNote({ employerId, by: officer.id, at: now, text }),
    );
    return { told: 'note_saved' };
  },
};
