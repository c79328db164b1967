// A talk begins at its end, and stays there as it goes on unless somebody reads further up.

/** As far from the end as this still counts as being there, in pixels. */
const NEAR = 80;

for (const talk of document.querySelectorAll('[data-ends]')) {
  let isAtEnd = true;
  talk.scrollTop = talk.scrollHeight;
  talk.addEventListener('scroll', () => {
    isAtEnd = talk.scrollHeight - talk.scrollTop - talk.clientHeight < NEAR;
  });
  new MutationObserver(() => {
    if (isAtEnd) talk.scrollTop = talk.scrollHeight;
  }).observe(talk, { childList: true });
}
