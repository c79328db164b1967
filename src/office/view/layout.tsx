import type { SignedIn } from '../accounts/session.ts';
import type { OfficeParts } from '../parts.ts';
import { may } from '../rights.ts';
import type { Asked, Page } from '../visit.ts';
import { homeOf, MENU } from './menu.ts';

type Frame = {
  page: Page;
  say: Asked['say'];
  /** What the last step brought about, said once. */
  told: string | null;
  signedIn: SignedIn | null;
  parts: OfficeParts;
};

/** The frame of every page: head, menu, what was done, the page itself. */
export function layout({ page, say, told, signedIn, parts }: Frame) {
  const { version } = parts.assets;
  const asset = (name: string) => `/office/assets/${name}?v=${version}`;
  return (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="htmx-config" content={HTMX} />
        <title>{`${page.title} · siap-jkn`}</title>
        <link rel="icon" href={asset('icon.svg')} />
        <link rel="stylesheet" href={asset('office.css')} />
        <script defer src={asset('office.js')} />
      </head>
      <body>
        <a class="skip" href="#isi">
          {say('office-frame:skip')}
        </a>
        <header class="bar">
          <a class="brand" href={`/office${signedIn ? homeOf(signedIn.officer.role) : '/'}`}>
            siap-jkn
          </a>
          {signedIn && <Menu signedIn={signedIn} at={page.at} say={say} />}
        </header>
        {parts.operator === null && (
          <aside class="trial" aria-label={say('office-frame:trial_label')}>
            {say('office-frame:trial')}
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

/** No page is kept in the browser, and no script is run that came with one. */
const HTMX = JSON.stringify({
  extensions: 'sse',
  mode: 'same-origin',
  history: false,
  // A list that is brought up to date keeps the row that keys have chosen.
  morphIgnore: ['data-htmx-powered', 'data-here'],
});

type MenuParts = { signedIn: SignedIn; at: string | undefined; say: Asked['say'] };

function Menu({ signedIn: { officer }, at, say }: MenuParts) {
  const entries = MENU.filter(({ right }) => may(officer.role, right));
  return (
    <nav aria-label={say('office-frame:menu')}>
      <ul>
        {entries.map(({ name, path }) => (
          <li>
            <a href={`/office${path}`} aria-current={name === at ? 'page' : undefined}>
              {say(`office-frame:menu_${name}`)}
            </a>
          </li>
        ))}
      </ul>
      <form method="post" action="/office/keluar">
        <a class="who" href="/office/akun">
          {officer.name}
        </a>
        <button type="submit" class="quiet">
          {say('office-frame:sign_out')}
        </button>
      </form>
    </nav>
  );
}
