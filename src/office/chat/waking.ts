import type { OfficePostTx } from './ports.ts';

type Store<Tx> = { write<T>(work: (tx: Tx) => Promise<T>): Promise<T> };

/** The same store, which calls `wake` when something was posted into a talk and is committed. */
export function waking<Tx extends OfficePostTx>(store: Store<Tx>, wake: () => void): Store<Tx> {
  return {
    async write(work) {
      let posted = false;
      const done = await store.write((tx) =>
        work({
          ...tx,
          async postOffice(post) {
            const fresh = await tx.postOffice(post);
            posted ||= fresh;
            return fresh;
          },
        }),
      );
      if (posted) wake();
      return done;
    },
  };
}
