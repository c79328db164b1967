const PRIVATE = /^\d{5,20}@(?:lid|c\.us)$/;

/** Whether a chat is a talk of two: no group, broadcast, status or channel. */
export function isPrivate(chat: string): boolean {
  return PRIVATE.test(chat);
}
