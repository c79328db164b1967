const MAN = /^(?:l|lk|laki|laki[ -]?laki|laki2|pria|cowok|lanang|m|male)$/i;
const WOMAN = /^(?:p|pr|prp|perempuan|wanita|cewek|wedok|w|wn|f|female)$/i;

/** The sex that a cell says; `manWoman`: P stands for pria, W for wanita. Null where it says none. */
export function sexOf(cell: string, manWoman: boolean): 'M' | 'F' | null {
  if (manWoman && /^p$/i.test(cell)) return 'M';
  if (MAN.test(cell)) return 'M';
  return WOMAN.test(cell) ? 'F' : null;
}
