import type { Visit } from '../visit.ts';

/** Where a pasted list is shown and taken, below the link. */
export const PASTE_PATH = '/tempel';
/** As much as two hundred and fifty workers with all their columns, and some more. */
const LONGEST = 100_000;

/** The page on which a list is pasted. `problem`: why what was pasted was not taken. */
export function pastePage(
  { say, at, page }: Visit,
  { text = '', problem }: { text?: string; problem?: string } = {},
): Promise<Response> {
  const wrong = problem !== undefined;
  const body = (
    <>
      <p>
        <a href={at('')}>{say('form:back_to_list')}</a>
      </p>
      <h1>{say('form-paste:title')}</h1>
      <form method="post" action={at(PASTE_PATH)} autocomplete="off">
        <div class={wrong ? 'field wrong' : 'field'}>
          <label for="teks">{say('form-paste:label')}</label>
          <p class="ask" id="teks-tanya">
            {say('form-paste:how')}
          </p>
          <textarea
            id="teks"
            name="teks"
            rows={10}
            maxlength={LONGEST}
            spellcheck={false}
            autocapitalize="off"
            aria-describedby={wrong ? 'teks-tanya teks-kata' : 'teks-tanya'}
            aria-invalid={wrong ? 'true' : undefined}
          >
            {/* A browser leaves out the first line end. */}
            {`\n${text}`}
          </textarea>
          {wrong && (
            <p class="problem" id="teks-kata" role="alert">
              {problem}
            </p>
          )}
        </div>
        <button type="submit" class="primary wide">
          {say('form-paste:look')}
        </button>
        <p class="muted">{say('form-paste:nothing_yet')}</p>
      </form>
    </>
  );
  return page({ title: say('form-paste:title'), body }, wrong ? 422 : 200);
}
