const ADDRESS = /https?:\/\/[^\s/]+\/f\/[\w-]{22}(?![\w-])/g;

/**
 * A text whose addresses of the secure form can be pressed: those of this very server, and no others.
 * @param {string} text
 */
export function withLinks(text) {
  const parts = document.createDocumentFragment();
  let at = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (new URL(address).host !== location.host) continue;
    const link = document.createElement('a');
    link.href = address;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = address;
    parts.append(text.slice(at, index), link);
    at = index + address.length;
  }
  parts.append(text.slice(at));
  return parts;
}
