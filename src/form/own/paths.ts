/** Below a worker's own link: where his whole sheet is posted to. */
export const SHEET_PATH = '/saya';
/** Where he says that he does not want to be in the list, and where he takes that back. */
export const OBJECT_PATH = '/keberatan';
export const TAKE_BACK_PATH = '/keberatan/batal';
export const SEND_PATH = '/kirim';
