/** Codes of messages that were put aside, which others than the sender decide by as well. */

/** It was to be sent by a time that is past, or is over: whoever put it in line decides anew. */
export const TOO_LATE = 'too-late';

/** Begins the code of one that would have worn the welcome of its number out; why follows. */
export const UNASKED = 'unasked-';
