import { randomUUID } from 'node:crypto';
import { Field, Section } from '../view/parts.tsx';
import type { Asked, Visit } from '../visit.ts';
import { FIELDS } from './fields.ts';
import type { Reply, ReplyWords } from './ports.ts';
import { repliesOf } from './stored.ts';
import { LONGEST_BODY, LONGEST_TITLE, type Problems } from './words.ts';

/** A form that was not taken: whose (null: the new one's), what was typed, and what is wrong. */
export type Wrong = { id: string | null; typed: ReplyWords; problems: Problems };

/** All replies, each in its own form, and one for a new one. */
export async function repliesPage(visit: Visit, wrong?: Wrong): Promise<Response> {
  const { say } = visit;
  const replies = await repliesOf(visit);
  const { id, ...told } = wrong ?? { id: undefined };
  return await visit.page(
    {
      title: say('office-replies:title'),
      at: 'replies',
      body: (
        <div class="stack">
          <h1>{say('office-replies:title')}</h1>
          <p>{say('office-replies:lead')}</p>
          <p class="hint">{say('office-replies:fields', { fields: fieldsShown() })}</p>
          {replies.length === 0 && <p class="muted">{say('office-replies:none')}</p>}
          {replies.map((reply) => (
            <Stored
              say={say}
              reply={reply}
              told={id === reply.id ? (told as Omit<Wrong, 'id'>) : undefined}
            />
          ))}
          <Section id="tambah" title={say('office-replies:add')}>
            <form method="post" action="/office/balasan">
              <input type="hidden" name="sekali" value={randomUUID()} />
              <Words
                say={say}
                of="baru"
                told={id === null ? (told as Omit<Wrong, 'id'>) : undefined}
              />
              <button type="submit" class="primary">
                {say('office-replies:save_new')}
              </button>
            </form>
          </Section>
        </div>
      ),
    },
    wrong ? 400 : 200,
  );
}

/** The fields as they are written. */
export function fieldsShown(): string {
  return FIELDS.map((field) => `{${field}}`).join(' ');
}

type StoredParts = { say: Asked['say']; reply: Reply; told: Omit<Wrong, 'id'> | undefined };

function Stored({ say, reply, told }: StoredParts) {
  const path = `/office/balasan/${reply.id}`;
  return (
    <details class="card" open={told !== undefined}>
      <summary>{say('office-replies:edit', { title: reply.title })}</summary>
      <form method="post" action={path}>
        <input type="hidden" name="versi" value={String(reply.at)} />
        <Words say={say} of={reply.id} told={told ?? { typed: reply, problems: {} }} />
        <button type="submit" class="primary">
          {say('office-replies:save')}
        </button>
      </form>
      <form method="post" action={`${path}/hapus`}>
        <button type="submit" class="danger">
          {say('office-replies:remove')}
        </button>
      </form>
    </details>
  );
}

type WordsParts = { say: Asked['say']; of: string; told: Omit<Wrong, 'id'> | undefined };

function Words({ say, of, told }: WordsParts) {
  const { typed, problems } = told ?? { typed: { title: '', body: '' }, problems: {} };
  const [title, body] = [`judul-${of}`, `teks-${of}`];
  return (
    <>
      <Field
        name={title}
        label={say('office-replies:label_title')}
        hint={say('office-replies:hint_title', { most: LONGEST_TITLE })}
        problem={problems.title}
      >
        <input
          id={title}
          name="judul"
          value={typed.title}
          maxlength={LONGEST_TITLE}
          required
          aria-describedby={`${title}-petunjuk`}
        />
      </Field>
      <Field
        name={body}
        label={say('office-replies:label_body')}
        hint={say('office-replies:hint_body', { most: LONGEST_BODY })}
        problem={problems.body}
      >
        <textarea
          id={body}
          name="teks"
          rows={4}
          maxlength={LONGEST_BODY}
          required
          aria-describedby={`${body}-petunjuk`}
        >
          {typed.body}
        </textarea>
      </Field>
    </>
  );
}
