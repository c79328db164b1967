/** A look at the queue that an officer comes back to. `query`: as an address has it. */
export type SavedFilter = { id: string; name: string; query: string };

export interface SavedFilterReader {
  /** An officer's own, by name. */
  savedFilters(officerId: string): Promise<SavedFilter[]>;
}

export interface SavedFilterTx {
  /** Saves one, in the place of one of the same name; false when he has `most` others already. */
  saveFilter(
    filter: Omit<SavedFilter, 'id'> & { officerId: string; now: number; most: number },
  ): Promise<boolean>;
  /** False when the officer has no such filter. */
  removeFilter(id: string, officerId: string): Promise<boolean>;
}
