import type { Asked } from '../visit.ts';

/** The page of a request that was not done: what is wrong, and what to do. */
export function refusalPage(
  asked: Asked,
  status: number,
  code: string,
  args: Readonly<Record<string, string | number>>,
): Promise<Response> {
  const { say, home } = asked;
  return asked.page(
    {
      title: say('office-refusal:title'),
      body: (
        <section class="narrow">
          <h1>{say('office-refusal:title')}</h1>
          <p role="alert">{say(`office-refusal:${code}`, { ...args })}</p>
          <p>
            <a href={`/office${home}`}>{say('office-refusal:home')}</a>
          </p>
        </section>
      ),
    },
    status,
  );
}
