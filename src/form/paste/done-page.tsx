import type { Visit } from '../visit.ts';

/** What a yes to a pasted list brought about; the numbers come with the address, and name nobody. */
export function donePage({ say, at, page, query }: Visit): Promise<Response> {
  const number = (name: string) =>
    Math.min(999, Math.max(0, Number.parseInt(query.get(name) ?? '', 10) || 0));
  const [added, changed, later] = [number('baru'), number('ubah'), number('nanti')];
  const body = (
    <section class="card">
      <h1>{say('form-paste:done')}</h1>
      <p role="status">
        {added + changed === 0
          ? say('form-paste:done_nothing')
          : say('form-paste:done_counted', { added, changed })}
      </p>
      {later > 0 && <p>{say('form-paste:done_later', { count: later })}</p>}
      <p>
        <a class="button primary" href={at('')}>
          {say('form:back_to_list')}
        </a>
      </p>
    </section>
  );
  return page({ title: say('form-paste:title'), body });
}
