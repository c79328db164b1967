/** Where the console lies. */
export const OFFICE_PATH = '/office';
