/** Characters of a case's id that people read out and type. */
const LENGTH = 6;

/** The number by which people call a case: "K-7G3QX2", the end of its id. */
export function caseNumber({ id }: { id: string }): string {
  return `K-${id.slice(-LENGTH)}`;
}
