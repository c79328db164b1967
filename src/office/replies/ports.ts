/** Words that are sent often. `at`: when they were last changed, UTC ms. */
export type Reply = { id: string; title: string; body: string; at: number };

export type ReplyWords = Pick<Reply, 'title' | 'body'>;

export interface ReplyReader {
  /** Those that can be chosen, by title; null: nobody has ever stored any. */
  replies(): Promise<Reply[] | null>;
}

export interface ReplyTx {
  /** Adds a reply once; false when one with this id is or was there. */
  addReply(one: { id: string } & ReplyWords & { by: string; at: number }): Promise<boolean>;
  /** Changes a reply that was last changed `before`; false when there is none. */
  changeReply(
    id: string,
    before: number,
    change: ReplyWords & { by: string; at: number },
  ): Promise<boolean>;
  /** False when there is none. */
  removeReply(id: string, by: string, at: number): Promise<boolean>;
}
