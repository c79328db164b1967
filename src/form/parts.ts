import type { House } from '../conversation/house.ts';
import type { Filled, News } from '../conversation/person.ts';
import type { Assets } from '../platform/assets.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { FormReader, FormTx } from './ports.ts';

/** What the form has to tell a talk. */
export type FormPost = {
  conversationId: string;
  /** One of its own; the same again is not posted twice. Holds nothing personal. */
  messageId: string;
  content: Filled | News;
  now: number;
};

/** Everything that the form can write in one transaction. */
export type FormStoreTx = FormTx & {
  /** Puts it behind what already waits in the talk; false when it was posted before, or all is erased. */
  postOffice(post: FormPost): Promise<boolean>;
};

/** What the secure form is made of. `form-app.ts` ties it to the other rooms. */
export type FormParts = {
  /** Where the world reaches us; with https cookies are sent over nothing else. */
  publicUrl: string;
  reader: FormReader;
  store: { write<T>(work: (tx: FormStoreTx) => Promise<T>): Promise<T> };
  /** The chat's own: fields, sentences, and who runs this. */
  house: House;
  assets: Assets;
  clock: Clock;
  log: Pick<Log, 'error'>;
  /** Something was put into a talk and is committed. */
  wake(): void;
};
