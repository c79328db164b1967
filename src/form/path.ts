/** Below a link: the page of a form that was sent. It stays open to its browser until the link is over. */
export const SENT_PATH = '/terkirim';
