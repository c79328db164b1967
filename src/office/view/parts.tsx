import type { Child, PropsWithChildren } from 'hono/jsx';

/** A part of a page with its own heading; `id` is where links and keys lead. */
export function Section({ id, title, children, aside }: PropsWithChildren<SectionProps>) {
  return (
    <section class="card" id={id} aria-labelledby={`${id}-judul`}>
      <header>
        <h2 id={`${id}-judul`}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}

type SectionProps = { id: string; title: string; aside?: Child };

/** A labelled input; `hint` says what is right, `problem` what was wrong with what came. */
export function Field({ name, label, hint, problem, children }: PropsWithChildren<FieldProps>) {
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
      {children}
      {hint !== undefined && (
        <p class="hint" id={`${name}-petunjuk`}>
          {hint}
        </p>
      )}
      {problem !== undefined && problem !== null && (
        <p class="problem" id={`${name}-salah`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

type FieldProps = {
  name: string;
  label: string;
  hint?: string | undefined;
  problem?: string | null | undefined;
};

/** Names with their values, one a line. */
export function Facts({ rows }: { rows: readonly (readonly [string, Child])[] }) {
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A short word in a coloured frame; the colour never says more than the word. */
export function Badge({ tone = 'plain', children }: PropsWithChildren<{ tone?: Tone }>) {
  return <span class={`badge ${tone}`}>{children}</span>;
}

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'info';

/** A table that scrolls sideways by itself on a narrow screen. */
export function Table({ caption, heads, children }: PropsWithChildren<TableProps>) {
  return (
    <section class="table" aria-label={caption} tabindex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

type TableProps = { caption: string; heads: readonly string[] };
