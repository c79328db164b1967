import type { Visit } from '../visit.ts';

/** The one button of a page before its link is opened. */
export function OpenButton({ visit, label }: { visit: Visit; label: string }) {
  return (
    <form method="post" action={visit.at('/buka')}>
      <button type="submit" class="primary wide">
        {label}
      </button>
    </form>
  );
}
