/**
 * Whether a request may come from our own page: not from another site's, be it a sibling of our
 * domain. Programs that are no browser send neither header, and have nobody's cookie.
 */
export function fromOwnPage(request: Request, publicUrl: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  const host = hostOf(origin);
  // Behind a proxy we are called by another name than the browser knows.
  return host !== null && (host === hostOf(request.url) || host === hostOf(publicUrl));
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}
