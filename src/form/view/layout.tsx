import { FORM_PATH } from '../../conversation/form-link.ts';
import type { FormParts } from '../parts.ts';
import type { Asked, Page } from '../visit.ts';

type Frame = {
  page: Page;
  say: Asked['say'];
  /** What the last step brought about, said once. */
  told: string | null;
  language: string;
  parts: FormParts;
};

/** The frame of every page of the form: whose it is, whether it is a trial, what was done, the page. */
export function layout({ page, say, told, language, parts }: Frame) {
  const { version } = parts.assets;
  const asset = (name: string) => `${FORM_PATH}/assets/${name}?v=${version}`;
  const { operator } = parts.house.office;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${page.title} · siap-jkn`}</title>
        <link rel="icon" href={asset('icon.svg')} />
        <link rel="stylesheet" href={asset('form.css')} />
        {page.live && <script defer src={asset('form.js')} />}
      </head>
      <body>
        <a class="skip" href="#isi">
          {say('form:skip')}
        </a>
        <header class="bar">
          <span class="brand">siap-jkn</span>
          <span>{operator ?? say('form:no_operator')}</span>
        </header>
        {operator === null && (
          <aside class="trial" aria-label={say('form:trial_label')}>
            {say('form:trial')}
          </aside>
        )}
        <main id="isi" tabindex={-1}>
          {told !== null && (
            <p class="told" role="status">
              {told}
            </p>
          )}
          {page.body}
        </main>
      </body>
    </html>
  );
}
