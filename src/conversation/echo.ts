/** What repeats in a talk: its mark, and how often it came in a row. */
export type Echo = { mark: number; times: number };
